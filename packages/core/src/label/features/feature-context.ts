import type { LineCues } from '../../cues/line-cues.js'
import type { Locale } from '../../locale/locale.js'
import type { Line } from '../../scan/line.js'
import type { BigramIndex } from '../bigram-index.js'
import type { CharModel } from '../char-model.js'
import type { Priors } from '../prior.js'

/** Lines of a page with all from which their features are computed. */
export interface FeatureContext {
  lines: readonly Line[]
  cues: readonly LineCues[]
  index: BigramIndex
  characters: CharModel
  locale: Locale
  /** Undefined in training. */
  priors?: Priors | undefined
}
