import { type Article, plainText } from '@banmian/core'
import { isBlank } from './syntax.js'

/** As many characters of a text as stand for a headline that is missing. */
const OPENING = 40

/**
 * The headline of an article in one line of plain text: the headline proper, else the kicker, else the deck, else the first
 * words of the body or of a caption. `''` only for an article without any text.
 */
export function headlineText(article: Article): string {
  const { kicker, main, deck } = article.headline
  for (const line of [main, kicker, deck]) if (line !== null && !isBlank(line)) return line
  for (const block of article.body) {
    const text = plainText(block.type === 'figure' ? block.caption : [block]).trim()
    if (!isBlank(text)) return firstWords(text, OPENING)
  }
  return ''
}

/** The beginning of a text up to a number of characters, on one line, with an ellipsis where it was cut. */
export function firstWords(text: string, length: number): string {
  const characters: string[] = []
  for (const character of text) {
    if (characters.length === length) return `${characters.join('').trimEnd()}…`
    characters.push(/\s/.test(character) && character !== '\u3000' ? ' ' : character)
  }
  return characters.join('')
}
