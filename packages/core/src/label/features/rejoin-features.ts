import type { LineCues } from '../../cues/line-cues.js'
import { LINE_KINDS, lineKind } from '../../cues/line-kind.js'
import type { Locale } from '../../locale/locale.js'
import type { Line } from '../../scan/line.js'
import { CharSet } from '../../text/char-set.js'
import type { BigramCounts } from '../bigram-index.js'
import type { CharModel } from '../char-model.js'
import { isParagraph, type Label } from '../label.js'
import { bin, binNames } from './bins/bins.js'
import { FeatureSpace } from './feature-space.js'
import { type UnfinishedParagraphs, unfinishedShare } from './shape/unfinished-paragraphs.js'
import { firstWordClass, lastWordClass, WORD_CLASSES } from './shape/word-class.js'

/**
 * Classes of the characters with which a line ends or begins. The first class that contains a
 * character counts.
 */
const CHARACTER_CLASSES: readonly (readonly [name: string, characters: string])[] = [
  ['stop', '。.！？!?।؟۔։'],
  ['comma', '，,、;；،؛'],
  ['colon', '：:'],
  ['dash', '—…-─·'],
  ['closingQuote', '”’」』'],
  ['closingBracket', '）)】》〉〕]'],
  ['openingQuote', '“‘「『'],
  ['openingBracket', '（(【《〈〔['],
  ['digit', '0123456789０１２３４５６７８９'],
  ['space', ' \u3000'],
]
const CLASS_NAMES = [
  ...CHARACTER_CLASSES.map(([name]) => name),
  'quotedStop',
  'letter',
  'none',
  'date',
  'capital',
  'hyphen',
  'straightQuote',
]
const STOP = 0
const QUOTED_STOP = CHARACTER_CLASSES.length
const LETTER = QUOTED_STOP + 1
const NONE = LETTER + 1
const DATE = NONE + 1
const CAPITAL = DATE + 1
const HYPHEN = CAPITAL + 1
const STRAIGHT_QUOTE = HYPHEN + 1
/** Upper bounds of the bins of a length, in characters of Chinese. */
const LENGTH_BOUNDS = [8, 14, 20, 30, 50, 90]
const LENGTH_BINS = binNames(LENGTH_BOUNDS)
/** Upper bounds of the bins of the length of a clause, in characters. */
const CLAUSE_BOUNDS = [1, 2, 3, 4, 6, 8, 11, 15, 20]
const CLAUSE_BINS = binNames(CLAUSE_BOUNDS)
/** Upper bounds of the bins of the score of two texts as halves. */
const SPLIT_BOUNDS = [-8, -6.5, -5.5, -4.5, -3.5, -2.5, -1.5, -0.5, 0.5, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 8]
const SPLIT_BINS = binNames(SPLIT_BOUNDS)
/** Upper bounds of the bins of the share of a page's paragraphs that are unfinished. */
const UNFINISHED_BOUNDS = [0.03, 0.07, 0.12, 0.2, 0.3, 0.45]
const UNFINISHED_BINS = binNames(UNFINISHED_BOUNDS)
/** The same in three bins: cuts alone, some lost full stops, and many. */
const FEW_TO_MANY_BOUNDS = [0.1, 0.25]
const FEW_TO_MANY = binNames(FEW_TO_MANY_BOUNDS)
const PLACES = ['firstOfArticle', 'firstAfterSubhead', 'later', 'dateline']
/** Of the paragraph above the left half, and of the right half. */
const UNFINISHED_SIDES = ['both', 'before', 'right', 'neither']
const QUOTE_BALANCES = ['closed', 'leftOpen', 'closedByRight', 'rightCloses']

/** The rest of a sentence can be short. The training pages have no shorter one. */
const SHORTEST_REST = 15

