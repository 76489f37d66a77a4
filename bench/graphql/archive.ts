import { readFileSync } from 'node:fs'
import { type Article, type Issue, plainText } from '@banmian/core'
import { foldText } from '@banmian/graphql/search'
import { dayAfter, flat } from '../issues.js'

const ARTICLES_PER_ISSUE = 20
const PARAGRAPHS = 8

export const sample = (): Issue =>
  JSON.parse(readFileSync(new URL('../../examples/taiyuan-daily/issue.json', import.meta.url), 'utf8'))

/** Returns copies of an issue, each with its own ids and date. */
export function copiesOf(issue: Issue, count: number): Issue[] {
  return Array.from({ length: count }, (_, number) => {
    const copy = structuredClone(issue)
    copy.id = `i${number}`
    copy.date = dayAfter(number)
    for (const page of copy.pages) {
      page.id += `-${number}`
      for (const article of page.articles) article.id += `-${number}`
    }
    return copy
  })
}

/**
 * Returns issues with articles of about 500 characters, made of the sample's sentences in a fixed
 * pseudo-random order.
 */
export function archiveOf(issue: Issue, articles: number): Issue[] {
  const page = issue.pages[0]!
  const bodies = page.articles.flatMap(({ body }) => body.map((block) => plainText(block)))
  const sentences = bodies.flatMap((text) => text.match(/[^。]+。/g) ?? [])
  let seed = 1
  const next = (below: number): number => {
    seed = (seed * 48271) % 2147483647
    return seed % below
  }
  const sentence = () => sentences[next(sentences.length)]!
  const paragraph = () => ({
    type: 'paragraph' as const,
    children: [{ type: 'text' as const, value: flat(`${sentence()}第${next(100_000)}号`) }],
  })
  const article = (id: string): Article => ({
    ...page.articles[0]!,
    id,
    headline: { kicker: null, main: sentence().slice(0, 18), deck: null },
    body: Array.from({ length: PARAGRAPHS }, paragraph),
  })
  return Array.from({ length: articles / ARTICLES_PER_ISSUE }, (_, number) => ({
    ...issue,
    id: `s${number}`,
    date: dayAfter(number),
    pages: [
      {
        ...page,
        id: `s${number}-0`,
        articles: Array.from({ length: ARTICLES_PER_ISSUE }, (_, index) => article(`s${number}-${index}`)),
      },
    ],
  }))
}

/** Returns the folded text of each article. */
export const textsOf = (archive: readonly Issue[]): string[] =>
  archive.flatMap(({ pages }) =>
    pages.flatMap(({ articles }) =>
      articles.map(({ headline, bylines, body }) => {
        const lines = [
          headline.main ?? '',
          ...bylines.map(({ text }) => text),
          ...body.map((block) => plainText(block)),
        ]
        return flat(foldText(lines.join('\n')).text)
      }),
    ),
  )
