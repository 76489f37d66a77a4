import type { Locale } from '../../locale/locale.js'
import { COMMON_CHARS } from '../common-chars.js'
import { bin, binNames } from './bins/bins.js'
import { FeatureSpace } from './feature-space.js'

/** Headings with more spaces are no headlines. */
const MOST_SPACES = 8

/** Upper bounds of the bins of a length, in characters. */
const LENGTH_BOUNDS = [3, 5, 7, 9, 12, 15, 19, 25]
const LENGTH_BINS = binNames(LENGTH_BOUNDS)
/** Upper bounds of the bins of the length of the right part less that of the left. */
const DIFFERENCE_BOUNDS = [-8, -3, -1, 0, 1, 3, 8]
const DIFFERENCE_BINS = binNames(DIFFERENCE_BOUNDS)
const ENDS = ['letter', 'colon', 'dash', 'speech', 'time', 'quote', 'bracket', 'digit', 'mark'] as const
/** Positions of a space among the spaces of a heading. */
const POSITIONS = ['only', 'first', 'middle', 'last']
const NO_YES = ['no', 'yes']

const space = new FeatureSpace()
const BIAS = space.flag('bias')
const LEFT = space.values('left.length', LENGTH_BINS)
const RIGHT = space.values('right.length', LENGTH_BINS)
const BOTH = space.pairs('left.length', LENGTH_BINS, 'right.length', LENGTH_BINS)
const DIFFERENCE = space.pairs('space', POSITIONS, 'difference', DIFFERENCE_BINS)
const END = space.values('left.end', ENDS)
const POSITION = space.values('space', POSITIONS)
const POSITION_COUNT = space.pairs('space', POSITIONS, 'spaces', [1, 2, 3, 4])
const WIDE = space.flag('wideSpace')
const WIDER_ELSEWHERE = space.flag('widerSpaceElsewhere')
const IN_BRACKETS = space.flag('insideBrackets')
const COLUMN_NAME = space.flag('endsInBrackets')
const RIGHT_QUOTE = space.flag('right.startsWithQuote')
const EQUAL_HALVES = space.flag('halvesOfEqualWords')
const characterFeatures = (key: string): ReadonlyMap<string, number> =>
  new Map(COMMON_CHARS.map((character) => [character, space.flag(`${key}=${character}`)]))
const LEFT_FIRST = characterFeatures('left.first')
const LEFT_LAST = characterFeatures('left.last')
const RIGHT_FIRST = characterFeatures('right.first')
const IMPERATIVES = space.pairs('left.imperative', NO_YES, 'right.imperative', NO_YES)

/** Names of the features of a space as the end of a kicker, by number. */
export const FUSED_KICKER_FEATURES: readonly string[] = space.names

/**
 * Returns the offsets of the spaces in a heading, or none when there are too many for a headline.
 */
export function spacesOf(text: string): number[] {
  const spaces: number[] = []
  for (let at = 1; at < text.length && spaces.length <= MOST_SPACES; at++)
    if (isSpace(text.charCodeAt(at)) && !isSpace(text.charCodeAt(at - 1))) spaces.push(at)
  return spaces.length > MOST_SPACES ? [] : spaces
}

const isSpace = (code: number): boolean => code === 32 || code === 0x3000 || code === 9 || code === 0xa0

/** Returns the features of the space at an offset as the end of a kicker. */
export function fusedKickerFeatures(text: string, spaces: readonly number[], at: number, locale: Locale): number[] {
  const columnName = /[（(][^（()）]*[）)]$/u.exec(text.slice(-60))
  const end = text.length - (columnName?.[0].length ?? 0)
  const width = spaceWidth(text, at)
  const left = at
  const right = Math.max(0, end - at - width)
  const inside = spaces.filter((other) => other < end)
  const index = inside.indexOf(at)
  const position = inside.length < 2 ? 0 : index === 0 ? 1 : index === inside.length - 1 ? 3 : 2
  const rest = text.slice(at + width)
  const features = [
    BIAS,
    LEFT[bin(left, LENGTH_BOUNDS)]!,
    RIGHT[bin(right, LENGTH_BOUNDS)]!,
    BOTH[bin(left, LENGTH_BOUNDS)]![bin(right, LENGTH_BOUNDS)]!,
    DIFFERENCE[position]![bin(right - left, DIFFERENCE_BOUNDS)]!,
    END[ENDS.indexOf(endOf(text.slice(0, at), locale))]!,
    POSITION[position]!,
    POSITION_COUNT[position]![Math.min(inside.length, 4) - 1] ?? POSITION_COUNT[position]![0]!,
    IMPERATIVES[opensImperative(text, locale)]![opensImperative(rest, locale)]!,
  ]
  for (const feature of [LEFT_FIRST.get(text[0]!), LEFT_LAST.get(text[at - 1]!), RIGHT_FIRST.get(rest[0] ?? '')])
    if (feature !== undefined) features.push(feature)
  if (width > 1) features.push(WIDE)
  else if (spaces.some((other) => spaceWidth(text, other) > 1)) features.push(WIDER_ELSEWHERE)
  if (at >= end) features.push(IN_BRACKETS)
  if (columnName) features.push(COLUMN_NAME)
  if (text[at + width] === '“') features.push(RIGHT_QUOTE)
  if (inside.length > 1 && inside.length % 2 === 1 && index === (inside.length - 1) / 2) features.push(EQUAL_HALVES)
  return features
}

/**
 * Returns 1 when a text opens like a demand or an achievement, else 0. Two such halves are one
 * headline.
 */
const opensImperative = (text: string, { imperativeOpenings }: Locale): 0 | 1 =>
  text !== '' && imperativeOpenings.includes(text[0]!) ? 1 : 0

function spaceWidth(text: string, at: number): number {
  let end = at
  while (end < text.length && isSpace(text.charCodeAt(end))) end++
  return end - at
}

function endOf(left: string, { speechVerbs, timeEndings }: Locale): (typeof ENDS)[number] {
  const last = left.at(-1)!
  if ('：:'.includes(last)) return 'colon'
  if (last === '—') return 'dash'
  if (speechVerbs.some((verb) => left.endsWith(verb))) return 'speech'
  if (timeEndings.includes(last)) return 'time'
  if ('”’」』'.includes(last)) return 'quote'
  if ('）)》】'.includes(last)) return 'bracket'
  if (/[0-9０-９]/u.test(last)) return 'digit'
  return /[，,。！？!?、；;…]/u.test(last) ? 'mark' : 'letter'
}