const space = new FeatureSpace()
const BIAS = space.flag('bias')
const LEFT_END = space.values('left.end', CLASS_NAMES)
const RIGHT_START = space.values('right.start', CLASS_NAMES)
const END_START = space.pairs('left.end', CLASS_NAMES, 'right.start', CLASS_NAMES)
const LEFT_END_LENGTH = space.pairs('left.end', CLASS_NAMES, 'left.length', LENGTH_BINS)
const RIGHT_LENGTH = space.values('right.length', LENGTH_BINS)
const LEFT_KIND = space.values('left.kind', LINE_KINDS)
const RIGHT_KIND = space.values('right.kind', LINE_KINDS)
const QUOTES = space.values('quotes', QUOTE_BALANCES)
const QUOTES_END = space.pairs('quotes', QUOTE_BALANCES, 'left.end', CLASS_NAMES)
const PHOTO_BETWEEN = space.values('photoBetween|left.end', CLASS_NAMES)
const UNFINISHED = space.pairs('unfinished', UNFINISHED_SIDES, 'left.end', CLASS_NAMES)
const FIRST = space.values('firstOfArticle|left.end', CLASS_NAMES)
const AFTER_SUBHEAD = space.values('firstAfterSubhead|left.end', CLASS_NAMES)
const DATELINE = space.values('dateline|left.end', CLASS_NAMES)
const SENTENCES = space.pairs('left.length', LENGTH_BINS, 'left.sentences', ['one', 'more'])
const LEFT_CLAUSE = space.values('left.lastClause', CLAUSE_BINS)
const RIGHT_CLAUSE = space.values('right.firstClause', CLAUSE_BINS)
const BIGRAM_COUNT = space.values('bigramCount', ['0', '1', 'more'])
const SPLIT_SCORE = space.values('score.split', SPLIT_BINS)
const WORDS = space.pairs('left.lastWord', WORD_CLASSES, 'right.firstWord', WORD_CLASSES)
const PAGE_SPLIT = space.pairs('page.unfinished', FEW_TO_MANY, 'score.split', SPLIT_BINS)
const PAGE_CLAUSE = space.pairs('page.unfinished', FEW_TO_MANY, 'left.lastClause', CLAUSE_BINS)
const PLACE_LENGTH = space.pairs('place', PLACES, 'left.length', LENGTH_BINS)
const PAGE_PLACE = space.pairs('page.unfinished', FEW_TO_MANY, 'place', PLACES)
const PAGE_UNFINISHED = space.pairs('page.unfinished', FEW_TO_MANY, 'unfinished', UNFINISHED_SIDES)
const PAGE_SENTENCES = space.pairs('page.unfinishedShare', UNFINISHED_BINS, 'left.sentences', ['one', 'more'])

/** Names of the features of two paragraphs as halves of one, by number. */
export const REJOIN_FEATURES: readonly string[] = space.names

/** A line of an article, by its index on the page. */
export interface FlowLine {
  line: number
  label: Label
}

/** A page with all from which the features of its paragraphs are computed. */
export interface RejoinContext {
  lines: readonly Line[]
  cues: readonly LineCues[]
  index: BigramCounts
  characters: CharModel
  locale: Locale
  /** The paragraphs of the page that do not end like a sentence; see `countUnfinished`. */
  unfinished: UnfinishedParagraphs
}

/**
 * Returns the features of the paragraph at `index` of an article and the one before it as halves of
 * one paragraph.
 */
export function rejoinFeatures(flow: readonly FlowLine[], index: number, context: RejoinContext): number[] {
  const { lines, cues, locale } = context
  const at = flow[index]!.line
  const before = flow[index - 1]!.line
  const [left, right] = [cues[before]!, cues[at]!]
  const [end, start] = [endClass(lines[before]!.text, locale), startClass(lines[at]!.text, locale)]
  const quotes = left.openQuotes > 0 ? (right.openQuotes < 0 ? 2 : 1) : right.openQuotes < 0 ? 3 : 0
  const earlier = flow[index - 2]
  const unfinishedBefore = earlier !== undefined && isParagraph(earlier.label) && !cues[earlier.line]!.finished
  const unfinished = unfinishedBefore ? (right.finished ? 1 : 0) : right.finished ? 3 : 2
  const place = left.dateline ? 3 : index === 1 ? 0 : earlier?.label === 'subhead' ? 1 : 2
  const features = [
    BIAS,
    LEFT_END[end]!,
    RIGHT_START[start]!,
    END_START[end]![start]!,
    LEFT_END_LENGTH[end]![bin(left.length, LENGTH_BOUNDS)]!,
    RIGHT_LENGTH[bin(right.finished ? Math.max(right.length, SHORTEST_REST) : right.length, LENGTH_BOUNDS)]!,
    LEFT_KIND[lineKind(left)]!,
    RIGHT_KIND[lineKind(right)]!,
    QUOTES[quotes]!,
    QUOTES_END[quotes]![end]!,
    UNFINISHED[unfinished]![end]!,
  ]
  // Halves are often on both sides of a photo, but so are whole paragraphs.
  if (at - before > 1 && end !== STOP && end !== QUOTED_STOP) features.push(PHOTO_BETWEEN[end]!)
  if (place === 0) features.push(FIRST[end]!)
  else if (place === 1) features.push(AFTER_SUBHEAD[end]!)
  else if (place === 3) features.push(DATELINE[end]!)
  if (end !== LETTER) return features
  const share = unfinishedShare(context.unfinished, left)
  const page = bin(share, FEW_TO_MANY_BOUNDS)
  features.push(
    PLACE_LENGTH[place]![bin(left.length, LENGTH_BOUNDS)]!,
    PAGE_PLACE[page]![place]!,
    PAGE_UNFINISHED[page]![unfinished]!,
  )
  pushCut(lines[before]!.text, lines[at]!.text, left.length, start, share, context, features)
  return features
}

