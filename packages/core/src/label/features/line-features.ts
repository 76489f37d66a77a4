import type { LineCues } from '../../cues/line-cues.js'
import { LINE_KINDS, type LineKind, lineKind, NO_LINE } from '../../cues/line-kind.js'
import type { Locale } from '../../locale/locale.js'
import type { Line } from '../../scan/line.js'
import { type BigramIndex, type HeadingOverlap, overlapShare } from '../bigram-index.js'
import type { CharModel } from '../char-model.js'
import { closesArticle, LONGEST_CAPTION, precedesPhotoCredit } from '../passages.js'
import type { Priors } from '../prior.js'
import { bin, binNames, NO_SCORE, SCORE_BINS, SHARE_BINS, scoreBin, shareBin } from './bins.js'
import { FeatureSpace } from './feature-space.js'
import { compareStyle, isInCapitals, STYLE_COMPARISONS, styleOf } from './heading-style.js'
import {
  DENSITY_BINS,
  EVIDENCE_BINS,
  LENGTH_COMPARISONS,
  LEVEL_COMPARISONS,
  LOCAL_EVIDENCE,
  PageProfile,
  TEXT_BINS,
} from './page-profile.js'
import { CAPITAL_BINS, SYMBOL_BINS, textShape, WORD_BINS } from './text-shape.js'

/** A line as the decoder sees it. */
export interface LineFeatures {
  /**
   * Numbers of the features that depend on the page alone, not on the labels of the lines before.
   */
  features: number[]
  heading: boolean
  kind: LineKind
  length: number
  /** The passage that contains the line, or that follows a heading. */
  passage: number
  /** The line is the first of its passage. */
  opensPassage: boolean
  dateline: boolean
  /**
   * The line is text that opens with a dateline; neither a dateline alone nor a credit in brackets.
   */
  dispatch: boolean
  /** The line consists of the names of the writers. */
  signature: boolean
  /** The line closes an article. */
  closes: boolean
  /** The last line of an article before this one, past photos, closes an article. */
  closedBefore: boolean
  /** The overlap of a heading, and for text that of the next heading. */
  overlap: HeadingOverlap | null
  /** The overlap of the heading right below a heading. */
  overlapBelow: HeadingOverlap | null
  index: BigramIndex
  photoCreditNext: boolean
  /** Added to the scores of the labels, by column; see {@link Priors}. */
  prior: readonly number[] | null
  /** Only headings open articles on this page. */
  headingsOpen: boolean
  /** The line credits a photographer, or precedes such a line. */
  isPhoto: boolean
  /** The bin of a heading's score as a headline, and of a paragraph's score as an opening. */
  score: number
  /** The bin of the score as an opening of the text right below a heading. */
  openingScoreBelow: number
  /** The style of a heading; see `styleOf`. */
  style: number
  /** The UTF-16 codes of the first and the last character. */
  first: number
  last: number
}

/** Upper bounds of the bins of a length, in characters of Chinese. */
const LENGTH_BOUNDS = [4, 6, 8, 10, 12, 15, 18, 22, 27, 34, 45, 60, 90]
const LENGTH_BINS = binNames(LENGTH_BOUNDS)
/** Bins of the number of lines of text on one side of a heading. */
const BODY_BINS = ['0', '1', '2', 'some', 'many']
const CREDIT_ROLES = [
  'none',
  'reporter',
  'correspondent',
  'photographer',
  'author',
  'compiler',
  'source',
  'other',
] as const

