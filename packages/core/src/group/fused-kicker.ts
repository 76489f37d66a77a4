import { fusedKickerFeatures, spacesOf } from '../label/features/fused-kicker-features.js'
import type { LogisticModel } from '../label/model/model.js'
import type { Locale } from '../locale/locale.js'

/** A kicker that is joined to its headline by a space. */
export interface FusedKicker {
  /** The offset of the space, or -1 when the whole line is the headline. */
  at: number
  /** From 0 to 1. */
  confidence: number
}

/**
 * Finds the space that separates a kicker from its headline in one line. About a fifth of all
 * headlines contain a space of their own, so the model decides.
 */
export function fusedKicker(text: string, model: LogisticModel, locale: Locale): FusedKicker {
  const spaces = spacesOf(text)
  let sum = 1
  let best = -1
  let bestOdds = 0
  for (const at of spaces) {
    const probability = model.probability(fusedKickerFeatures(text, spaces, at, locale))
    const odds = probability / (1 - probability + 1e-9)
    sum += odds
    if (odds > bestOdds) {
      bestOdds = odds
      best = at
    }
  }
  return bestOdds > 1 ? { at: best, confidence: bestOdds / sum } : { at: -1, confidence: 1 / sum }
}

/** The confidence in a label that the locale knows. */
const LABEL_CONFIDENCE = 0.95

/** Finds a label that opens a headline, such as `단독`; `null` when there is none. */
export function labelKicker(text: string, { kickerLabels = [] }: Locale): FusedKicker | null {
  const label = kickerLabels.find((word) => text.startsWith(`${word} `))
  return label === undefined ? null : { at: label.length, confidence: LABEL_CONFIDENCE }
}
