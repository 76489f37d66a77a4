import type { LineCues } from '../../cues/line-cues.js'
import type { Locale } from '../../locale/locale.js'
import type { Line } from '../../scan/line.js'
import type { DecodedLabel } from '../label.js'
import { bin, binNames } from './bins/bins.js'
import { FeatureSpace } from './feature-space.js'
import { SIZE_BINS, sizeBin } from './lines/print-features.js'
import { LETTER_CASES, letterCase } from './shape/letter-case.js'
import { NOTICE_WORDS } from './shape/notice-words.js'
import {
  CAPITAL_BINS,
  hasContact,
  ODD_BINS,
  SHORT_BINS,
  SYMBOL_BINS,
  type TextShape,
  textShape,
  WORD_BINS,
} from './shape/text-shape.js'

/** The lines of an article, by index and in page order. It has one line or more. */
export interface ArticleLines {
  headings: readonly number[]
  text: readonly number[]
}

/** The labelled lines of a page. */
export interface LabelledLines {
  lines: readonly Line[]
  cues: readonly LineCues[]
  decisions: readonly DecodedLabel[]
}

/** Upper bounds of the bins of a number of lines. */
const COUNT_BOUNDS = [0, 1, 2, 4, 7, 12, 25]
const COUNT_BINS = binNames(COUNT_BOUNDS)
/** Upper bounds of the bins of a length of text, in characters of Chinese. */
const LENGTH_BOUNDS = [10, 25, 50, 100, 200, 400, 800]
const LENGTH_BINS = binNames(LENGTH_BOUNDS)
/** Upper bounds of the bins of the length of a headline, in characters of Chinese. */
const HEADING_BOUNDS = [0, 4, 8, 14, 22, 35]
/** Upper bounds of the bins of a share of lines. */
const SHARE_BOUNDS = [0, 0.05, 0.15, 0.3, 0.5, 0.8]
const SHARE_BINS = binNames(SHARE_BOUNDS)
/** Upper bounds of the bins of the probability of a heading that the source does not mark. */
const INFERRED_BOUNDS = [0.2, 0.4, 0.7, 0.9]
const INFERRED_BINS = ['none', 'marked', ...binNames(INFERRED_BOUNDS)]
/** Upper bounds of the bins of the margin of the label of the first line. */
const MARGIN_BOUNDS = [0, 2, 5, 9]
/** Upper bounds of the bins of a place, from 0 for the first line of the page to 1. */
const PLACE_BOUNDS = [0.25, 0.5, 0.75, 0.9]
/** Kinds of the line before or after an article. */
const NEIGHBORS = ['none', 'article', 'foreign']
const NO_YES = ['no', 'yes']

/** Least size of large type, relative to the text of the page. */
const LARGE = 1.15
/** Number of lines that are looked at, and of characters of each. */
const MOST_LINES = 20
const LONGEST = 300

const space = new FeatureSpace()
const BIAS = space.flag('bias')
const LINES = space.values('lines', COUNT_BINS)
const LENGTH = space.values('length', LENGTH_BINS)
const LENGTH_MEAN = space.pairs('length', LENGTH_BINS, 'meanLength', LENGTH_BINS)
const HEADINGS = space.values('headings', COUNT_BINS)
const HEADING_LENGTH = space.values('heading.length', binNames(HEADING_BOUNDS))
const HEADING_CASE = space.values('heading.case', LETTER_CASES)
const HEADING_SIZE = space.values('heading.size', SIZE_BINS)
const HEADING_INFERRED = space.values('heading.inferred', INFERRED_BINS)
const FIRST_SIZE = space.values('first.size', SIZE_BINS)
const LARGE_LINES = space.values('large', SHARE_BINS)
const CENTERED = space.values('centered', SHARE_BINS)
const FINISHED = space.values('finished', SHARE_BINS)
const LAST_FINISHED = space.values('last.finished', NO_YES)
const FOREIGN = space.values('runnerUp.foreign', SHARE_BINS)
const MARGIN = space.values('first.margin', binNames(MARGIN_BOUNDS))
const ABOVE = space.values('above', NEIGHBORS)
const BELOW = space.values('below', NEIGHBORS)
const PLACE = space.values('place', binNames(PLACE_BOUNDS))
const CONTACTS = space.values('contacts', SHARE_BINS)
const WORDS_OF = {
  address: space.values('addresses', SHARE_BINS),
  offer: space.values('offers', SHARE_BINS),
  family: space.values('familyNotices', SHARE_BINS),
}
const DATELINE = space.values('dateline', NO_YES)
const CREDIT = space.values('credit', NO_YES)
const HEADING_SHAPE = shapeFeatures('heading.')
const TEXT_SHAPE = shapeFeatures('text.')
const SHORT_LENGTH = space.pairs('text.short', SHORT_BINS, 'length', LENGTH_BINS)

/** Names of the features of an article that may be an advertisement, by number. */
export const ADVERTISEMENT_FEATURES: readonly string[] = space.names

/** Defines the features of the shape of a text. */
function shapeFeatures(prefix: string) {
  return {
    symbols: space.values(`${prefix}symbols`, SYMBOL_BINS),
    capitals: space.values(`${prefix}capitals`, CAPITAL_BINS),
    words: space.values(`${prefix}words`, WORD_BINS),
    short: space.values(`${prefix}short`, SHORT_BINS),
    odd: space.values(`${prefix}odd`, ODD_BINS),
  }
}

