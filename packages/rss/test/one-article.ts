import type { Issue } from '@banmian/core'

/**
 * Returns an issue of one article with a picture, with the same text in every field of a feed.
 */
export function issueOf(text: string): Issue {
  const byline = (placement: 'head' | 'tail') => ({
    text,
    placement,
    credits: [{ role: 'reporter' as const, name: text }],
  })
  return {
    type: 'issue',
    id: 'i1',
    publication: {
      name: text,
      language: 'zh-Hans',
      identifiers: [{ scheme: 'issn', value: text }],
      url: null,
      publisher: text,
      timeZone: null,
    },
    date: '2024-03-08',
    number: text,
    edition: text,
    pages: [
      {
        type: 'page',
        id: 'p1',
        label: text,
        name: text,
        articles: [
          {
            type: 'article',
            id: 'a1',
            role: 'news',
            headline: { kicker: null, main: text, deck: null },
            rubric: text,
            dateline: null,
            bylines: [byline('head')],
            body: [
              { type: 'paragraph', children: [{ type: 'text', value: text }] },
              {
                type: 'figure',
                image: { url: 'images/a.jpg', alt: text, width: 600, height: 400 },
                caption: [{ type: 'text', value: text }],
                bylines: [byline('tail')],
              },
            ],
            continuations: [],
            subjects: [text],
          },
        ],
        bylines: [],
        unplaced: [],
      },
    ],
  }
}
