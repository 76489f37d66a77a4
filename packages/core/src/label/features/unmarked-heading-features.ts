import type { LineCues } from '../../cues/line-cues.js'
import { LINE_KINDS, lineKind, NO_LINE } from '../../cues/line-kind.js'
import type { Locale } from '../../locale/locale.js'
import type { Line } from '../../scan/line.js'
import type { CharModel } from '../char-model.js'
import { bin, binNames, NO_SCORE, SCORE_BINS, scoreBin } from './bins/bins.js'
import { FeatureSpace } from './feature-space.js'
import { PrintFeatures, SIZE_BINS, sizeBin } from './lines/print-features.js'
import { WrapFeatures } from './lines/wrap-features.js'
import { LETTER_CASES, letterCase } from './shape/letter-case.js'
import { COUNT_BINS, ODD_BINS, SHORT_BINS, SYMBOL_BINS, textShape, WORD_BINS } from './shape/text-shape.js'

/** Upper bounds of the bins of a length, in characters of Chinese. */
const LENGTH_BOUNDS = [2, 4, 6, 8, 10, 13, 16, 20, 25, 32]
const LENGTH_BINS = binNames(LENGTH_BOUNDS)
/** Upper bounds of the bins of the length of the text below, in characters of Chinese. */
const TEXT_BOUNDS = [10, 20, 40, 80, 160, 320]
const TEXT_BINS = ['none', ...binNames(TEXT_BOUNDS)]

const space = new FeatureSpace()
const BIAS = space.flag('bias')
const FIRST = space.flag('firstLine')
const LENGTH = space.values('length', LENGTH_BINS)
const SCORE = space.values('score.heading', SCORE_BINS)
const SCORE_LENGTH = space.pairs('score.heading', SCORE_BINS, 'length', LENGTH_BINS)
const SCORE_BEFORE = space.values('previous.score.heading', SCORE_BINS)
const SCORE_AFTER = space.values('next.score.heading', SCORE_BINS)
const KIND = space.values('kind', LINE_KINDS)
const PREVIOUS = space.values('previous', LINE_KINDS)
const PREVIOUS_TWO = space.pairs('previous', LINE_KINDS, 'secondPrevious', LINE_KINDS)
const NEXT = space.values('next', LINE_KINDS)
const NEXT_TWO = space.pairs('next', LINE_KINDS, 'secondNext', LINE_KINDS)
const BETWEEN = space.pairs('previous', LINE_KINDS, 'next', LINE_KINDS)
const NEXT_LENGTH = space.values('next.length', LENGTH_BINS)
const NEXT_TEXT = space.pairs('next.text', TEXT_BINS, 'length', LENGTH_BINS)
const PREVIOUS_TEXT = space.pairs('previous.text', TEXT_BINS, 'length', LENGTH_BINS)
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
  [/\.$/u, space.flag('endsInPeriod')],
  [/[,;]$/u, space.flag('endsInComma')],
  [/-$/u, space.flag('endsInHyphen')],
  [/^\p{Ll}/u, space.flag('startsInLowerCase')],
] as const
const ENUMERATED = space.flag('enumerated')
const CASE = space.values('case', LETTER_CASES)
const CASE_LENGTH = space.pairs('case', LETTER_CASES, 'length', LENGTH_BINS)
const CASE_BEFORE = space.pairs('case', LETTER_CASES, 'previous.case', LETTER_CASES)
const CASE_AFTER = space.pairs('case', LETTER_CASES, 'next.case', LETTER_CASES)
const CASE_SIZE = space.pairs('case', LETTER_CASES, 'print.size', SIZE_BINS)
const LENGTH_SIZE = space.pairs('length', LENGTH_BINS, 'print.size', SIZE_BINS)
const SYMBOLS = space.values('symbols', SYMBOL_BINS)
const WORDS = space.values('wordLength', WORD_BINS)
const CONTACT = space.flag('hasContact')
const SHORT_COUNT = space.pairs('shortWords', SHORT_BINS, 'words', COUNT_BINS)
const ODD_COUNT = space.pairs('oddWords', ODD_BINS, 'words', COUNT_BINS)
const SHAPE_BEFORE = space.pairs('previous.oddWords', ODD_BINS, 'previous.shortWords', SHORT_BINS)
const SHAPE_AFTER = space.pairs('next.oddWords', ODD_BINS, 'next.shortWords', SHORT_BINS)
const UNFINISHED_BEFORE = space.flag('unfinishedBefore')
const PRINT = new PrintFeatures(space)
const WRAP = new WrapFeatures(space)

