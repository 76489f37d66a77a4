import type { LineCues } from '../../../cues/line-cues.js'
import type { Locale } from '../../../locale/locale.js'
import { isPageName } from '../../../phrases/printed-names.js'
import { type HeadingOverlap, overlapShare } from '../../bigram-index.js'
import { bin, binNames, NO_SCORE, SCORE_BINS, SHARE_BINS, scoreBin, shareBin } from '../bins/bins.js'
import { LENGTH_BINS, lengthBin } from '../bins/length-bins.js'
import type { FeatureContext } from '../feature-context.js'
import { FeatureSpace } from '../feature-space.js'
import { compareStyle, STYLE_COMPARISONS } from '../shape/heading-style.js'
import {
  DENSITY_BINS,
  EVIDENCE_BINS,
  HEADING_BINS,
  LENGTH_COMPARISONS,
  LEVEL_COMPARISONS,
  LOCAL_EVIDENCE,
  PARAGRAPH_BINS,
  type PageProfile,
  RUNS_BINS,
  TEXT_BINS,
} from '../shape/page-profile.js'

/** Bins of the number of lines of text on one side of a heading. */
const BODY_BINS = ['0', '1', '2', 'some', 'many']

const space = new FeatureSpace()
/** The line opens with a number of an enumeration; for text as well. */
export const ENUMERATED = space.flag('enumerated')
const PAGE_NAME = space.flag('pageName')
const OVERLAP_NEXT = space.values('overlap.next', SHARE_BINS)
const OVERLAP_PREVIOUS = space.values('overlap.previous', SHARE_BINS)
const OVERLAP_MORE_NEXT = space.flag('overlap.next>previous')
const OVERLAP_MORE_PREVIOUS = space.flag('overlap.previous>next')
const OVERLAP_BEST = space.values('overlap.best', ['none', 'next', 'previous', 'other'])
const SPACE = space.flag('hasSpace')
const COLUMN_NAME = space.flag('endsInBrackets')
const COLON = space.flag('hasColon')
const QUOTES = space.flag('hasQuotes')
const DIGITS = space.flag('hasDigits')
const BODY_BEFORE = space.values('bodyBefore', BODY_BINS)
const BODY_AFTER = space.values('bodyAfter', BODY_BINS)
const BODY_BOTH = space.pairs('bodyBefore', BODY_BINS, 'bodyAfter', BODY_BINS)
const SERIES = space.flag('inSeries')
const SERIES_BOTH = space.flag('inSeriesOnBothSides')
const HEADLINE_SCORE = space.values('score.headline', SCORE_BINS)
const HEADLINE_SCORE_LENGTH = space.pairs('score.headline', SCORE_BINS, 'length', LENGTH_BINS)
const OPENING_SCORE_BELOW = space.values('below.score.opening', SCORE_BINS)
const KICKER_SCORE = space.values('score.kicker', SCORE_BINS)
const KICKER_SCORE_BELOW = space.pairs('score.kicker', SCORE_BINS, 'below.score.kicker', SCORE_BINS)
const STYLE_BEFORE = space.values('styleOfHeadingBefore', STYLE_COMPARISONS)
const STYLE_AFTER = space.values('styleOfHeadingAfter', STYLE_COMPARISONS)
const EVIDENCE = space.pairs('page.evidence', EVIDENCE_BINS, 'evidence', LOCAL_EVIDENCE)
const DENSITY = space.pairs('page.density', DENSITY_BINS, 'evidence', LOCAL_EVIDENCE)
const LEVEL_BEFORE = space.values('levelOfHeadingBefore', LEVEL_COMPARISONS)
const LEVEL_AFTER = space.values('levelOfHeadingAfter', LEVEL_COMPARISONS)
const LENGTH_OF_OTHERS = space.pairs('lengthOfOtherHeadings', LENGTH_COMPARISONS, 'evidence', LOCAL_EVIDENCE)
const LENGTH_OF_CONFIRMED = space.pairs('lengthOfConfirmedHeadings', LENGTH_COMPARISONS, 'evidence', LOCAL_EVIDENCE)
const TEXT_BOTH = space.pairs('textBefore', TEXT_BINS, 'textAfter', TEXT_BINS)
/** Upper bounds of the bins of the probability that a line is a heading. */
const PROBABILITY_BOUNDS = [0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.96]
const INFERRED_BINS = binNames(PROBABILITY_BOUNDS)
const INFERRED = space.values('inferred', INFERRED_BINS)
const INFERRED_LENGTH = space.pairs('inferred', INFERRED_BINS, 'length', LENGTH_BINS)
const INFERRED_AFTER = space.pairs('inferred', INFERRED_BINS, 'bodyAfter', BODY_BINS)
const PAGE_PARAGRAPHS = space.pairs('page.paragraphLength', PARAGRAPH_BINS, 'page.runs', RUNS_BINS)
const PAGE_HEADINGS = space.pairs('page.headingLength', HEADING_BINS, 'page.evidence', EVIDENCE_BINS)
const EVIDENCE_BODY = space.pairs('page.evidence', EVIDENCE_BINS, 'bodyBefore', BODY_BINS)

