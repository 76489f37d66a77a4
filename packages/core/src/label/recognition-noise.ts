import type { Line } from '../scan/line.js'

/** Number of characters of a page that are looked at. */
const SAMPLE = 8000
/** Share of odd words from which a page counts as noisy. */
const NOISY = 0.02

/** A capital after a small letter, or a digit next to a letter, inside a word. */
const ODD_INSIDE = /\p{Ll}\p{Lu}|\p{L}\d|\d\p{L}/u
const HAS_LETTER_OR_DIGIT = /[\p{L}\d]/u
/** Signs that stand alone in clean text. */
const SIGNS = /^[–—&-]$/u

/**
 * Returns whether text recognition left much noise on a page of a script with spaces: words that no
 * language has, and punctuation apart from words.
 */
export function isNoisy(lines: readonly Pick<Line, 'text'>[]): boolean {
  let words = 0
  let odd = 0
  let read = 0
  for (const { text } of lines) {
    for (const word of text.slice(0, SAMPLE - read).split(/\s+/u)) {
      if (!word) continue
      words++
      if (ODD_INSIDE.test(word) || (!HAS_LETTER_OR_DIGIT.test(word) && !SIGNS.test(word))) odd++
    }
    read += text.length
    if (read >= SAMPLE) break
  }
  return odd > words * NOISY
}
