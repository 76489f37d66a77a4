import { eachConfidenceFeatures } from './features/confidence-features.js'
import type { DecodedLabel } from './label.js'
import type { LogisticModel } from './model/model.js'

/** The label of a line and the probability that it is right. */
export interface Decision extends DecodedLabel {
  /** The lead of its score, rounded up to a half, from -5 to 15. Beyond that, it says no more. */
  margin: number
  /** The probability that the label is right and the line is in the right article, from 0 to 1. */
  confidence: number
}

/**
 * Adds to each label the probability that it is right. Equal decisions are one object: a long page
 * has few different ones, and an object for each line would take much memory.
 */
export function withConfidence(labels: readonly DecodedLabel[], model: LogisticModel): Decision[] {
  const known = new Map<string, Decision>()
  const decisions: Decision[] = []
  for (const features of eachConfidenceFeatures(labels)) {
    const { label, margin: exact, runnerUp } = labels[decisions.length]!
    const margin = Math.min(Math.max(Math.ceil(exact * 2) / 2, -5), 15)
    const confidence = model.probability(features)
    const key = `${label} ${runnerUp} ${margin} ${confidence}`
    const decision = known.get(key) ?? { label, margin, confidence, runnerUp }
    known.set(key, decision)
    decisions.push(decision)
  }
  return decisions
}