/** Names of the features of headings. */
export const HEADING_FEATURES: readonly string[] = space.names

/** A heading, and what the page around it shows. */
export interface HeadingView {
  /** Index of its line. */
  at: number
  overlap: HeadingOverlap
  profile: PageProfile
  /** The bin of its score as a headline. */
  score: number
  /** The bin of the score as an opening of the text right below it. */
  openingScoreBelow: number
  /** Its style; see `styleOf`. */
  style: number
}

/** Appends the features of a heading. */
export function pushHeading(
  { at, overlap, profile, score, openingScoreBelow, style }: HeadingView,
  context: FeatureContext,
  features: number[],
): void {
  const { lines, cues, index, locale } = context
  const cue = cues[at]!
  pushOverlap(overlap, index.passageOf[at]!, features)
  pushCharacters(lines[at]!.text, cue, locale, features)
  pushPlace(at, cues, features)
  pushInferred(at, context, features)
  pushScores(at, context, features)
  pushProfile(at, profile, bodyBin(cues, at, -1), features)
  pushLengths(at, profile, features)
  features.push(STYLE_BEFORE[compareStyle(lines, at, -1, style)]!, STYLE_AFTER[compareStyle(lines, at, 1, style)]!)
  features.push(HEADLINE_SCORE[score]!, HEADLINE_SCORE_LENGTH[score]![lengthBin(cue)]!)
  features.push(OPENING_SCORE_BELOW[openingScoreBelow]!)
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

function pushCharacters(text: string, cues: LineCues, locale: Locale, features: number[]): void {
  if (isPageName(text, locale)) features.push(PAGE_NAME)
  if (/\s/u.test(text)) features.push(SPACE)
  if (cues.enumerated) features.push(ENUMERATED)
  if (/[（(][^（()）]{2,30}[）)]$/u.test(text.slice(-40))) features.push(COLUMN_NAME)
  if (/[:：]/u.test(text)) features.push(COLON)
  if (locale.usesSpaces ? ANY_QUOTE.test(text) : /[“”]/u.test(text)) features.push(QUOTES)
  if (/\d/u.test(text)) features.push(DIGITS)
}

const ANY_QUOTE = /[“”"„«»「」]/u

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

function pushInferred(at: number, { lines, cues }: FeatureContext, features: number[]): void {
  const { inferred } = lines[at]!
  if (inferred === undefined) return
  const probability = bin(inferred, PROBABILITY_BOUNDS)
  features.push(
    INFERRED[probability]!,
    INFERRED_LENGTH[probability]![lengthBin(cues[at]!)]!,
    INFERRED_AFTER[probability]![bodyBin(cues, at, 1)]!,
  )
}

function pushLengths(at: number, profile: PageProfile, features: number[]): void {
  const evidence = profile.evidenceAt(at)
  features.push(
    PAGE_PARAGRAPHS[profile.paragraphLength]![profile.runCount]!,
    PAGE_HEADINGS[profile.headingLength]![profile.evidence]!,
    LENGTH_OF_OTHERS[profile.lengthAgainstOthers(at)]![evidence]!,
    LENGTH_OF_CONFIRMED[profile.lengthAgainstConfirmed(at)]![evidence]!,
    TEXT_BOTH[profile.textBefore(at)]![profile.textAfter(at)]!,
  )
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