const space = new FeatureSpace()
const BIAS = space.flag('bias')
const FIRST = space.flag('firstLine')
const LAST = space.flag('lastLine')
const LENGTH = space.values('length', LENGTH_BINS)
const CLOSED_BEFORE = space.flag('closedBefore')
const UNFINISHED_BEFORE = space.flag('unfinishedBefore')
const FINISHED_BEFORE = space.flag('finishedBefore')
const PREVIOUS = space.values('previous', LINE_KINDS)
const PREVIOUS_TWO = space.pairs('previous', LINE_KINDS, 'secondPrevious', LINE_KINDS)
const NEXT = space.values('next', LINE_KINDS)
const NEXT_TWO = space.pairs('next', LINE_KINDS, 'secondNext', LINE_KINDS)
const CLOSED_NEXT = space.pairs('closedBefore', ['no', 'yes'], 'next', LINE_KINDS)
const STOP_END = space.flag('endsInStop')
const MARK_END = space.flag('endsInMark')
const DASH_END = space.flag('endsInDash')
const PAGE_NAME = space.flag('pageName')
const OVERLAP_NEXT = space.values('overlap.next', SHARE_BINS)
const OVERLAP_PREVIOUS = space.values('overlap.previous', SHARE_BINS)
const OVERLAP_MORE_NEXT = space.flag('overlap.next>previous')
const OVERLAP_MORE_PREVIOUS = space.flag('overlap.previous>next')
const OVERLAP_BEST = space.values('overlap.best', ['none', 'next', 'previous', 'other'])
const SPACE = space.flag('hasSpace')
const ENUMERATED = space.flag('enumerated')
const COLUMN_NAME = space.flag('endsInBrackets')
const COLON = space.flag('hasColon')
const QUOTES = space.flag('hasQuotes')
const DIGITS = space.flag('hasDigits')
const BODY_BEFORE = space.values('bodyBefore', BODY_BINS)
const BODY_AFTER = space.values('bodyAfter', BODY_BINS)
const BODY_BOTH = space.pairs('bodyBefore', BODY_BINS, 'bodyAfter', BODY_BINS)
const SERIES = space.flag('inSeries')
const SERIES_BOTH = space.flag('inSeriesOnBothSides')
const KIND = space.values('kind', LINE_KINDS)
const CREDIT = space.values('credit', CREDIT_ROLES)
const TWO_ROLES = space.flag('creditsOfTwoRoles')
const PHOTO_TAIL = space.flag('photoCreditAtEnd')
const TAIL = space.flag('creditAtEnd')
const CONTINUES = space.flag('continues')
const PHOTO_NEXT = space.flag('photoCreditNext')
const UNFINISHED_PHOTO_NEXT = space.flag('photoCreditNext|unfinishedBefore')
const IN_BRACKETS = space.flag('inBrackets')
const CREDIT_WORD = space.flag('hasCreditWord')
const STOP_INSIDE = space.flag('hasStopInside')
const OPENS_PASSAGE = space.flag('opensPassage')
const HEADLINE_SCORE = space.values('score.headline', SCORE_BINS)
const HEADLINE_SCORE_LENGTH = space.pairs('score.headline', SCORE_BINS, 'length', LENGTH_BINS)
const OPENING_SCORE_BELOW = space.values('below.score.opening', SCORE_BINS)
const KICKER_SCORE = space.values('score.kicker', SCORE_BINS)
const KICKER_SCORE_BELOW = space.pairs('score.kicker', SCORE_BINS, 'below.score.kicker', SCORE_BINS)
const DECK_SCORE = space.pairs('score.deck', SCORE_BINS, 'previous', LINE_KINDS)
const STYLE_BEFORE = space.values('styleOfHeadingBefore', STYLE_COMPARISONS)
const STYLE_AFTER = space.values('styleOfHeadingAfter', STYLE_COMPARISONS)
const OPENING_SCORE = space.values('score.opening', SCORE_BINS)
const CAPITALS = space.flag('inCapitals')
const LOWER_CASE = space.flag('startsInLowerCase')
const EVIDENCE = space.pairs('page.evidence', EVIDENCE_BINS, 'evidence', LOCAL_EVIDENCE)
const DENSITY = space.pairs('page.density', DENSITY_BINS, 'evidence', LOCAL_EVIDENCE)
const LEVEL_BEFORE = space.values('levelOfHeadingBefore', LEVEL_COMPARISONS)
const LEVEL_AFTER = space.values('levelOfHeadingAfter', LEVEL_COMPARISONS)
const LENGTH_OF_OTHERS = space.pairs('lengthOfOtherHeadings', LENGTH_COMPARISONS, 'evidence', LOCAL_EVIDENCE)
const LENGTH_OF_CONFIRMED = space.pairs('lengthOfConfirmedHeadings', LENGTH_COMPARISONS, 'evidence', LOCAL_EVIDENCE)
const TEXT_BOTH = space.pairs('textBefore', TEXT_BINS, 'textAfter', TEXT_BINS)
const SYMBOLS = space.pairs('symbols', SYMBOL_BINS, 'kind', LINE_KINDS)
const CAPITAL_SHARE = space.pairs('capitals', CAPITAL_BINS, 'kind', LINE_KINDS)
const WORD_LENGTH = space.pairs('wordLength', WORD_BINS, 'kind', LINE_KINDS)
const CONTACT = space.flag('hasContact')
const RUN_IN_TITLE = space.flag('hasRunInTitle')
const STARTS_IN_CAPITALS = space.flag('startsInCapitals')
const EVIDENCE_BODY = space.pairs('page.evidence', EVIDENCE_BINS, 'bodyBefore', BODY_BINS)

