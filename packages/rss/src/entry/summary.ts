import { type Article, plainText } from '@banmian/core'
import { nonBlank } from '../text/non-blank.js'

/**
 * Returns the summary of an article in plain text: its first block with text that is not a
 * subhead, in full, or else its deck; `''` without any text.
 */
export function summaryOf(article: Article): string {
  for (const block of article.body) {
    if (block.type === 'heading') continue
    const text = nonBlank(plainText(block.type === 'figure' ? block.caption : block).trim())
    if (text !== null) return text
  }
  return article.headline.deck ?? ''
}
