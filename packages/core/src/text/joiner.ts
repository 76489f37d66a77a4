import { isSuspended } from './line-end-hyphen.js'

/** Letters of Latin, Greek and Cyrillic script. */
const LETTER =
  'A-Za-z\\xaa\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u02b8\\u0370-\\u0373\\u0376-\\u037d\\u037f-\\u0481\\u048a-\\u052f\\u1c80-\\u1c88\\u1d00-\\u1dbf\\u1e00-\\u1fff\\u2c60-\\u2c7f\\ua640-\\ua69d\\ua722-\\ua7ca\\uab30-\\uab69\\ufb00-\\ufb06\\uff21-\\uff3a\\uff41-\\uff5a'
const SPACED = new RegExp(`[${LETTER}\\d.,;:!?%)\\]}'"’”]$`)
const WORD = new RegExp(`^[${LETTER}\\d('"‘“[$€£]`)
const LETTERS = new RegExp(`[${LETTER}]`)

/**
 * Returns the separator between two halves of a text that a line break split: a space in scripts
 * with spaces, else nothing.
 */
export function joinerBetween(left: string, right: string): '' | ' ' {
  const end = left.slice(-2)
  if (isSuspended(left, right)) return ' '
  if (!SPACED.test(end) || !WORD.test(right)) return ''
  return LETTERS.test(left.slice(-12)) && LETTERS.test(right.slice(0, 12)) ? ' ' : ''
}
