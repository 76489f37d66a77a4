import type { LineCues } from '../cues/line-cues.js'
import type { Locale } from '../locale/locale.js'
import type { Line } from '../scan/line.js'
import { decode } from './beam-search.js'
import type { BigramIndex } from './bigram-index.js'
import { type Decision, withConfidence } from './confidence.js'
import { lineFeatures } from './features/lines/line-features.js'
import type { Model } from './model/model.js'
import { HEADINGS_OPEN, SPACED_PRIORS, UNSPACED_PRIORS } from './prior.js'

/**
 * Labels the lines of a page: one decision over the whole page, with the probability that each
 * label is right.
 *
 * @param headingsOpen every run of headings opens an article, and no other line does
 */
export function labelLines(
  lines: readonly Line[],
  cues: readonly LineCues[],
  index: BigramIndex,
  locale: Locale,
  model: Model,
  headingsOpen = false,
): Decision[] {
  const features = lineFeatures({
    lines,
    cues,
    index,
    characters: model.characters,
    locale,
    priors: headingsOpen ? HEADINGS_OPEN : locale.usesSpaces ? SPACED_PRIORS : UNSPACED_PRIORS,
  })
  return withConfidence(decode(lines.length, features, model.labels), model.confidence)
}
