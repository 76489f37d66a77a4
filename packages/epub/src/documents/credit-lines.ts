import { type Article, type Block, type Byline, type CreditRole, isBlank } from '@banmian/core'
import type { EpubLabels } from '../labels/epub-labels.js'

/**
 * Returns an article in which every credit, including those of figures at any depth, has a text.
 */
export function withCreditLines(article: Article, creditLabel: EpubLabels['credit']): Article {
  const withLines = <T extends Block>(block: T): T => {
    if (block.type === 'figure') return { ...block, bylines: creditLines(block.bylines, creditLabel) }
    if (block.type === 'blockquote') return { ...block, children: block.children.map(withLines) }
    if (block.type !== 'list') return block
    return { ...block, children: block.children.map((item) => ({ ...item, children: item.children.map(withLines) })) }
  }
  return { ...article, bylines: creditLines(article.bylines, creditLabel), body: article.body.map(withLines) }
}

/**
 * Returns bylines that all have a text. A byline with credits but no printed text, as in an issue
 * that never appeared on paper, becomes a line for each role. Inline bylines do not change.
 */
export const creditLines = (bylines: readonly Byline[], creditLabel: EpubLabels['credit']): Byline[] =>
  bylines.flatMap((byline) => {
    if (byline.placement === 'inline' || !isBlank(byline.text)) return byline
    const namesByRole = new Map<CreditRole | null, string[]>()
    for (const { role, name } of byline.credits)
      if (!isBlank(name)) namesByRole.set(role, [...(namesByRole.get(role) ?? []), name])
    return Array.from(namesByRole, ([role, names]) => ({ ...byline, text: creditLabel(role, names) }))
  })
