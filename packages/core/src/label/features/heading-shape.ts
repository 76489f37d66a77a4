import type { Clue } from '../../cues/line-cues.js'
import { kindOf, LINE_KINDS, NOTHING } from '../../cues/line-kind.js'
import type { Line } from '../../scan/scan.js'
import type { Letters } from '../char-model.js'
import { classOf, READING_NAMES, READINGS } from './bins.js'
import { feature, features } from './feature-names.js'

const LENGTHS = [2, 4, 6, 8, 10, 13, 16, 20, 25, 32]
const LENGTH_NAMES = [...LENGTHS.map((limit) => `to ${limit}`), 'beyond']

const ALWAYS = feature('always')
const FIRST = feature('bare: first')
const LENGTH = features(LENGTH_NAMES, (name) => `bare: length ${name}`)
const READS = features(READING_NAMES, (name) => `bare: reads ${name}`)
const READS_LENGTH = READING_NAMES.map((name) =>
  features(LENGTH_NAMES, (length) => `bare: reads ${name}, length ${length}`),
)
const BEFORE = features(READING_NAMES, (name) => `bare: line before reads ${name}`)
const AFTER = features(READING_NAMES, (name) => `bare: line after reads ${name}`)
const PREVIOUS = features(LINE_KINDS, (kind) => `bare: previous ${kind}`)
const PREVIOUS_TWO = LINE_KINDS.map((kind) =>
  features(LINE_KINDS, (other) => `bare: previous ${kind}, before ${other}`),
)
const NEXT = features(LINE_KINDS, (kind) => `bare: next ${kind}`)
const NEXT_TWO = LINE_KINDS.map((kind) => features(LINE_KINDS, (other) => `bare: next ${kind}, then ${other}`))
const BETWEEN = LINE_KINDS.map((kind) => features(LINE_KINDS, (other) => `bare: between ${kind} and ${other}`))
const NEXT_LENGTH = features(LENGTH_NAMES, (name) => `bare: next length ${name}`)
const MARKS = [
  [/[！？!?]$/u, feature('bare: ends in a mark')],
  [/—$/u, feature('bare: ends in a dash')],
  [/^—/u, feature('bare: begins with a dash')],
  [/[,，]/u, feature('bare: comma')],
  [/[:：]/u, feature('bare: colon')],
  [/[:：]$/u, feature('bare: ends in a colon')],
  [/[“”]/u, feature('bare: quotes')],
  [/^[“]/u, feature('bare: begins with a quote')],
  [/\d/u, feature('bare: digits')],
  [/\s/u, feature('bare: blank')],
  [/^[\p{P}\p{S}]/u, feature('bare: begins with a mark')],
  [/[（(][^（()）]{2,30}[）)]$/u, feature('bare: column name at end')],
] as const
const ENUMERATED = feature('bare: enumerated')

/** The features of a line as a heading that no marker tells from text. */
export function bareFeatures(at: number, lines: readonly Line[], clues: readonly Clue[], letters: Letters): number[] {
  const kind = (other: number): number => (clues[other] ? kindOf(clues[other]!) : NOTHING)
  const reads = (other: number): number =>
    clues[other] ? classOf(letters.heading(lines[other]!.text), READINGS) : READING_NAMES.length - 1
  const { text } = lines[at]!
  const clue = clues[at]!
  const length = classOf(clue.length, LENGTHS)
  const own = reads(at)
  const [before, next] = [kind(at - 1), kind(at + 1)]
  const found = [
    ALWAYS,
    LENGTH[length]!,
    READS[own]!,
    READS_LENGTH[own]![length]!,
    BEFORE[reads(at - 1)]!,
    AFTER[reads(at + 1)]!,
    PREVIOUS[before]!,
    PREVIOUS_TWO[before]![kind(at - 2)]!,
    NEXT[next]!,
    NEXT_TWO[next]![kind(at + 2)]!,
    BETWEEN[before]![next]!,
  ]
  if (at === 0) found.push(FIRST)
  if (clue.enumerated) found.push(ENUMERATED)
  if (clues[at + 1]) found.push(NEXT_LENGTH[classOf(clues[at + 1]!.length, LENGTHS)]!)
  for (const [pattern, mark] of MARKS) if (pattern.test(text)) found.push(mark)
  return found
}
