import type { Article, Block, Byline, CreditRole } from '@banmian/core'
import { isBlank } from '../markup/xml.js'

/** Puts people who had one part into words; the role is `null` where the part is not known. */
export type CreditWords = (role: CreditRole | null, names: readonly string[]) => string

/** An article all of whose credits can be read, those of its figures at any depth included. */
export function withCreditLines(article: Article, wordsFor: CreditWords): Article {
  const readable = <T extends Block>(block: T): T => {
    if (block.type === 'figure') return { ...block, bylines: creditLines(block.bylines, wordsFor) }
    if (block.type === 'blockquote') return { ...block, children: block.children.map(readable) }
    if (block.type !== 'list') return block
    return { ...block, children: block.children.map((item) => ({ ...item, children: item.children.map(readable) })) }
  }
  return { ...article, bylines: creditLines(article.bylines, wordsFor), body: article.body.map(readable) }
}

/**
 * Bylines as a page prints them: where people are named without a line that a paper printed, as in an issue that was never on paper, a line for
 * each part that they had. What stands in running text stays as it is.
 */
export const creditLines = (bylines: readonly Byline[], wordsFor: CreditWords): Byline[] =>
  bylines.flatMap((byline) => {
    if (byline.placement === 'inline' || !isBlank(byline.text)) return byline
    const parts = new Map<CreditRole | null, string[]>()
    for (const { role, name } of byline.credits) if (!isBlank(name)) parts.set(role, [...(parts.get(role) ?? []), name])
    return Array.from(parts, ([role, names]) => ({ ...byline, text: wordsFor(role, names) }))
  })
