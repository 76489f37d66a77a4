import { type Article, type Credit, plainText } from '@banmian/core'
import type { SearchField } from './text-query.js'

/** The texts of an article that search looks into, as printed; parts are parted by a line feed. */
export function articleTexts(article: Article): Record<SearchField, string> {
  const { kicker, main, deck } = article.headline
  return {
    headline: [kicker, main, deck].filter((line) => line !== null).join('\n'),
    byline: [...article.bylines, ...figuresOf(article).flatMap(({ bylines }) => bylines)]
      .flatMap(({ text, credits }) => [text, ...credits.map(({ name }) => name)])
      .join('\n'),
    body: bodyText(article),
  }
}

/** The body as plain text. */
export const bodyText = (article: Article): string => plainText(article.body)

/** The figures of a body, those inside other blocks included. */
export function figuresOf(article: Article): Extract<Article['body'][number], { type: 'figure' }>[] {
  const within = (blocks: Article['body']): ReturnType<typeof figuresOf> =>
    blocks.flatMap((block) => {
      if (block.type === 'figure') return [block]
      if (block.type === 'blockquote') return within(block.children)
      return block.type === 'list' ? block.children.flatMap((item) => within(item.children)) : []
    })
  return within(article.body)
}

/** The people named in an article's own lines of credit and in those of its figures, each once a role. */
export function creditsOf(article: Article): Credit[] {
  const seen = new Set<string>()
  return [...article.bylines, ...figuresOf(article).flatMap(({ bylines }) => bylines)]
    .flatMap(({ credits }) => credits)
    .filter(({ role, name }) => {
      const key = `${role} ${name}`
      return !seen.has(key) && seen.add(key)
    })
}
