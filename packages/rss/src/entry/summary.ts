import { type Article, plainText } from '@banmian/core'
import { visible } from '../visible.js'

/** The first words of an article in plain text: its first block that has any, unshortened, else its deck; `''` without text. */
export function summaryOf(article: Article): string {
  for (const block of article.body) {
    if (block.type === 'heading') continue
    const text = visible(plainText(block.type === 'figure' ? block.caption : block).trim())
    if (text !== null) return text
  }
  return article.headline.deck ?? ''
}
