import type { BigramIndex } from '../../src/label/bigram-index.js'
import { NO_SCORE } from '../../src/label/features/bins/bins.js'
import type { LineFeatures } from '../../src/label/features/lines/line-features.js'
import { FEATURES } from '../../src/label/features/registry.js'
import { HEADING_LABELS, LABELS, type Label } from '../../src/label/label.js'
import { COLUMNS, type LabelWeights } from '../../src/label/model/model.js'

/** An index of a page whose passages share nothing. */
export const emptyIndex: BigramIndex = {
  passageOf: new Int32Array(100),
  headingOverlap: () => ({ passages: [], shares: [], best: -1 }),
  cohesion: () => -1,
  bigramCount: () => 0,
}

/** A line for the decoder; a heading unless `heading` is false. */
export const lineOf = (parts: Partial<LineFeatures> = {}): LineFeatures => ({
  features: [],
  heading: true,
  kind: 1,
  length: 10,
  passage: 0,
  opensPassage: false,
  dateline: false,
  dispatch: false,
  signature: false,
  closes: false,
  closedBefore: false,
  overlap: emptyIndex.headingOverlap(0),
  overlapBelow: null,
  index: emptyIndex,
  photoCreditNext: false,
  priors: null,
  prior: null,
  headingsOpen: false,
  inferred: false,
  isPhoto: false,
  score: NO_SCORE,
  openingScoreBelow: NO_SCORE,
  style: 0,
  pageKind: 0,
  first: 0,
  last: 0,
  ...parts,
})

/** Weights of labels: zero but for those of some features. */
export function weightsOf(
  ...entries: [part: 'line' | 'state', feature: string, label: Label, weight: number][]
): LabelWeights {
  const rows = () => ({
    line: new Float64Array(FEATURES.line.length * COLUMNS),
    state: new Float64Array(FEATURES.state.length * COLUMNS),
  })
  const weights = { heading: rows(), text: rows(), labels: (1 << LABELS.length) - 1 }
  for (const [part, feature, label, weight] of entries) {
    const number = FEATURES[part].indexOf(feature)
    if (number < 0) throw new Error(`Expected a known feature, received ${feature}`)
    const label_ = LABELS.indexOf(label)
    const isHeading = label_ < HEADING_LABELS.length
    const column = isHeading ? label_ : label_ - HEADING_LABELS.length
    weights[isHeading ? 'heading' : 'text'][part][number * COLUMNS + column] = weight
  }
  return weights
}

/** The number of a feature of a line. */
export const lineFeature = (name: string): number => FEATURES.line.indexOf(name)
