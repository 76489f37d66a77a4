import type { Line } from '../../../scan/line.js'

/** Number of characters of a heading that are compared. */
const LONGEST = 60
/** Number of lines that are searched for another heading. */
const FARTHEST = 25

/** The bits of a style. */
const SPACE = 1
const QUOTE = 2
const DIGIT = 4
const COLON = 8
const COMMA = 16
const FINAL_MARK = 32
const CAPITALS = 64

const QUOTES = '“「"„«‘'

/**
 * Returns the punctuation style of a heading as bits: a space, a quote, a digit, a colon, a comma,
 * a mark at its end.
 */
export function styleOf(text: string): number {
  let style = 0
  for (let at = 0; at < text.length && at < LONGEST; at++) {
    const character = text[at]!
    if (character === ' ' || character === '\u3000') style |= SPACE
    else if (QUOTES.includes(character)) style |= QUOTE
    else if (character >= '0' && character <= '9') style |= DIGIT
    else if (character === ':' || character === '：') style |= COLON
    else if (character === ',' || character === '，') style |= COMMA
  }
  if (isInCapitals(text)) style |= CAPITALS
  return '！？!?…—'.includes(text.at(-1)!) ? style | FINAL_MARK : style
}

/** Returns whether a text has letters, and all of them are capitals. */
export const isInCapitals = (text: string): boolean => /\p{Lu}/u.test(text) && !/[\p{Ll}\p{Lo}]/u.test(text)

/** Names of the results of {@link compareStyle}. */
export const STYLE_COMPARISONS = ['none', 'other', 'same'] as const

/**
 * Compares a style with that of the nearest heading on one side, past text; returns an index of
 * {@link STYLE_COMPARISONS}.
 */
export function compareStyle(lines: readonly Line[], at: number, step: 1 | -1, style: number): number {
  for (let other = at + step, seen = 0; lines[other] && seen < FARTHEST; other += step, seen++)
    if (lines[other]!.level) return Math.abs(other - at) > 1 ? (styleOf(lines[other]!.text) === style ? 2 : 1) : 0
  return 0
}