/**
 * Returns the features of an article from which the probability is computed that it is an
 * advertisement or a notice.
 */
export function advertisementFeatures(article: ArticleLines, page: LabelledLines, locale: Locale): number[] {
  const features = [BIAS]
  pushForm(article, page, locale, features)
  pushSurroundings(article, page, features)
  pushWords(article, page, features)
  return features
}

/** Appends the lengths of the article, and how it was printed. */
function pushForm(
  { headings, text }: ArticleLines,
  { lines, cues }: LabelledLines,
  locale: Locale,
  features: number[],
): void {
  const body = text.slice(0, MOST_LINES)
  const lengthOf = (line: number): number => cues[line]!.length
  const printOf = (line: number): Line['print'] => lines[line]!.print
  const length = sum(text.map(lengthOf))
  const lengthBin = bin(length, LENGTH_BOUNDS)
  const shape = textShape(body.map((line) => lines[line]!.text.slice(0, LONGEST)).join(' '), locale)
  const head = headings.map((line) => lines[line]!.text).join(' ')
  features.push(
    LINES[bin(text.length, COUNT_BOUNDS)]!,
    LENGTH[lengthBin]!,
    LENGTH_MEAN[lengthBin]![bin(length / Math.max(1, text.length), LENGTH_BOUNDS)]!,
    HEADINGS[bin(headings.length, COUNT_BOUNDS)]!,
    HEADING_LENGTH[bin(sum(headings.map(lengthOf)), HEADING_BOUNDS)]!,
    HEADING_CASE[letterCase(head)]!,
    HEADING_SIZE[largest(headings.map(printOf))]!,
    HEADING_INFERRED[inferredBin(headings.map((line) => lines[line]!.inferred ?? 1))]!,
    FIRST_SIZE[largest(body.slice(0, 1).map(printOf))]!,
    LARGE_LINES[share(body, (line) => (printOf(line)?.size ?? 0) > LARGE)]!,
    CENTERED[share(body, (line) => printOf(line)?.isCentered === true)]!,
    FINISHED[share(body, (line) => cues[line]!.finished)]!,
    LAST_FINISHED[text.length && cues[text.at(-1)!]!.finished ? 1 : 0]!,
    DATELINE[body.some((line) => cues[line]!.dateline) ? 1 : 0]!,
    CREDIT[text.some((line) => cues[line]!.credit || cues[line]!.tailFrom >= 0) ? 1 : 0]!,
    SHORT_LENGTH[shape.short]![lengthBin]!,
  )
  pushShape(shape, TEXT_SHAPE, features)
  if (head) pushShape(textShape(head, locale), HEADING_SHAPE, features)
}

function pushShape(shape: TextShape, names: typeof TEXT_SHAPE, features: number[]): void {
  features.push(
    names.symbols[shape.symbols]!,
    names.capitals[shape.capitals]!,
    names.words[shape.words]!,
    names.short[shape.short]!,
    names.odd[shape.odd]!,
  )
}

/** Appends the place of the article on its page, and what the labels nearly were. */
function pushSurroundings(article: ArticleLines, { lines, decisions }: LabelledLines, features: number[]): void {
  const all = [...article.headings, ...article.text]
  const first = all.reduce((least, line) => Math.min(least, line))
  const last = all.reduce((most, line) => Math.max(most, line))
  const neighbor = (line: number): number => (decisions[line] ? (isForeign(decisions[line].label) ? 2 : 1) : 0)
  features.push(
    FOREIGN[share(all.slice(0, MOST_LINES), (line) => isForeign(decisions[line]!.runnerUp))]!,
    MARGIN[bin(decisions[first]!.margin, MARGIN_BOUNDS)]!,
    ABOVE[neighbor(first - 1)]!,
    BELOW[neighbor(last + 1)]!,
    PLACE[bin(first / lines.length, PLACE_BOUNDS)]!,
  )
}

/** Appends the shares of lines with words of advertisements and notices. */
function pushWords({ headings, text }: ArticleLines, { lines }: LabelledLines, features: number[]): void {
  const texts = [...headings, ...text].slice(0, MOST_LINES).map((line) => lines[line]!.text.slice(0, LONGEST))
  features.push(CONTACTS[share(texts, hasContact)]!)
  for (const kind of ['address', 'offer', 'family'] as const)
    features.push(WORDS_OF[kind][share(texts, (one) => NOTICE_WORDS[kind].test(one))]!)
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** Returns the bin of the share of items for which something holds. */
function share<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return bin(items.length ? items.filter(holds).length / items.length : 0, SHARE_BOUNDS)
}

/** Returns the largest bin of the sizes of some lines. */
function largest(prints: readonly Line['print'][]): number {
  const bins = prints.filter((print) => print !== undefined).map(sizeBin)
  return bins.length ? bins.reduce((most, size) => Math.max(most, size)) : sizeBin(undefined)
}

/** Returns the bin of the probabilities of headings, which are 1 where the source marks them. */
function inferredBin(probabilities: readonly number[]): number {
  if (!probabilities.length) return INFERRED_BINS.indexOf('none')
  const most = probabilities.reduce((one, other) => Math.max(one, other))
  return most === 1 ? INFERRED_BINS.indexOf('marked') : 2 + bin(most, INFERRED_BOUNDS)
}

const isForeign = (label: string | null): boolean => label === 'advertisement' || label === 'furniture'
