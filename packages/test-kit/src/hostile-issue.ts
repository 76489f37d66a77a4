import type { Article, Block, Byline, Issue, Phrasing } from '@banmian/core'
import { hostileStrings } from './hostile-text.js'

/** Returns a valid issue with every hostile string in every field for text, and in every URL. */
export function hostileIssue(): Issue {
  const markup = '"><script>alert(document.title)</script>&]]>\0'
  return {
    type: 'issue',
    id: 'hostile',
    publication: {
      name: markup,
      language: 'zh-Hans',
      identifiers: [{ scheme: markup, value: markup }],
      url: 'javascript:alert(1)',
      publisher: markup,
      timeZone: markup,
    },
    date: '2024-02-29',
    number: markup,
    edition: markup,
    pages: [
      {
        type: 'page',
        id: 'hostile-page',
        label: markup,
        name: markup,
        articles: hostileStrings.map(({ text }, index) => hostileArticle(text, index)),
        bylines: hostileStrings.map(({ text }) => bylineOf(text, 'tail')),
        unplaced: hostileStrings.map(({ text }) => ({
          text,
          candidates: [{ path: text, role: text, confidence: 0.5 }],
        })),
      },
      { type: 'page', id: 'hostile-page-2', label: '', name: '', articles: [], bylines: [], unplaced: [] },
    ],
    extensions: { 'https://example.com/ns': { [markup]: markup } },
  }
}

function hostileArticle(text: string, index: number): Article {
  return {
    type: 'article',
    id: `hostile-${index}`,
    role: index % 2 ? 'news' : 'photo',
    headline: { kicker: text, main: text, deck: text },
    rubric: text,
    dateline: { text, placement: index % 2 ? 'inline' : 'tail', agency: text, place: text, date: '--02-29' },
    bylines: [bylineOf(text, 'head'), bylineOf(text, 'inline'), bylineOf(text, 'tail')],
    body: blocksOf(text),
    continuations: (['to', 'from', 'see'] as const).map((direction) => ({ text, direction, page: text })),
    subjects: [text],
    extensions: { 'https://example.com/ns': { [text]: text } },
  }
}

const bylineOf = (text: string, placement: Byline['placement']): Byline => ({
  text,
  placement,
  credits: [
    { role: 'reporter', name: text },
    { role: null, name: text },
  ],
})

function phrasingOf(value: string): Phrasing[] {
  const text: Phrasing = { type: 'text', value }
  return [
    text,
    { type: 'emphasis', children: [text] },
    { type: 'strong', children: [{ type: 'emphasis', children: [text] }] },
    { type: 'delete', children: [text] },
    { type: 'ruby', annotation: value, children: [text] },
    { type: 'inlineCode', value },
    { type: 'break' },
    {
      type: 'link',
      url: value,
      title: value,
      children: [text, { type: 'image', url: value, alt: value, title: null }],
    },
    { type: 'image', url: value, alt: value, title: value },
    { type: 'emphasis', children: [] },
  ]
}

function blocksOf(text: string): Block[] {
  const children = phrasingOf(text)
  const cell = { type: 'tableCell' as const, children }
  return [
    { type: 'paragraph', children },
    { type: 'paragraph', children: [] },
    { type: 'heading', depth: 3, children: [{ type: 'text', value: text }] },
    { type: 'heading', depth: 6, children: [] },
    {
      type: 'list',
      ordered: true,
      start: 0,
      spread: false,
      children: [
        { type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] },
        { type: 'listItem', spread: true, children: [] },
      ],
    },
    { type: 'list', ordered: false, start: null, spread: true, children: [] },
    {
      type: 'blockquote',
      children: [
        { type: 'paragraph', children },
        { type: 'blockquote', children: [] },
      ],
    },
    {
      type: 'table',
      align: ['left', null, 'right', 'center'],
      children: [
        { type: 'tableRow', children: [cell, cell] },
        { type: 'tableRow', children: [cell] },
        { type: 'tableRow', children: [] },
      ],
    },
    { type: 'table', align: [], children: [] },
    {
      type: 'figure',
      image: { url: text, alt: text, width: 1, height: 1 },
      caption: children,
      bylines: [bylineOf(text, 'tail')],
    },
    { type: 'figure', image: null, caption: [{ type: 'text', value: text }], bylines: [] },
    { type: 'thematicBreak' },
  ]
}

/** Returns a valid issue without pages. */
export const emptyIssue = (): Issue => ({
  type: 'issue',
  id: 'empty',
  publication: { name: null, language: 'zh-Hans', identifiers: [], url: null, publisher: null, timeZone: null },
  date: null,
  number: null,
  edition: null,
  pages: [],
})
