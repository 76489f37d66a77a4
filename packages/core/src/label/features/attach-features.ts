import { bin, binNames, SCORE_BINS } from './bins/bins.js'
import { FeatureSpace } from './feature-space.js'

/** Places of an article relative to a part of it that is printed apart. */
const PLACES = ['around', 'rightBefore', 'secondBefore', 'before', 'rightAfter', 'secondAfter', 'after'] as const

/** A part of an article that is printed apart from it, and an article that it may belong to. */
export interface Attachment {
  kind: 'heading' | 'photo'
  /** The place of the article. */
  place: (typeof PLACES)[number]
  /** Words that the part and the article have in common, from 0 to 1; see `HeadingOverlap`. */
  share: number
  /** Largest share of another article. */
  otherShare: number
  /** Length of the part, as that of a line. */
  length: number
  /** Bin of the score of a heading as a kicker. */
  score: number
  /** The line below the part is a heading. */
  isAboveHeading: boolean
  /** The article has a headline. */
  isHeaded: boolean
}

/** Upper bounds of the bins of a length, in characters of Chinese. */
const LENGTH_BOUNDS = [4, 8, 12, 18, 30, 60, 100]
/** Upper bounds of the bins of a share; the first is for none. */
const FINE_SHARE_BOUNDS = [0, 0.03, 0.06, 0.1, 0.15, 0.21, 0.28, 0.38, 0.55]
const FINE_SHARE_BINS = ['0', ...binNames(FINE_SHARE_BOUNDS.slice(1))]
const SHARE_BOUNDS = [0, 0.08, 0.25]
const SHARE_BINS = ['none', 'few', 'some', 'many']
/** Upper bounds of the bins of the difference to the largest share of another article. */
const FINE_LEAD_BOUNDS = [-0.3, -0.15, -0.08, -0.03, -0.001, 0.001, 0.03, 0.07, 0.12, 0.18, 0.26, 0.4]
const FINE_LEAD_BINS = binNames(FINE_LEAD_BOUNDS)
const LEAD_BOUNDS = [-0.001, 0.001, 0.1]
const LEAD_BINS = ['less', 'equal', 'more', 'muchMore']
const NO_YES = ['no', 'yes']

const space = new FeatureSpace()
const NAMES = { heading: namesOf('heading'), photo: namesOf('photo') }

/** Names of the features of an article that a part may belong to, by number. */
export const ATTACH_FEATURES: readonly string[] = space.names

function namesOf(kind: Attachment['kind']) {
  return {
    place: space.values(`${kind}.place`, PLACES),
    share: space.values(`${kind}.share`, FINE_SHARE_BINS),
    sharePlace: space.pairs(`${kind}.share`, SHARE_BINS, 'place', PLACES),
    lead: space.values(`${kind}.lead`, FINE_LEAD_BINS),
    leadPlace: space.pairs(`${kind}.lead`, LEAD_BINS, 'place', PLACES),
    length: space.values(`${kind}.length`, binNames(LENGTH_BOUNDS)),
    score: space.pairs(`${kind}.score`, SCORE_BINS, 'isAboveHeading', NO_YES),
    above: space.pairs(`${kind}.isAboveHeading`, NO_YES, 'place', PLACES),
    headed: space.pairs(`${kind}.isHeaded`, NO_YES, 'place', PLACES),
  }
}

/**
 * Returns the features from which the probability is computed that a part belongs to an article.
 */
export function attachFeatures(attachment: Attachment): number[] {
  const { kind, share, otherShare, length, score } = attachment
  const names = NAMES[kind]
  const place = PLACES.indexOf(attachment.place)
  const isAbove = attachment.isAboveHeading ? 1 : 0
  const lead = share - otherShare
  return [
    names.place[place]!,
    names.share[bin(share, FINE_SHARE_BOUNDS)]!,
    names.sharePlace[bin(share, SHARE_BOUNDS)]![place]!,
    names.lead[bin(lead, FINE_LEAD_BOUNDS)]!,
    names.leadPlace[bin(lead, LEAD_BOUNDS)]![place]!,
    names.length[bin(length, LENGTH_BOUNDS)]!,
    names.score[score]![isAbove]!,
    names.above[isAbove]![place]!,
    names.headed[attachment.isHeaded ? 1 : 0]![place]!,
  ]
}
