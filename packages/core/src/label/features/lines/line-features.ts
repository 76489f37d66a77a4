import type { LineCues } from '../../../cues/line-cues.js'
import { LINE_KINDS, type LineKind, lineKind, NO_LINE } from '../../../cues/line-kind.js'
import type { Locale } from '../../../locale/locale.js'
import { isPageName } from '../../../phrases/printed-names.js'
import { isInBrackets } from '../../../text/in-brackets.js'
import type { BigramIndex, HeadingOverlap } from '../../bigram-index.js'
import { closesArticle, LONGEST_CAPTION, precedesPhotoCredit } from '../../passages.js'
import type { Priors } from '../../prior.js'
import { NO_SCORE, SCORE_BINS, scoreBin } from '../bins/bins.js'
import { LENGTH_BINS, lengthBin } from '../bins/length-bins.js'
import type { FeatureContext } from '../feature-context.js'
import { FeatureSpace } from '../feature-space.js'
import { isInCapitals, styleOf } from '../shape/heading-style.js'
import { PageProfile } from '../shape/page-profile.js'
import { TextShapes } from '../shape/text-shapes.js'
import { HEADING_FEATURES, pushHeading } from './heading-features.js'
import { HeadingOverlaps } from './heading-overlaps.js'
import { OpeningScores } from './opening-scores.js'
import { PrintFeatures } from './print-features.js'
import { LONGEST_CREDIT, pushText, TEXT_FEATURES } from './text-features.js'
import { WrapFeatures } from './wrap-features.js'

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
  /** Numbers added to the scores of labels; `null` in training. */
  priors: Priors | null
  /** Those of `priors` for the line alone, by column. */
  prior: readonly number[] | null
  /** Only headings open articles on this page. */
  headingsOpen: boolean
  /** The line looks like a heading, and the source does not mark it as one. */
  inferred: boolean
  /** The line credits a photographer, or precedes such a line. */
  isPhoto: boolean
  /** The bin of a heading's score as a headline, and of a paragraph's score as an opening. */
  score: number
  /** The bin of the score as an opening of the text right below a heading. */
  openingScoreBelow: number
  /** The style of a heading; see `styleOf`. */
  style: number
  /** The kind of the page; an index of `PAGE_KINDS`. */
  pageKind: number
  /** The UTF-16 codes of the first and the last character. */
  first: number
  last: number
}

/** The features of all lines follow those of headings and of text. */
const space = new FeatureSpace(HEADING_FEATURES.length + TEXT_FEATURES.length)
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
const OPENS_PASSAGE = space.flag('opensPassage')
const OPENING_SCORE = space.values('score.opening', SCORE_BINS)
const CAPITALS = space.flag('inCapitals')
const LOWER_CASE = space.flag('startsInLowerCase')
const PRINT = new PrintFeatures(space)
const WRAP = new WrapFeatures(space)

/** Names of the features of a line, by number. */
export const LINE_FEATURES: readonly string[] = [...HEADING_FEATURES, ...TEXT_FEATURES, ...space.names]

/**
 * Yields the features of each line of a page, in order. A line's features are computed when it is
 * its turn.
 */
export function* lineFeatures(context: FeatureContext): Generator<LineFeatures, void, undefined> {
  const { lines, cues, index, priors } = context
  const kinds = Uint8Array.from(cues, lineKind)
  const headings = new HeadingOverlaps(lines, index)
  const profile = new PageProfile(lines, cues)
  const openings = new OpeningScores(context)
  const shapes = new TextShapes(context)
  /** The last line before the current one that belongs to no photo, or -1. */
  let before = -1
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
    PRINT.push(lines[at]!.print, lines[at - 1]?.print, lines[at + 1]?.print, features)
    WRAP.push(lines[at]!.wrap, lines[at - 1]?.wrap, lines[at + 1]?.wrap, features)
    if (context.locale.usesSpaces && cue.length < LONGEST_CREDIT) pushCase(text, features)
    const overlap = headings.from(at)
    let overlapBelow: HeadingOverlap | null = null
    let score = NO_SCORE
    let openingScoreBelow = NO_SCORE
    let style = 0
    if (cue.heading) {
      if (cues[at + 1]?.heading) overlapBelow = headings.from(at + 1)
      if (at + 1 < lines.length) openingScoreBelow = openings.of(at + 1)
      score = scoreBin(context.characters.headline(text))
      style = styleOf(text)
      pushHeading({ at, overlap: overlap!, profile, score, openingScoreBelow, style }, context, features)
    } else {
      const near = [shapes.of(at - 1), shapes.of(at), shapes.of(at + 1)] as const
      pushText(
        { at, kind: kinds[at]!, kindAbove: kinds[at - 1], photoCreditNext, unfinishedBefore, shapes: near },
        context,
        features,
      )
      if (opensPassage) {
        score = openings.of(at)
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
      dispatch: cue.dateline && !isInBrackets(text),
      signature: isSignature(cue, text),
      closes: closesArticle(cue),
      closedBefore,
      overlap,
      overlapBelow,
      index,
      photoCreditNext,
      priors: priors ?? null,
      prior: priors ? priorOf(at, context, priors) : null,
      headingsOpen: priors?.headingsOpen ?? false,
      inferred: lines[at]!.inferred !== undefined,
      isPhoto: cue.photoCredit || photoCreditNext,
      score,
      openingScoreBelow,
      style,
      pageKind: profile.kind,
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
  if (at === 0 && isPageName(lines[0]!.text, locale)) return name
  if (at === 0 && !cues[1]?.heading) return top
  return at > 0 && !cues[at - 1]!.heading ? opening : heading
}

/**
 * Returns whether a line consists of names in brackets or after a word for reporters: that is never
 * a paragraph.
 */
const isSignature = ({ credit, photoCredit }: LineCues, text: string): boolean =>
  credit !== null &&
  !photoCredit &&
  (isInBrackets(text) || credit.every(({ role }) => role === 'reporter' || role === 'correspondent'))

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
