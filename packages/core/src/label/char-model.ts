/** What a letter tells by where it stands, in the order of a row of the table; each number is a logarithm of odds. */
export const LETTER_PLACES = [
  'last of a half',
  'last but one of a half',
  'first of the other half',
  'second of the other half',
  'in a headline',
  'last of a headline',
  'in an opening',
  'first of an opening',
  'second of an opening',
  'in a kicker',
  'last of a kicker',
  'in a deck',
  'in a heading',
  'first of a heading',
  'last of a heading',
] as const

/** Number of a place in {@link LETTER_PLACES}. */
const place = (name: (typeof LETTER_PLACES)[number]): number => LETTER_PLACES.indexOf(name)
const HALF_END = place('last of a half')
const HALF_END_BEFORE = place('last but one of a half')
const HALF_START = place('first of the other half')
const HALF_START_AFTER = place('second of the other half')
const IN_HEADLINE = place('in a headline')
const HEADLINE_END = place('last of a headline')
const IN_OPENING = place('in an opening')
const OPENING_START = place('first of an opening')
const OPENING_AFTER = place('second of an opening')
const IN_KICKER = place('in a kicker')
const KICKER_END = place('last of a kicker')
const IN_DECK = place('in a deck')
const IN_HEADING = place('in a heading')
const HEADING_START = place('first of a heading')
const HEADING_END = place('last of a heading')

/** The letters of an opening that are looked at. */
export const OPENING_LENGTH = 40
/** The letters of a heading that are looked at. */
export const HEADING_LENGTH = 60

/** How a text reads by the letters that it holds: above 0 for yes, below for no. */
export interface Letters {
  /** Whether two texts read like the halves of one that was cut in the middle of a sentence. */
  halves(left: string, right: string): number
  /** Whether a heading reads like a headline, not like a subhead. */
  headline(text: string): number
  /** Whether a short line reads like a heading, not like text. */
  heading(text: string): number
  /** Whether a heading reads like a kicker, not like a headline. */
  kicker(text: string): number
  /** Whether a line reads like a deck, not like a paragraph. */
  deck(text: string): number
  /** Whether a paragraph reads like the first of an article. */
  opening(text: string): number
}

/** All digits are one letter here, and all letters of the Latin alphabet. */
export function letterAt(text: string, at: number): string {
  const letter = text[at] ?? ''
  if (letter >= '0' && letter <= '9') return '0'
  return /[a-z]/iu.test(letter) ? 'a' : letter
}

/** Makes a table of letters ready for use; `scale` of its numbers make one. */
export function lettersOf(table: { readonly [letter: string]: readonly number[] }, scale: number): Letters {
  const columns = LETTER_PLACES.length
  const names = Object.keys(table)
  const values = new Float64Array((names.length + 1) * columns)
  const rows = new Uint16Array(65536)
  names.forEach((letter, index) => {
    rows[letter.charCodeAt(0)] = index + 1
    table[letter]!.forEach((value, column) => {
      values[(index + 1) * columns + column] = value / scale
    })
  })
  for (let code = 0; code < 128; code++) rows[code] = rows[letterAt(String.fromCharCode(code), 0).charCodeAt(0)]!
  /** What the letter at one place tells; nothing where the text has none. */
  const value = (text: string, at: number, column: number): number =>
    at >= 0 && at < text.length ? values[rows[text.charCodeAt(at)]! * columns + column]! : 0
  const seen = new Int32Array(names.length + 1)
  let turn = 0
  /** The sum over the different letters of a text. */
  const inside = (text: string, length: number, column: number): number => {
    turn++
    let sum = 0
    for (let at = Math.min(text.length, length) - 1; at >= 0; at--) {
      const row = rows[text.charCodeAt(at)]!
      if (seen[row] === turn) continue
      seen[row] = turn
      sum += values[row * columns + column]!
    }
    return sum
  }
  return {
    halves: (left, right) =>
      value(left, left.length - 1, HALF_END) +
      value(left, left.length - 2, HALF_END_BEFORE) +
      value(right, 0, HALF_START) +
      value(right, 1, HALF_START_AFTER),
    headline: (text) => inside(text, HEADING_LENGTH, IN_HEADLINE) + value(text, text.length - 1, HEADLINE_END),
    heading: (text) =>
      inside(text, HEADING_LENGTH, IN_HEADING) +
      value(text, 0, HEADING_START) +
      value(text, text.length - 1, HEADING_END),
    kicker: (text) => inside(text, HEADING_LENGTH, IN_KICKER) + value(text, text.length - 1, KICKER_END),
    deck: (text) => inside(text, OPENING_LENGTH, IN_DECK),
    opening: (text) =>
      inside(text, OPENING_LENGTH, IN_OPENING) + value(text, 0, OPENING_START) + value(text, 1, OPENING_AFTER),
  }
}
