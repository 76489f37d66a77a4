import type { DecodedLabel } from '../label.js'
import { LABELS, type Label, labelNumber } from '../label.js'
import { bin, binNames } from './bins/bins.js'
import { FeatureSpace } from './feature-space.js'

/** Upper bounds of the bins of a margin over the next best label. */
const MARGIN_BOUNDS = [-4, 0, 1, 2, 3.5, 5, 7, 10, 14]
const MARGIN_BINS = binNames(MARGIN_BOUNDS)
/** The bin for the last article, which no other follows. */
const NO_MARGIN = MARGIN_BOUNDS.length

const space = new FeatureSpace()
const BIAS = space.flag('bias')
const LABEL = space.values('label', LABELS)
const LABEL_MARGIN = space.pairs('label', LABELS, 'margin', MARGIN_BINS)
const START_MARGIN = space.values('articleStart.margin', MARGIN_BINS)
const END_MARGIN = space.values('nextArticleStart.margin', MARGIN_BINS)

/** Names of the features of a decision, by number. */
export const CONFIDENCE_FEATURES: readonly string[] = space.names

/** Returns the features of each decision from which its confidence is computed. */
export const confidenceFeatures = (labels: readonly DecodedLabel[]): number[][] => [...eachConfidenceFeatures(labels)]

/**
 * Yields the features of one decision after another: the margin of its own label, and the margins
 * of the lines where its article and the next one begin.
 */
export function* eachConfidenceFeatures(labels: readonly DecodedLabel[]): Generator<number[], void, undefined> {
  const nextStarts = new Int32Array(labels.length)
  for (let at = labels.length - 1, next = labels.length; at >= 0; at--) {
    nextStarts[at] = next
    if (beginsArticle(labels, at)) next = at
  }
  let start = 0
  for (let at = 0; at < labels.length; at++) {
    const { label, margin } = labels[at]!
    if (beginsArticle(labels, at)) start = at
    const number = labelNumber(label)
    const next = labels[nextStarts[at]!]
    yield [
      BIAS,
      LABEL[number]!,
      LABEL_MARGIN[number]![marginBin(margin)]!,
      START_MARGIN[marginBin(labels[start]!.margin)]!,
      END_MARGIN[next ? marginBin(next.margin) : NO_MARGIN]!,
    ]
  }
}

const marginBin = (margin: number): number => bin(margin, MARGIN_BOUNDS)

const OPENERS: readonly Label[] = ['kicker', 'headline', 'opening']

const beginsArticle = (labels: readonly DecodedLabel[], at: number): boolean =>
  OPENERS.includes(labels[at]!.label) && !(labels[at]!.label === 'headline' && labels[at - 1]?.label === 'kicker')