/** Names of the features of a line, by number. */
export const LINE_FEATURES: readonly string[] = space.names

/** A text that is wholly in brackets, by its ends alone. */
const IN_ANY_BRACKETS = /^[（([【〔].*[）)\]】〕]$/su

/** Lines of a page with all from which their features are computed. */
export interface FeatureContext {
  lines: readonly Line[]
  cues: readonly LineCues[]
  index: BigramIndex
  characters: CharModel
  locale: Locale
  /** Undefined in training. */
  priors?: Priors | undefined
}

/**
 * Yields the features of each line of a page, in order. A line's features are computed when it is
 * its turn.
 */
export function* lineFeatures(context: FeatureContext): Generator<LineFeatures, void, undefined> {
  const { lines, cues, index, priors } = context
  const kinds = Uint8Array.from(cues, lineKind)
  const headings = new HeadingOverlaps(lines, index)
  const profile = new PageProfile(lines, cues)
  /** The last line before the current one that belongs to no photo, or -1. */
  let before = -1
  /** The score as an opening of the line below a heading, once it is known. */
  let openingScore = NO_SCORE
  let openingScoreAt = -1
  const openingScoreOf = (at: number): number => {
    if (openingScoreAt !== at) {
      openingScoreAt = at
      openingScore = canOpenArticle(cues[at]!) ? scoreBin(context.characters.opening(lines[at]!.text)) : NO_SCORE
    }
    return openingScore
  }
  for (let at = 0; at < lines.length; at++) {
    if (at > 0 && !isPhotoLine(cues, at - 1)) before = at - 1
    const { text } = lines[at]!
    const cue = cues[at]!
    const previous = cues[before]
    const closedBefore = previous !== undefined && closesArticle(previous)
    const unfinishedBefore = previous !== undefined && isUnfinished(previous)
    const passage = index.passageOf[at]!
    const opensPassage = !cue.heading && (at === 0 || cues[at - 1]!.heading || index.passageOf[at - 1] !== passage)
    const photoCreditNext = precedesPhotoCredit(cues, at)
    const features = neighborFeatures(at, kinds, cue, closedBefore)
    if (at === 0) features.push(FIRST)
    if (at === lines.length - 1) features.push(LAST)
    if (closedBefore) features.push(CLOSED_BEFORE)
    if (unfinishedBefore) features.push(UNFINISHED_BEFORE)
    if (before >= 0 && !closedBefore && !unfinishedBefore) features.push(FINISHED_BEFORE)
    pushEnd(text, context.locale, features)
    if (context.locale.usesSpaces && cue.length < LONGEST_CREDIT) pushCase(text, features)
    const overlap = headings.from(at)
    let overlapBelow: HeadingOverlap | null = null
    let score = NO_SCORE
    let openingScoreBelow = NO_SCORE
    let style = 0
    if (cue.heading) {
      if (cues[at + 1]?.heading) overlapBelow = headings.from(at + 1)
      if (at + 1 < lines.length) openingScoreBelow = openingScoreOf(at + 1)
      score = scoreBin(context.characters.headline(text))
      style = styleOf(text)
      pushOverlap(overlap!, passage, features)
      pushHeading(text, cue, context.locale, features)
      pushPlace(at, cues, features)
      pushScores(at, context, features)
      pushProfile(at, profile, bodyBin(cues, at, -1), features)
      if (context.locale.usesSpaces) pushLengths(at, profile, features)
      features.push(STYLE_BEFORE[compareStyle(lines, at, -1, style)]!, STYLE_AFTER[compareStyle(lines, at, 1, style)]!)
      features.push(HEADLINE_SCORE[score]!, HEADLINE_SCORE_LENGTH[score]![lengthBin(cue)]!)
      features.push(OPENING_SCORE_BELOW[openingScoreBelow]!)
    } else {
      pushText(text, cue, kinds[at]!, photoCreditNext, unfinishedBefore, context.locale, features)
      if (context.locale.usesSpaces) pushShape(text, kinds[at]!, features)
      if (cue.length < LONGEST_DECK && !cue.credit)
        features.push(DECK_SCORE[scoreBin(context.characters.deck(text))]![kinds[at - 1] ?? NO_LINE]!)
      if (opensPassage) {
        score = openingScoreOf(at)
        features.push(OPENS_PASSAGE, OPENING_SCORE[score]!)
      }
    }
    yield {
      features,
      heading: cue.heading,
      kind: kinds[at]!,
      length: cue.length,
      passage,
      opensPassage,
      dateline: cue.dateline,
      dispatch: cue.dateline && !IN_ANY_BRACKETS.test(text),
      signature: isSignature(cue, text),
      closes: closesArticle(cue),
      closedBefore,
      overlap,
      overlapBelow,
      index,
      photoCreditNext,
      prior: priors ? priorOf(at, context, priors) : null,
      headingsOpen: priors?.headingsOpen ?? false,
      isPhoto: cue.photoCredit || photoCreditNext,
      score,
      openingScoreBelow,
      style,
      first: text.charCodeAt(0),
      last: text.charCodeAt(text.length - 1),
    }
  }
}

