import { LINE_KINDS } from '../../../cues/line-kind.js'
import { type BigramIndex, overlapShare } from '../../bigram-index.js'
import type { DecoderState } from '../../decoder-state.js'
import { LABELS } from '../../label.js'
import { bin, binNames, SCORE_BINS, SHARE_BINS, shareBin } from '../bins/bins.js'
import { FeatureSpace, type FeatureVector } from '../feature-space.js'
import { PAGE_KINDS } from '../shape/page-profile.js'
import type { LineFeatures } from './line-features.js'

const NO_YES = ['no', 'yes']
const LAST_LABELS = ['none', ...LABELS]
/** Upper bounds of the bins of a number of paragraphs or lines. */
const PARAGRAPH_BOUNDS = [0, 1, 3, 8]
const PARAGRAPH_BINS = binNames(PARAGRAPH_BOUNDS)
const SUBHEAD_BINS = ['0', '1', '2', 'more']
/** Upper bounds of the bins of the difference in length to the last subhead. */
const DIFFERENCE_BOUNDS = [0, 1, 3, 6]
const DIFFERENCE_BINS = binNames(DIFFERENCE_BOUNDS)
/** The difference when there is no subhead. */
const NO_DIFFERENCE = 99
/** Upper bounds of the bins of a cohesion; the first is for a passage that repeats nothing. */
const COHESION_BOUNDS = [-0.5, 0.1, 0.25, 0.4, 0.55, 0.7, 0.85]
const COHESION_BINS = ['none', ...binNames(COHESION_BOUNDS.slice(1))]
/** Statuses of an article: it opened with a dateline, and it is closed. */
const STATUSES = ['open', 'datelined', 'closed', 'datelined+closed']

const space = new FeatureSpace()
const LAST_LABEL = ['no', 'yes'].map((headed) =>
  space.pairs(`headed=${headed}|lastLabel`, LAST_LABELS, 'closedBefore', NO_YES),
)
const PARAGRAPHS = space.pairs('headed', NO_YES, 'paragraphs', PARAGRAPH_BINS)
const STATUS_KIND = space.pairs('status', STATUSES, 'kind', LINE_KINDS)
const SUBHEADS_DIFFERENCE = space.pairs('subheads', SUBHEAD_BINS, 'lengthDifference', DIFFERENCE_BINS)
const SUBHEADS_STATUS = space.pairs('subheads', SUBHEAD_BINS, 'status', STATUSES)
const SUBHEADS_SINCE = space.pairs('subheads', SUBHEAD_BINS, 'sinceHeading', PARAGRAPH_BINS)
const COHESION = space.values('cohesion', COHESION_BINS)
const COHESION_PARAGRAPHS = space.pairs('cohesion', COHESION_BINS, 'paragraphs', PARAGRAPH_BINS)
const LATER_COHESION = space.values('laterCohesion', COHESION_BINS)
const OVERLAP_ARTICLE = space.values('overlap.article', SHARE_BINS)
const OVERLAP_BOTH = space.pairs('overlap.article', SHARE_BINS, 'overlap.next', SHARE_BINS)
const OVERLAP_MORE = space.pairs('overlap.more', ['neither', 'article', 'next', 'both'], 'status', STATUSES)
const BELOW_OVERLAP = space.pairs('below.overlap.article', SHARE_BINS, 'below.overlap.next', SHARE_BINS)
const BELOW_OVERLAP_MORE = space.values('overlap.article>below', ['less', 'equal', 'more'])
const STATUS_OVERLAP = space.pairs('status', STATUSES, 'overlap.next', SHARE_BINS)
const PHOTO_PARAGRAPHS = space.values('photoCreditNext|paragraphs', PARAGRAPH_BINS)
const KIND_PARAGRAPHS = space.pairs('kind', LINE_KINDS, 'paragraphs', PARAGRAPH_BINS)
const UPCOMING_OVERLAP = space.pairs('upcoming.overlap.this', SHARE_BINS, 'upcoming.overlap.article', SHARE_BINS)
const UPCOMING_OVERLAP_NEXT = space.pairs('upcoming.overlap.this', SHARE_BINS, 'upcoming.overlap.next', SHARE_BINS)
const PASSAGE_COHESION = space.pairs('passageCohesion', COHESION_BINS, 'closedBefore', NO_YES)
const HEADLINE_SCORE_SUBHEADS = space.pairs('score.headline', SCORE_BINS, 'subheads', SUBHEAD_BINS)
const OPENING_SCORE_BELOW_STATUS = space.pairs('below.score.opening', SCORE_BINS, 'status', STATUSES)
const OPENING_SCORE_CLOSED = space.pairs('score.opening', SCORE_BINS, 'closedBefore', NO_YES)
const SUBHEAD_STYLE = space.pairs('styleOfLastSubhead', ['none', 'other', 'same'], 'status', STATUSES)
const SUBHEAD_CHARACTERS = space.values('charactersOfLastSubhead', ['none', 'first', 'last', 'both'])
const HEADLINE_OVERLAP = space.pairs('headline.overlap.next', SHARE_BINS, 'overlap.next', SHARE_BINS)
const HEADLINE_OVERLAP_STATUS = space.pairs('headline.overlap.next', SHARE_BINS, 'status', STATUSES)
const OVERLAP_FARTHER = space.pairs('overlap.next', SHARE_BINS, 'overlap.farther', SHARE_BINS)
const HEADLINE_OVERLAP_THIS = space.pairs('headline.overlap.this', SHARE_BINS, 'closedBefore', NO_YES)
const PAGE_STATUS = SUBHEAD_BINS.map((subheads) =>
  space.pairs(`subheads=${subheads}|page`, PAGE_KINDS, 'status', STATUSES),
)
const PAGE_OVERLAP_MORE = space.pairs('page', PAGE_KINDS, 'overlap.more', ['neither', 'article', 'next', 'both'])
const PAGE_COHESION = space.pairs('page', PAGE_KINDS, 'cohesion', COHESION_BINS)
const PAGE_PARAGRAPHS = ['no', 'yes'].map((headed) =>
  space.pairs(`headed=${headed}|page`, PAGE_KINDS, 'paragraphs', PARAGRAPH_BINS),
)
const PAGE_LAST_LABEL = space.pairs('page', PAGE_KINDS, 'lastLabel', LAST_LABELS)
const PAGE_PASSAGE_COHESION = space.pairs('page', PAGE_KINDS, 'passageCohesion', COHESION_BINS)
const END_SUBHEADS = space.values('end|subheads', SUBHEAD_BINS)
const END_UNHEADED = space.flag('end|headed=no')

