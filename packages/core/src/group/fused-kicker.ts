import { KNOWN_LETTERS } from '../label/common-chars.js'
import { classOf } from '../label/features/bins.js'
import { feature, features } from '../label/features/feature-names.js'
import type { Choices } from '../label/model/weights.js'

/** A kicker that a blank fused to its headline. */
export interface FusedKicker {
  /** Offset of the blank. */
  at: number
  /** From 0 to 1. */
  confidence: number
}

/** Headings with more blanks than this are no headlines. */
const MOST_BLANKS = 8

/**
 * Where a kicker ends that a blank fused to its headline, or how sure it is that the line is one headline (`at` is then -1).
 * About a fifth of all headlines hold a blank of their own, so a blank alone does not tell.
 */
export function fusedKicker(text: string, weights: Choices): FusedKicker {
  const blanks = blanksOf(text)
  let whole = 1
  let best = -1
  let bestOdds = 0
  for (const blank of blanks) {
    const probability = weights.probability(fusedFeatures(text, blanks, blank))
    const odds = probability / (1 - probability + 1e-9)
    whole += odds
    if (odds > bestOdds) {
      bestOdds = odds
      best = blank
    }
  }
  return bestOdds > 1 ? { at: best, confidence: bestOdds / whole } : { at: -1, confidence: 1 / whole }
}

/** Offsets of the blanks in a heading. */
export function blanksOf(text: string): number[] {
  const blanks: number[] = []
  for (let at = 1; at < text.length && blanks.length <= MOST_BLANKS; at++)
    if (isBlank(text.charCodeAt(at)) && !isBlank(text.charCodeAt(at - 1))) blanks.push(at)
  return blanks.length > MOST_BLANKS ? [] : blanks
}

const isBlank = (code: number): boolean => code === 32 || code === 0x3000 || code === 9 || code === 0xa0

const LENGTHS = [3, 5, 7, 9, 12, 15, 19, 25]
const LENGTH_NAMES = [...LENGTHS.map((limit) => `to ${limit}`), 'beyond']
const DIFFERENCES = [-8, -3, -1, 0, 1, 3, 8]
const DIFFERENCE_NAMES = [...DIFFERENCES.map((limit) => `to ${limit}`), 'beyond']
const ENDS = ['letter', 'colon', 'dash', 'speech', 'time', 'quote', 'bracket', 'digit', 'mark'] as const
const PLACES = ['only', 'first', 'middle', 'last']

const ALWAYS = feature('always')
const LEFT = features(LENGTH_NAMES, (name) => `left ${name}`)
const RIGHT = features(LENGTH_NAMES, (name) => `right ${name}`)
const BOTH = LENGTH_NAMES.map((left) => features(LENGTH_NAMES, (right) => `left ${left}, right ${right}`))
const DIFFERENCE = PLACES.map((place) =>
  features(DIFFERENCE_NAMES, (name) => `right longer by ${name}, blank ${place}`),
)
const END = features(ENDS, (name) => `left ends in ${name}`)
const PLACE = features(PLACES, (name) => `blank ${name}`)
const PLACE_COUNT = PLACES.map((place) => features([1, 2, 3, 4], (count) => `blank ${place} of ${count}`))
const WIDE = feature('wide blank')
const WIDER_ELSEWHERE = feature('wider blank elsewhere')
const IN_BRACKETS = feature('inside brackets')
const COLUMN = feature('column name at end')
const RIGHT_QUOTES = feature('right opens a quote')
const SAME_PAIRS = feature('halves of equal words')
const letterFeatures = (name: (letter: string) => string): ReadonlyMap<string, number> =>
  new Map(KNOWN_LETTERS.map((letter) => [letter, feature(name(letter))]))
const LEFT_FIRST = letterFeatures((letter) => `left begins with ${letter}`)
const LEFT_LAST = letterFeatures((letter) => `kicker ends in ${letter}`)
const RIGHT_FIRST = letterFeatures((letter) => `headline begins with ${letter}`)
/** Letters that begin a demand or an achievement: 坚持…, 推动…; where both halves do, they are one headline. */
const URGES = /^[坚奋推加做贯深筑强把以用让为在决打抓促提实落树牢聚传弘凝守担保共积全切大]/u
const URGENT = [false, true].map((left) => features([false, true], (right) => `left urges ${left}, right ${right}`))

/** The features of a blank as the end of a kicker. */
export function fusedFeatures(text: string, blanks: readonly number[], blank: number): number[] {
  const column = /[（(][^（()）]*[）)]$/u.exec(text.slice(-60))
  const end = text.length - (column?.[0].length ?? 0)
  const width = blankWidth(text, blank)
  const left = blank
  const right = Math.max(0, end - blank - width)
  const inside = blanks.filter((one) => one < end)
  const index = inside.indexOf(blank)
  const place = inside.length < 2 ? 0 : index === 0 ? 1 : index === inside.length - 1 ? 3 : 2
  const found = [
    ALWAYS,
    LEFT[classOf(left, LENGTHS)]!,
    RIGHT[classOf(right, LENGTHS)]!,
    BOTH[classOf(left, LENGTHS)]![classOf(right, LENGTHS)]!,
    DIFFERENCE[place]![classOf(right - left, DIFFERENCES)]!,
    END[ENDS.indexOf(endOf(text.slice(0, blank)))]!,
    PLACE[place]!,
    PLACE_COUNT[place]![Math.min(inside.length, 4) - 1] ?? PLACE_COUNT[place]![0]!,
  ]
  const rest = text.slice(blank + width)
  found.push(URGENT[URGES.test(text) ? 1 : 0]![URGES.test(rest) ? 1 : 0]!)
  for (const letter of [LEFT_FIRST.get(text[0]!), LEFT_LAST.get(text[blank - 1]!), RIGHT_FIRST.get(rest[0] ?? '')])
    if (letter !== undefined) found.push(letter)
  if (width > 1) found.push(WIDE)
  else if (blanks.some((one) => blankWidth(text, one) > 1)) found.push(WIDER_ELSEWHERE)
  if (blank >= end) found.push(IN_BRACKETS)
  if (column) found.push(COLUMN)
  if (text[blank + width] === '“') found.push(RIGHT_QUOTES)
  if (inside.length > 1 && inside.length % 2 === 1 && index === (inside.length - 1) / 2) found.push(SAME_PAIRS)
  return found
}

function blankWidth(text: string, at: number): number {
  let end = at
  while (end < text.length && isBlank(text.charCodeAt(end))) end++
  return end - at
}

function endOf(left: string): (typeof ENDS)[number] {
  const last = left.at(-1)!
  if ('：:'.includes(last)) return 'colon'
  if (last === '—') return 'dash'
  if (/(?:强调|指出|要求|表示|指示|批示|呼吁|发布|宣布|讲话)$/u.test(left)) return 'speech'
  if (/[时际后前]$/u.test(left)) return 'time'
  if ('”’』」'.includes(last)) return 'quote'
  if ('）)》】'.includes(last)) return 'bracket'
  if (/[0-9０-９]/u.test(last)) return 'digit'
  return /[，,。！？!?、；;…]/u.test(last) ? 'mark' : 'letter'
}