/** Returns the prior of a line. */
function priorOf(
  at: number,
  { lines, cues, locale }: FeatureContext,
  { name, top, opening, heading, text }: Priors,
): readonly number[] {
  if (!cues[at]!.heading) return text
  if (at === 0 && locale.pageNames.has(lines[0]!.text)) return name
  if (at === 0 && !cues[1]?.heading) return top
  return at > 0 && !cues[at - 1]!.heading ? opening : heading
}

/**
 * The overlaps of the headings of a page, each computed once. Lines have to be passed in ascending
 * order.
 */
class HeadingOverlaps {
  private readonly lines: readonly Line[]
  private readonly index: BigramIndex
  /** The first heading from the last line on that was passed, and its overlap. */
  private heading = -1
  private overlap: HeadingOverlap | null = null

  constructor(lines: readonly Line[], index: BigramIndex) {
    this.lines = lines
    this.index = index
  }

  /** Returns the overlap of the first heading from a line on, or `null` when there is none. */
  from(at: number): HeadingOverlap | null {
    if (at <= this.heading) return this.overlap
    this.heading = at
    while (this.heading < this.lines.length && !this.lines[this.heading]!.level) this.heading++
    this.overlap = this.heading < this.lines.length ? this.index.headingOverlap(this.heading) : null
    return this.overlap
  }
}

const lengthBin = ({ length }: LineCues): number => bin(length, LENGTH_BOUNDS)

/** Longer lines are scored neither as decks nor as credits. */
const LONGEST_DECK = 120
/** Credit words in longer lines are part of the text. */
const LONGEST_CREDIT = 90
/** Shorter paragraphs have too few characters for a score. */
const SHORTEST_OPENING = 25

/**
 * Returns whether a paragraph is scored as an opening: it is long enough, and neither dateline nor
 * credit says more.
 */
const canOpenArticle = (cues: LineCues): boolean =>
  !cues.heading && !cues.dateline && !cues.credit && cues.length >= SHORTEST_OPENING

/**
 * Returns whether a line consists of names in brackets or after a word for reporters: that is never
 * a paragraph.
 */
const isSignature = ({ credit, photoCredit }: LineCues, text: string): boolean =>
  credit !== null &&
  !photoCredit &&
  (IN_ANY_BRACKETS.test(text) || credit.every(({ role }) => role === 'reporter' || role === 'correspondent'))

function neighborFeatures(at: number, kinds: Uint8Array, cues: LineCues, closedBefore: boolean): number[] {
  const previous = kinds[at - 1] ?? NO_LINE
  const next = kinds[at + 1] ?? NO_LINE
  return [
    BIAS,
    LENGTH[lengthBin(cues)]!,
    PREVIOUS[previous]!,
    PREVIOUS_TWO[previous]![kinds[at - 2] ?? NO_LINE]!,
    NEXT[next]!,
    NEXT_TWO[next]![kinds[at + 2] ?? NO_LINE]!,
    CLOSED_NEXT[closedBefore ? 1 : 0]![next]!,
  ]
}

