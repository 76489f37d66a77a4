import { isBlank } from '../text/is-blank.js'
import { checks } from './argument-checks.js'
import type { Article } from './issue.js'
import { plainText } from './plain-text.js'

/** Length of the opening words that replace a missing headline, in characters. */
const OPENING_LENGTH = 40
/**
 * White space that must not appear in a line. The full-width space (U+3000) is the paper's own and
 * stays.
 */
const LINE_SPACE = /[^\S \u3000]/g
/**
 * Anything but printable ASCII, quotation marks and dashes, and the characters of Chinese, Japanese
 * and Korean: line breaks and surrogates among others, but nothing that most openings contain.
 */
const UNCOMMON = /[^ -~\u2010-\u2027\u3000-\uD7FF\uFF01-\uFFEE]/

/**
 * Returns the headline of an article as plain text: the main headline, or else the kicker, the
 * deck, or the first words of the body or of a caption. Returns `''` only for an article without
 * any text.
 *
 * @throws ArgumentError when the argument is not an article
 */
export function headlineText(article: Article): string {
  checks.article(article)
  const { kicker, main, deck } = article.headline
  for (const line of [main, kicker, deck]) if (line !== null && !isBlank(line)) return line
  for (const block of article.body) {
    const text = plainText(block.type === 'figure' ? block.caption : [block]).trim()
    if (!isBlank(text)) return firstWords(text, OPENING_LENGTH)
  }
  return ''
}

/**
 * Returns the first `length` characters of a text on one line, with an ellipsis where it was cut.
 */
export function firstWords(text: string, length: number): string {
  const start = text.slice(0, length)
  const isPlain = !UNCOMMON.test(start)
  const end = isPlain ? start.length : endOfCharacters(text, length)
  const opening = isPlain ? start : text.slice(0, end).replace(LINE_SPACE, ' ')
  return end === text.length ? opening : `${opening.trimEnd()}…`
}

/** Returns the UTF-16 offset after the first `length` characters of a text. */
function endOfCharacters(text: string, length: number): number {
  if (text.length <= length) return text.length
  let end = 0
  for (let characters = 0; characters < length && end < text.length; characters++)
    end += text.codePointAt(end)! > 0xffff ? 2 : 1
  return end
}