/** Names of the features of a line and the state before it, by number. */
export const STATE_FEATURES: readonly string[] = space.names

/** Writes the features that depend on a line and the state before it. */
export function stateFeatures(state: DecoderState, line: LineFeatures, features: FeatureVector): void {
  features.clear()
  const headed = state.headed ? 1 : 0
  const paragraphs = bin(state.paragraphs, PARAGRAPH_BOUNDS)
  const status = (state.datelined ? 1 : 0) + (state.closed ? 2 : 0)
  features.push(LAST_LABEL[headed]![state.label + 1]![line.closedBefore ? 1 : 0]!)
  features.push(PARAGRAPHS[headed]![paragraphs]!)
  features.push(PAGE_PARAGRAPHS[headed]![line.pageKind]![paragraphs]!)
  features.push(PAGE_LAST_LABEL[line.pageKind]![state.label + 1]!)
  features.push(STATUS_KIND[status]![line.kind]!)
  if (line.heading) headingFeatures(state, line, paragraphs, status, features)
  else textFeatures(state, line, paragraphs, features)
}

function headingFeatures(
  state: DecoderState,
  line: LineFeatures,
  paragraphs: number,
  status: number,
  features: FeatureVector,
): void {
  const { index, passage } = line
  const overlap = line.overlap!
  const subheads = Math.min(state.subheads, SUBHEAD_BINS.length - 1)
  const difference = state.subheads ? Math.abs(line.length - state.subheadLength) : NO_DIFFERENCE
  const cohesion = cohesionBin(index.cohesion(passage, state.passage))
  const articleShare = overlapShare(overlap, state.passage, passage)
  const nextShare = overlapShare(overlap, passage, passage + 1)
  const article = shareBin(articleShare)
  const next = shareBin(nextShare)
  const more = articleShare > nextShare ? 1 : nextShare > articleShare ? 2 : articleShare > 0 ? 3 : 0
  features.push(SUBHEADS_DIFFERENCE[subheads]![bin(difference, DIFFERENCE_BOUNDS)]!)
  features.push(SUBHEADS_STATUS[subheads]![status]!)
  features.push(SUBHEADS_SINCE[subheads]![bin(state.sinceHeading, PARAGRAPH_BOUNDS)]!)
  features.push(COHESION[cohesion]!)
  features.push(PAGE_STATUS[subheads]![line.pageKind]![status]!)
  features.push(PAGE_OVERLAP_MORE[line.pageKind]![more]!)
  features.push(PAGE_COHESION[line.pageKind]![cohesion]!)
  features.push(COHESION_PARAGRAPHS[cohesion]![paragraphs]!)
  features.push(LATER_COHESION[cohesionBin(laterCohesion(index, passage, state.passage))]!)
  features.push(OVERLAP_ARTICLE[article]!)
  features.push(OVERLAP_BOTH[article]![next]!)
  features.push(STATUS_OVERLAP[status]![next]!)
  features.push(OVERLAP_MORE[more]![status]!)
  features.push(HEADLINE_SCORE_SUBHEADS[line.score]![subheads]!)
  features.push(OPENING_SCORE_BELOW_STATUS[line.openingScoreBelow]![status]!)
  features.push(SUBHEAD_STYLE[state.subheads ? (state.subheadStyle === line.style ? 2 : 1) : 0]![status]!)
  features.push(OVERLAP_FARTHER[next]![shareBin(overlapShare(overlap, passage + 1, passage + 4))]!)
  if (state.subheads)
    features.push(
      SUBHEAD_CHARACTERS[(state.subheadFirst === line.first ? 1 : 0) + (state.subheadLast === line.last ? 2 : 0)]!,
    )
  if (state.headline) {
    const headline = shareBin(overlapShare(state.headline, passage, passage + 1))
    features.push(HEADLINE_OVERLAP[headline]![next]!)
    features.push(HEADLINE_OVERLAP_STATUS[headline]![status]!)
  }
  if (!line.overlapBelow) return
  const below = overlapShare(line.overlapBelow, state.passage, passage)
  features.push(BELOW_OVERLAP[shareBin(below)]![shareBin(overlapShare(line.overlapBelow, passage, passage + 1))]!)
  features.push(BELOW_OVERLAP_MORE[articleShare < below ? 0 : articleShare > below ? 2 : 1]!)
}