function pushCase(text: string, features: number[]): void {
  if (isInCapitals(text)) features.push(CAPITALS)
  else if (/^\p{Ll}/u.test(text)) features.push(LOWER_CASE)
}

function pushEnd(text: string, { stops }: Locale, features: number[]): void {
  const end = text.at(-1)!
  if (stops.period.includes(end) || stops.semicolon.includes(end)) features.push(STOP_END)
  if (stops.exclamation.includes(end)) features.push(MARK_END)
  if (end === '—') features.push(DASH_END)
}

function pushOverlap(overlap: HeadingOverlap, passage: number, features: number[]): void {
  const next = overlapShare(overlap, passage, passage + 1)
  const previous = overlapShare(overlap, passage - 1, passage)
  features.push(OVERLAP_NEXT[shareBin(next)]!, OVERLAP_PREVIOUS[shareBin(previous)]!)
  if (next > previous) features.push(OVERLAP_MORE_NEXT)
  if (previous > next) features.push(OVERLAP_MORE_PREVIOUS)
  const { best } = overlap
  features.push(OVERLAP_BEST[best < 0 ? 0 : best === passage ? 1 : best === passage - 1 ? 2 : 3]!)
}

function pushHeading(text: string, cues: LineCues, locale: Locale, features: number[]): void {
  if (locale.pageNames.has(text)) features.push(PAGE_NAME)
  if (/\s/u.test(text)) features.push(SPACE)
  if (cues.enumerated) features.push(ENUMERATED)
  if (/[（(][^（()）]{2,30}[）)]$/u.test(text.slice(-40))) features.push(COLUMN_NAME)
  if (/[:：]/u.test(text)) features.push(COLON)
  if (locale.usesSpaces ? ANY_QUOTE.test(text) : /[“”]/u.test(text)) features.push(QUOTES)
  if (/\d/u.test(text)) features.push(DIGITS)
}

function pushProfile(at: number, profile: PageProfile, bodyBefore: number, features: number[]): void {
  const evidence = profile.evidenceAt(at)
  features.push(
    EVIDENCE[profile.evidence]![evidence]!,
    DENSITY[profile.density]![evidence]!,
    EVIDENCE_BODY[profile.evidence]![bodyBefore]!,
    LEVEL_BEFORE[profile.levelAgainst(at, -1)]!,
    LEVEL_AFTER[profile.levelAgainst(at, 1)]!,
  )
}

function pushLengths(at: number, profile: PageProfile, features: number[]): void {
  const evidence = profile.evidenceAt(at)
  features.push(
    LENGTH_OF_OTHERS[profile.lengthAgainstOthers(at)]![evidence]!,
    LENGTH_OF_CONFIRMED[profile.lengthAgainstConfirmed(at)]![evidence]!,
    TEXT_BOTH[profile.textBefore(at)]![profile.textAfter(at)]!,
  )
}

function pushShape(text: string, kind: LineKind, features: number[]): void {
  const shape = textShape(text)
  features.push(SYMBOLS[shape.symbols]![kind]!, CAPITAL_SHARE[shape.capitals]![kind]!, WORD_LENGTH[shape.words]![kind]!)
  if (shape.hasContact) features.push(CONTACT)
  if (shape.hasRunInTitle) features.push(RUN_IN_TITLE)
  if (shape.startsInCapitals) features.push(STARTS_IN_CAPITALS)
}

function pushPlace(at: number, cues: readonly LineCues[], features: number[]): void {
  const before = bodyBin(cues, at, -1)
  const after = bodyBin(cues, at, 1)
  features.push(BODY_BEFORE[before]!, BODY_AFTER[after]!, BODY_BOTH[before]![after]!)
  const isBefore = lengthDifference(cues, at, -1) <= SERIES_DIFFERENCE
  const isAfter = lengthDifference(cues, at, 1) <= SERIES_DIFFERENCE
  if (isBefore || isAfter) features.push(SERIES)
  if (isBefore && isAfter) features.push(SERIES_BOTH)
}

