import type { LineCues } from '../cues/line-cues.js'
import type { Locale } from '../locale/locale.js'
import type { Line } from '../scan/line.js'
import { decode } from './beam-search.js'
import type { BigramIndex } from './bigram-index.js'
import { type Decision, withConfidence } from './confidence.js'
import { PageProfile } from './features/page-profile.js'
import { lineFeatures } from './features/line-features.js'
import type { Model } from './model/model.js'

/** TUNED */
const RULE = 1e6
function openingBonus(lines: readonly Line[], cues: readonly LineCues[]): number {
  const profile = new PageProfile(lines, cues)
  return profile.runs >= 2 && profile.share <= Number((globalThis as any).process.env.SHARE ?? -1) ? Number((globalThis as any).process.env.BONUS ?? 0) : 0
}

/** Labels the lines of a page: one decision over the whole page, with the probability that each label is right. */
export function labelLines(
  lines: readonly Line[],
  cues: readonly LineCues[],
  index: BigramIndex,
  locale: Locale,
  model: Model,
  isRule = false,
): Decision[] {
  const features = lineFeatures({
    lines,
    cues,
    index,
    characters: model.characters,
    locale,
    openingBonus: isRule ? RULE : openingBonus(lines, cues),
  })
  return withConfidence(decode(lines.length, features, model.labels), model.confidence)
}