function textFeatures(state: DecoderState, line: LineFeatures, paragraphs: number, features: FeatureVector): void {
  const { index, passage, overlap } = line
  const closedBefore = line.closedBefore ? 1 : 0
  features.push(KIND_PARAGRAPHS[line.kind]![paragraphs]!)
  if (line.photoCreditNext) features.push(PHOTO_PARAGRAPHS[paragraphs]!)
  if (!line.opensPassage || state.empty) return
  if (state.headline)
    features.push(HEADLINE_OVERLAP_THIS[shareBin(overlapShare(state.headline, passage, passage + 1))]![closedBefore]!)
  features.push(OPENING_SCORE_CLOSED[line.score]![closedBefore]!)
  const cohesion = cohesionBin(index.cohesion(passage, state.passage))
  features.push(PASSAGE_COHESION[cohesion]![closedBefore]!)
  features.push(PAGE_PASSAGE_COHESION[line.pageKind]![cohesion]!)
  if (overlap) {
    const own = shareBin(overlapShare(overlap, passage, passage + 1))
    const article = shareBin(overlapShare(overlap, state.passage, passage))
    features.push(UPCOMING_OVERLAP[own]![article]!)
    features.push(UPCOMING_OVERLAP_NEXT[own]![shareBin(overlapShare(overlap, passage + 1, passage + 2))]!)
  }
}

/** Writes the features of a page that ends in a state. */
export function endFeatures(state: DecoderState, features: FeatureVector): void {
  features.clear()
  features.push(LAST_LABEL[state.headed ? 1 : 0]![state.label + 1]![state.closed ? 1 : 0]!)
  features.push(END_SUBHEADS[Math.min(state.subheads, SUBHEAD_BINS.length - 1)]!)
  if (!state.headed && !state.empty) features.push(END_UNHEADED)
}

const cohesionBin = (cohesion: number): number => bin(cohesion, COHESION_BOUNDS)

/**
 * Returns the larger cohesion of the two passages after one with the article that starts at `from`.
 */
export function laterCohesion(index: BigramIndex, passage: number, from: number): number {
  return Math.max(index.cohesion(passage + 1, from, passage), index.cohesion(passage + 2, from, passage))
}
