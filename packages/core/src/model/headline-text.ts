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
 * Words between spaces are not cut, except long ones; in scripts without spaces, such as Chinese,
 * the text is cut at any character.
 */
export function firstWords(text: string, length: number): string {
  const start = text.slice(0, length)
  const isPlain = !UNCOMMON.test(start)
  const end = isPlain ? start.length : endOfCharacters(text, length)
  if (end === text.length) return isPlain ? text : oneLine(text)
  const opening = text.slice(0, endOfWords(text, end))
  return `${(isPlain ? opening : oneLine(opening)).trimEnd()}…`
}

const oneLine = (text: string): string => text.replace(LINE_SPACE, ' ')

/** A character within a word of a script with spaces between words. */
const IN_WORD = /[^\s\u2E80-\uA4CF\uD800-\uFAFF\uFE30-\uFE6F\uFF01-\uFFEF]/
/** Marks that are removed before an ellipsis. */
const SEPARATORS = /[\s,;:،؛]+$/

/**
 * Returns where a text may be cut: the end of the last whole word before a UTF-16 offset, if that
 * is in its second half, or else the offset itself.
 */
function endOfWords(text: string, end: number): number {
  if (!IN_WORD.test(text.charAt(end)) || !IN_WORD.test(text.charAt(end - 1))) return end
  let start = end - 1
  while (start > end / 2 && IN_WORD.test(text.charAt(start - 1))) start--
  if (start <= end / 2 || !/\s/.test(text.charAt(start - 1))) return end
  return text.slice(0, start).replace(SEPARATORS, '').length
}

/** Returns the UTF-16 offset after the first `length` characters of a text. */
function endOfCharacters(text: string, length: number): number {
  if (text.length <= length) return text.length
  let end = 0
  for (let characters = 0; characters < length && end < text.length; characters++)
    end += text.codePointAt(end)! > 0xffff ? 2 : 1
  return end
}
