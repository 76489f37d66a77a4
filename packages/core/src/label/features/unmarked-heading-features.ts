import type { LineCues } from '../../cues/line-cues.js'
import { LINE_KINDS, lineKind, NO_LINE } from '../../cues/line-kind.js'
import type { Line } from '../../scan/line.js'
import type { CharModel } from '../char-model.js'
import { bin, binNames, NO_SCORE, SCORE_BINS, scoreBin } from './bins.js'
import { FeatureSpace } from './feature-space.js'

/** Upper bounds of the bins of a length, in characters of Chinese. */
const LENGTH_BOUNDS = [2, 4, 6, 8, 10, 13, 16, 20, 25, 32]
const LENGTH_BINS = binNames(LENGTH_BOUNDS)

const space = new FeatureSpace()
const BIAS = space.flag('bias')
const FIRST = space.flag('firstLine')
const LENGTH = space.values('length', LENGTH_BINS)
const SCORE = space.values('score.heading', SCORE_BINS)
const SCORE_LENGTH = space.pairs('score.heading', SCORE_BINS, 'length', LENGTH_BINS)
const SCORE_BEFORE = space.values('previous.score.heading', SCORE_BINS)
const SCORE_AFTER = space.values('next.score.heading', SCORE_BINS)
const PREVIOUS = space.values('previous', LINE_KINDS)
const PREVIOUS_TWO = space.pairs('previous', LINE_KINDS, 'secondPrevious', LINE_KINDS)
const NEXT = space.values('next', LINE_KINDS)
const NEXT_TWO = space.pairs('next', LINE_KINDS, 'secondNext', LINE_KINDS)
const BETWEEN = space.pairs('previous', LINE_KINDS, 'next', LINE_KINDS)
const NEXT_LENGTH = space.values('next.length', LENGTH_BINS)
const PUNCTUATION = [
  [/[！？!?]$/u, space.flag('endsInMark')],
  [/—$/u, space.flag('endsInDash')],
  [/^—/u, space.flag('startsWithDash')],
  [/[,，]/u, space.flag('hasComma')],
  [/[:：]/u, space.flag('hasColon')],
  [/[:：]$/u, space.flag('endsInColon')],
  [/[“”]/u, space.flag('hasQuotes')],
  [/^[“]/u, space.flag('startsWithQuote')],
  [/\d/u, space.flag('hasDigits')],
  [/\s/u, space.flag('hasSpace')],
  [/^[\p{P}\p{S}]/u, space.flag('startsWithPunctuation')],
  [/[（(][^（()）]{2,30}[）)]$/u, space.flag('endsInBrackets')],
] as const
const ENUMERATED = space.flag('enumerated')

/** Names of the features of a line without a marker as a heading, by number. */
export const UNMARKED_HEADING_FEATURES: readonly string[] = space.names

/** Returns the features of a line without a marker as a heading. */
export function unmarkedHeadingFeatures(
  at: number,
  lines: readonly Line[],
  cues: readonly LineCues[],
  characters: CharModel,
): number[] {
  const kindAt = (other: number): number => (cues[other] ? lineKind(cues[other]!) : NO_LINE)
  const scoreAt = (other: number): number => (cues[other] ? scoreBin(characters.heading(lines[other]!.text)) : NO_SCORE)
  const length = bin(cues[at]!.length, LENGTH_BOUNDS)
  const score = scoreAt(at)
  const [previous, next] = [kindAt(at - 1), kindAt(at + 1)]
  const features = [
    BIAS,
    LENGTH[length]!,
    SCORE[score]!,
    SCORE_LENGTH[score]![length]!,
    SCORE_BEFORE[scoreAt(at - 1)]!,
    SCORE_AFTER[scoreAt(at + 1)]!,
    PREVIOUS[previous]!,
    PREVIOUS_TWO[previous]![kindAt(at - 2)]!,
    NEXT[next]!,
    NEXT_TWO[next]![kindAt(at + 2)]!,
    BETWEEN[previous]![next]!,
  ]
  if (at === 0) features.push(FIRST)
  if (cues[at]!.enumerated) features.push(ENUMERATED)
  if (cues[at + 1]) features.push(NEXT_LENGTH[bin(cues[at + 1]!.length, LENGTH_BOUNDS)]!)
  for (const [pattern, feature] of PUNCTUATION) if (pattern.test(lines[at]!.text)) features.push(feature)
  return features
}
