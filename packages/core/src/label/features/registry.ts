import { ADVERTISEMENT_FEATURES } from './advertisement-features.js'
import { ATTACH_FEATURES } from './attach-features.js'
import { CONFIDENCE_FEATURES } from './confidence-features.js'
import { FUSED_KICKER_FEATURES } from './fused-kicker-features.js'
import { LINE_FEATURES } from './lines/line-features.js'
import { STATE_FEATURES } from './lines/state-features.js'
import { REJOIN_FEATURES } from './rejoin-features.js'
import { UNMARKED_HEADING_FEATURES } from './unmarked-heading-features.js'

/**
 * The names of the features of each part of the model. The index of a name is the number of the
 * feature.
 */
export interface FeatureNames {
  line: readonly string[]
  state: readonly string[]
  rejoin: readonly string[]
  fusedKicker: readonly string[]
  unmarkedHeading: readonly string[]
  confidence: readonly string[]
  advertisement: readonly string[]
  attach: readonly string[]
}

/** The features that the code computes. */
export const FEATURES: FeatureNames = {
  line: LINE_FEATURES,
  state: STATE_FEATURES,
  rejoin: REJOIN_FEATURES,
  fusedKicker: FUSED_KICKER_FEATURES,
  unmarkedHeading: UNMARKED_HEADING_FEATURES,
  confidence: CONFIDENCE_FEATURES,
  advertisement: ADVERTISEMENT_FEATURES,
  attach: ATTACH_FEATURES,
}

/**
 * Returns a hash of the names of all features: eight hexadecimal digits. It does not depend on the
 * order of the names, since weights are stored by name.
 */
export function featureHash(features: FeatureNames): string {
  let hash = 0x811c9dc5
  for (const [part, names] of Object.entries(features) as [string, readonly string[]][])
    for (const name of [...names].sort()) {
      // FNV-1a with 32 bits over the code units, with a line feed after each name.
      const line = `${part} ${name}\n`
      for (let at = 0; at < line.length; at++) hash = Math.imul(hash ^ line.charCodeAt(at), 0x01000193)
    }
  return (hash >>> 0).toString(16).padStart(8, '0')
}