/** Names of the features of a line without a marker as a heading, by number. */
export const UNMARKED_HEADING_FEATURES: readonly string[] = space.names

/** The lines of a page, and what their features are computed from. */
export interface UnmarkedContext {
  lines: readonly Line[]
  cues: readonly LineCues[]
  characters: CharModel
  locale: Locale
}

/** Returns the features of a line without a marker as a heading. */
export function unmarkedHeadingFeatures(at: number, context: UnmarkedContext): number[] {
  const { lines, cues, characters, locale } = context
  const kindAt = (other: number): number => (cues[other] ? lineKind(cues[other]!) : NO_LINE)
  const scoreAt = (other: number): number => (cues[other] ? scoreBin(characters.heading(lines[other]!.text)) : NO_SCORE)
  const { text, print } = lines[at]!
  const length = bin(cues[at]!.length, LENGTH_BOUNDS)
  const score = scoreAt(at)
  const [previous, next] = [kindAt(at - 1), kindAt(at + 1)]
  const features = [
    BIAS,
    KIND[kindAt(at)]!,
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
    NEXT_TEXT[textBin(cues[at + 1])]![length]!,
    PREVIOUS_TEXT[textBin(cues[at - 1])]![length]!,
  ]
  if (at === 0) features.push(FIRST)
  if (cues[at]!.enumerated) features.push(ENUMERATED)
  if (cues[at + 1]) features.push(NEXT_LENGTH[bin(cues[at + 1]!.length, LENGTH_BOUNDS)]!)
  if (cues[at - 1] && !cues[at - 1]!.finished) features.push(UNFINISHED_BEFORE)
  for (const [pattern, feature] of PUNCTUATION) if (pattern.test(text)) features.push(feature)
  if (locale.usesSpaces) pushShape(at, length, context, features)
  if (print) features.push(LENGTH_SIZE[length]![sizeBin(print)]!)
  PRINT.push(print, lines[at - 1]?.print, lines[at + 1]?.print, features)
  WRAP.push(lines[at]!.wrap, lines[at - 1]?.wrap, lines[at + 1]?.wrap, features)
  return features
}

const textBin = (cues: LineCues | undefined): number => (cues ? 1 + bin(cues.length, TEXT_BOUNDS) : 0)

function pushShape(at: number, length: number, { lines, locale }: UnmarkedContext, features: number[]): void {
  const { text, print } = lines[at]!
  const own = letterCase(text)
  const shape = textShape(text, locale)
  features.push(
    CASE[own]!,
    CASE_LENGTH[own]![length]!,
    CASE_BEFORE[own]![lines[at - 1] ? letterCase(lines[at - 1]!.text) : 0]!,
    CASE_AFTER[own]![lines[at + 1] ? letterCase(lines[at + 1]!.text) : 0]!,
    SYMBOLS[shape.symbols]!,
    WORDS[shape.words]!,
    SHORT_COUNT[shape.short]![shape.count]!,
    ODD_COUNT[shape.odd]![shape.count]!,
  )
  const [above, below] = [lines[at - 1], lines[at + 1]].map((line) => (line ? textShape(line.text, locale) : null))
  if (above) features.push(SHAPE_BEFORE[above.odd]![above.short]!)
  if (below) features.push(SHAPE_AFTER[below.odd]![below.short]!)
  if (print) features.push(CASE_SIZE[own]![sizeBin(print)]!)
  if (shape.hasContact) features.push(CONTACT)
}
