import type { Article } from '@banmian/core'
import { type Extent, writeEmailArticle } from './email-article.js'
import type { EmailContext } from './email-context.js'

/** The articles of an e-mail. */
export interface FittedArticles {
  /** Rows of the table, as markup. */
  rows: string
  articles: { article: Article; extent: Extent }[]
}

const encoder = /* @__PURE__ */ new TextEncoder()

/** Returns the length of a text in UTF-8. */
export const byteLength = (text: string): number => encoder.encode(text).length

/**
 * Writes articles in order as long as there is room. One that does not fit is shortened, to its
 * first words and then to its title.
 *
 * @param bytes - Room for the rows, in bytes of UTF-8
 */
export function fitArticles(
  articles: readonly Article[],
  text: 'full' | 'summary',
  bytes: number,
  context: EmailContext,
): FittedArticles {
  const extents: readonly Extent[] = text === 'full' ? ['full', 'summary', 'title'] : ['summary', 'title']
  const fitted: FittedArticles = { rows: '', articles: [] }
  let room = bytes
  for (const article of articles) {
    const extent = extents.find((one) => {
      const row = writeEmailArticle(article, one, context)
      const length = byteLength(row)
      if (length > room) return false
      fitted.rows += row
      room -= length
      return true
    })
    if (extent === undefined) break
    fitted.articles.push({ article, extent })
  }
  return fitted
}
