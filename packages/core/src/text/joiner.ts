import { isSuspended } from './line-end-hyphen.js'

/**
 * Letters, marks and stops of scripts that separate words by spaces: Latin, Greek, Cyrillic,
 * Armenian, Hebrew, Arabic, the scripts of India, Georgian and Ethiopic. Korean is not among them,
 * since its lines end within words.
 */
const LETTER =
  'A-Za-z\\xaa\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u02b8\\u0300-\\u0373\\u0376-\\u037d\\u037f-\\u0dff\\u10a0-\\u10ff\\u1200-\\u139f\\u1c80-\\u1cbf\\u1d00-\\u1fff\\u2c60-\\u2c7f\\u2d00-\\u2ddf\\ua640-\\ua69d\\ua722-\\ua7ca\\uab30-\\uab69\\ufb00-\\ufdff\\ufe70-\\ufefc\\uff21-\\uff3a\\uff41-\\uff5a'
const QUOTES = '\'"‘’“”„«»‹›'
const SPACED = new RegExp(`(?:[${LETTER}\\d.,;:!?%)\\]}…${QUOTES}]| [–—-])$`)
const WORD = new RegExp(`^(?:[${LETTER}\\d([¿¡$€£…${QUOTES}]|[–—-] )`)
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