function pushScores(at: number, { lines, characters }: FeatureContext, features: number[]): void {
  const score = scoreBin(characters.kicker(lines[at]!.text))
  const below = lines[at + 1]
  features.push(
    KICKER_SCORE[score]!,
    KICKER_SCORE_BELOW[score]![below?.level ? scoreBin(characters.kicker(below.text)) : NO_SCORE]!,
  )
}

function pushText(
  text: string,
  cues: LineCues,
  kind: LineKind,
  photoCreditNext: boolean,
  unfinishedBefore: boolean,
  locale: Locale,
  features: number[],
): void {
  features.push(KIND[kind]!)
  if (cues.credit?.length) {
    const role = cues.credit[0]!.role ?? 'none'
    features.push(CREDIT[CREDIT_ROLES.indexOf(role as (typeof CREDIT_ROLES)[number])] ?? CREDIT.at(-1)!)
    if (cues.credit.some((credit) => credit.role !== cues.credit![0]!.role)) features.push(TWO_ROLES)
  }
  if (cues.tailFrom >= 0) features.push(TAIL)
  if (cues.tail?.some(({ role }) => role === 'photographer')) features.push(PHOTO_TAIL)
  if (cues.enumerated) features.push(ENUMERATED)
  if (cues.continues) features.push(CONTINUES)
  if (photoCreditNext) features.push(unfinishedBefore ? UNFINISHED_PHOTO_NEXT : PHOTO_NEXT)
  if (cues.length < LONGEST_CREDIT) {
    if (/^[（(].*[）)]$/u.test(text)) features.push(IN_BRACKETS)
    if (locale.creditHints.some((word) => text.includes(word))) features.push(CREDIT_WORD)
  }
  if (hasStopInside(text, locale)) features.push(STOP_INSIDE)
}

/** A stop with the first letter of the next sentence. */
const STOP_BEFORE_SENTENCE = /[.!?]['"”’»)]? [\p{Lu}\p{Lo}]/u
const ANY_QUOTE = /[“”"„«»「」]/u

/** Returns whether a text has a period before its last character. */
function hasStopInside(text: string, { stops, usesSpaces }: Locale): boolean {
  if (usesSpaces) return STOP_BEFORE_SENTENCE.test(text)
  const at = text.indexOf(stops.period)
  return at >= 0 && at < text.length - 1
}

/**
 * Returns the bin of the number of lines of text between a heading and the next one on one side; an
 * index of {@link BODY_BINS}.
 */
function bodyBin(cues: readonly LineCues[], at: number, step: 1 | -1): number {
  let count = 0
  for (let other = at + step; cues[other] && !cues[other]!.heading && count < 6; other += step) count++
  return count < 3 ? count : count < 6 ? 3 : 4
}

/** Headings whose lengths differ by no more belong to a series. */
const SERIES_DIFFERENCE = 2
/** Number of lines that are searched for the next heading of a series. */
const FARTHEST_IN_SERIES = 25

/**
 * Returns the difference in length to the nearest heading on one side past text; infinite when
 * there is none.
 */
function lengthDifference(cues: readonly LineCues[], at: number, step: 1 | -1): number {
  for (let other = at + step, seen = 0; cues[other] && seen < FARTHEST_IN_SERIES; other += step, seen++)
    if (cues[other]!.heading)
      return Math.abs(other - at) > 1 ? Math.abs(cues[other]!.length - cues[at]!.length) : Infinity
  return Infinity
}

/** Shorter lines without a stop are labels or lists, not halves of a paragraph. */
const SHORTEST_HALF = 15

/** Returns whether a line of text ends in the middle of a sentence. */
const isUnfinished = (cues: LineCues): boolean =>
  !cues.heading && !cues.credit && cues.tailFrom < 0 && !cues.finished && cues.length >= SHORTEST_HALF

/** Returns whether a line credits a photographer, or is the caption before such a line. */
function isPhotoLine(cues: readonly LineCues[], at: number): boolean {
  const cue = cues[at]!
  if (cue.heading) return false
  if (cue.photoCredit) return true
  const next = cues[at + 1]
  return next?.photoCredit === true && !next.heading && at > 0 && cue.length < LONGEST_CAPTION && !cue.dateline
}
