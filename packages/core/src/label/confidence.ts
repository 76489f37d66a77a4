import type { DecodedLabel } from './beam-search.js'
import { confidenceFeatures } from './features/confidence-features.js'
import type { LogisticModel } from './model/model.js'

/** The label of a line and the probability that it is right. */
export interface Decision extends DecodedLabel {
  /** The probability that the label is right and the line is in the right article, from 0 to 1. */
  confidence: number
}

/** Adds to each label the probability that it is right. */
export function withConfidence(labels: readonly DecodedLabel[], model: LogisticModel): Decision[] {
  const features = confidenceFeatures(labels)
  return labels.map(({ label, margin, runnerUp }, at) => ({
    label,
    margin,
    confidence: model.probability(features[at]!),
    runnerUp,
  }))
}
