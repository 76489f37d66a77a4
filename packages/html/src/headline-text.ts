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
  // A character takes two UTF-16 units at most.
  const opening = text.slice(0, 2 * length + 2).replace(BLANK, ' ')
  if (opening.length <= length) return opening
  const characters = Array.from(opening)
  return characters.length <= length ? opening : `${characters.slice(0, length).join('').trimEnd()}…`
}

/** White space that a line may not hold or should not; the paper's own full-width blanks stay. */
const BLANK = /[^\S\u3000]/g
