/**
 * The roles and positions of a character for which the model has a weight, in the order of a row of
 * its table. `any` counts each character of a text once; `near` counts each of {@link NEAR}.
 */
export const CHAR_POSITIONS = [
  'left.last',
  'left.secondLast',
  'left.near',
  'right.first',
  'right.second',
  'right.near',
  'headline.any',
  'headline.last',
  'opening.any',
  'opening.first',
  'opening.second',
  'kicker.any',
  'kicker.last',
  'deck.any',
  'heading.any',
  'heading.first',
  'heading.last',
] as const

/** A role and position of a character. */
export type CharPosition = (typeof CHAR_POSITIONS)[number]

const column = (position: CharPosition): number => CHAR_POSITIONS.indexOf(position)
const LEFT_LAST = column('left.last')
const LEFT_SECOND_LAST = column('left.secondLast')
const LEFT_NEAR = column('left.near')
const RIGHT_FIRST = column('right.first')
const RIGHT_SECOND = column('right.second')
const RIGHT_NEAR = column('right.near')
const HEADLINE_ANY = column('headline.any')
const HEADLINE_LAST = column('headline.last')
const OPENING_ANY = column('opening.any')
const OPENING_FIRST = column('opening.first')
const OPENING_SECOND = column('opening.second')
const KICKER_ANY = column('kicker.any')
const KICKER_LAST = column('kicker.last')
const DECK_ANY = column('deck.any')
const HEADING_ANY = column('heading.any')
const HEADING_FIRST = column('heading.first')
const HEADING_LAST = column('heading.last')

/** Distances from a cut, in characters, of those that are near it and not next to it. */
export const NEAR: readonly number[] = [2, 3, 4]
/** Number of characters of a paragraph or deck that are scored. */
export const OPENING_LENGTH = 40
/** Number of characters of a heading that are scored. */
export const HEADING_LENGTH = 60

/**
 * Scores texts by their characters. Each score is a log-odds ratio: above 0 for yes, below 0 for
 * no.
 */
export interface CharModel {
  /** Two texts are the halves of one that was cut in the middle of a sentence. */
  split(left: string, right: string): number
  /** A heading is a headline rather than a subhead. */
  headline(text: string): number
  /** A short line is a heading rather than text. */
  heading(text: string): number
  /** A heading is a kicker rather than a headline. */
  kicker(text: string): number
  /** A line is a deck rather than a paragraph. */
  deck(text: string): number
  /** A paragraph is the first of an article. */
  opening(text: string): number
}

/** Weights by character: a row of whole numbers in the order of {@link CHAR_POSITIONS}. */
export interface CharTable {
  [character: string]: number[]
}

/** Codes from here on are no letters of an alphabet with capitals. */
const END_OF_ALPHABETS = 0x530

/**
 * Returns the entry of a table for a character: all digits share one, and so do all letters of
 * alphabets with capitals.
 *
 * @param hasCapitals capitals share an entry of their own
 */
export function charKey(text: string, at: number, hasCapitals: boolean): string {
  const character = text[at] ?? ''
  if (character >= '0' && character <= '9') return '0'
  if (!hasCapitals) return /[a-z]/iu.test(character) ? 'a' : character
  if (!/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(character)) return character
  return /\p{Lu}/u.test(character) ? 'A' : 'a'
}

/** Builds the model of a table; `scale` of its numbers make 1. */
export function createCharModel(table: Readonly<CharTable>, scale: number): CharModel {
  const columns = CHAR_POSITIONS.length
  const characters = Object.keys(table)
  // Row 0 is for characters without weights.
  const weights = new Float64Array((characters.length + 1) * columns)
  const rows = new Uint16Array(65536)
  characters.forEach((character, index) => {
    rows[character.charCodeAt(0)] = index + 1
    table[character]!.forEach((weight, position) => {
      weights[(index + 1) * columns + position] = weight / scale
    })
  })
  const hasCapitals = Object.hasOwn(table, 'A')
  for (let code = 0; code < (hasCapitals ? END_OF_ALPHABETS : 128); code++)
    rows[code] = rows[charKey(String.fromCharCode(code), 0, hasCapitals).charCodeAt(0)]!
  /** Returns the weight of the character at an offset, and 0 outside the text. */
  const weightAt = (text: string, at: number, position: number): number =>
    at >= 0 && at < text.length ? weights[rows[text.charCodeAt(at)]! * columns + position]! : 0
  /** The number of the sum in which each row was last counted. */
  const lastCounted = new Int32Array(characters.length + 1)
  let sums = 0
  /** Returns the sum over the different characters of a text. */
  const sumOf = (text: string, length: number, position: number): number => {
    sums++
    let sum = 0
    for (let at = Math.min(text.length, length) - 1; at >= 0; at--) {
      const row = rows[text.charCodeAt(at)]!
      if (lastCounted[row] === sums) continue
      lastCounted[row] = sums
      sum += weights[row * columns + position]!
    }
    return sum
  }
  const nearCut = (left: string, right: string): number => {
    let sum = 0
    for (const distance of NEAR)
      sum += weightAt(left, left.length - 1 - distance, LEFT_NEAR) + weightAt(right, distance, RIGHT_NEAR)
    return sum
  }
  return {
    split: (left, right) =>
      weightAt(left, left.length - 1, LEFT_LAST) +
      weightAt(left, left.length - 2, LEFT_SECOND_LAST) +
      weightAt(right, 0, RIGHT_FIRST) +
      weightAt(right, 1, RIGHT_SECOND) +
      nearCut(left, right),
    headline: (text) => sumOf(text, HEADING_LENGTH, HEADLINE_ANY) + weightAt(text, text.length - 1, HEADLINE_LAST),
    heading: (text) =>
      sumOf(text, HEADING_LENGTH, HEADING_ANY) +
      weightAt(text, 0, HEADING_FIRST) +
      weightAt(text, text.length - 1, HEADING_LAST),
    kicker: (text) => sumOf(text, HEADING_LENGTH, KICKER_ANY) + weightAt(text, text.length - 1, KICKER_LAST),
    deck: (text) => sumOf(text, OPENING_LENGTH, DECK_ANY),
    opening: (text) =>
      sumOf(text, OPENING_LENGTH, OPENING_ANY) + weightAt(text, 0, OPENING_FIRST) + weightAt(text, 1, OPENING_SECOND),
  }
}
