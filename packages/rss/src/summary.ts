import { type Article, plainText } from '@banmian/core'

/** The first words of an article in plain text: its first block that has any, unshortened, else its deck; `''` without text. */
export function summaryOf(article: Article): string {
  for (const block of article.body) {
    if (block.type === 'heading') continue
    const text = plainText(block.type === 'figure' ? block.caption : [block]).trim()
    if (text !== '') return text
  }
  return article.headline.deck ?? ''
}