/** Writes the features of a cut between two letters. For `share`, see `unfinishedShare`. */
function pushCut(
  left: string,
  right: string,
  leftLength: number,
  start: number,
  share: number,
  { index, characters, locale }: RejoinContext,
  features: number[],
): void {
  const { stops, usesSpaces } = locale
  const hasStop = [...stops.period, ...stops.exclamation].some((stop) => left.includes(stop)) ? 1 : 0
  const clause = bin(lastClause(left), CLAUSE_BOUNDS)
  const split = bin(characters.split(left, right), SPLIT_BOUNDS)
  const page = bin(share, FEW_TO_MANY_BOUNDS)
  features.push(
    SENTENCES[bin(leftLength, LENGTH_BOUNDS)]![hasStop]!,
    LEFT_CLAUSE[clause]!,
    RIGHT_CLAUSE[bin(firstClause(right), CLAUSE_BOUNDS)]!,
    SPLIT_SCORE[split]!,
    PAGE_SENTENCES[bin(share, UNFINISHED_BOUNDS)]![hasStop]!,
    PAGE_CLAUSE[page]![clause]!,
    PAGE_SPLIT[page]![split]!,
  )
  if (start === LETTER) features.push(BIGRAM_COUNT[Math.min(2, index.bigramCount(left.at(-1)!, right[0]!))]!)
  if (usesSpaces) features.push(WORDS[lastWordClass(left, locale)]![firstWordClass(right, locale)]!)
}

/** The end of a line at which a word is broken. */
const BROKEN_WORD = /\p{Ll}[-\u00ad¬]$/u

function endClass(text: string, { usesSpaces }: Locale): number {
  const last = classAt(text, text.length - 1)
  if (usesSpaces) {
    if (BROKEN_WORD.test(text.slice(-4))) return HYPHEN
    if ('"\''.includes(text.at(-1)!)) return classAt(text, text.length - 2) === STOP ? QUOTED_STOP : STRAIGHT_QUOTE
  }
  return CLOSING.has(last) && text.length > 1 && classAt(text, text.length - 2) === STOP ? QUOTED_STOP : last
}

/** A date such as 3月7日 or 2024年 begins a sentence; other numbers occur inside of one. */
function startClass(text: string, { dateUnits, usesSpaces }: Locale): number {
  if (usesSpaces && /^\p{Lu}/u.test(text)) return CAPITAL
  if (usesSpaces && '"\''.includes(text[0]!)) return STRAIGHT_QUOTE
  const unit = /^\d{1,4}(.)/u.exec(text)?.[1]
  return unit !== undefined && dateUnits.includes(unit) ? DATE : classAt(text, 0)
}

const CLAUSE_ENDS = new CharSet('，,。.；;：:！!？?、…—”’')
/** Longer clauses count as equally long. */
const LONGEST_CLAUSE = 30

/**
 * Returns the number of characters before the first punctuation mark of a text, up to {@link
 * LONGEST_CLAUSE}.
 */
function firstClause(text: string): number {
  const most = Math.min(text.length, LONGEST_CLAUSE)
  let count = 0
  while (count < most && !CLAUSE_ENDS.has(text.charCodeAt(count))) count++
  return count
}

/**
 * Returns the number of characters after the last punctuation mark of a text, up to {@link
 * LONGEST_CLAUSE}.
 */
function lastClause(text: string): number {
  const most = Math.min(text.length, LONGEST_CLAUSE)
  let count = 0
  while (count < most && !CLAUSE_ENDS.has(text.charCodeAt(text.length - 1 - count))) count++
  return count
}

const CLASS_BY_CODE: ReadonlyMap<number, number> = new Map(
  CHARACTER_CLASSES.flatMap(([, characters], number) =>
    [...characters].map((character) => [character.charCodeAt(0), number] as const),
  ),
)
const CLOSING: ReadonlySet<number> = new Set([
  CLASS_NAMES.indexOf('closingQuote'),
  CLASS_NAMES.indexOf('closingBracket'),
])

const classAt = (text: string, at: number): number =>
  text === '' ? NONE : (CLASS_BY_CODE.get(text.charCodeAt(at)) ?? LETTER)
