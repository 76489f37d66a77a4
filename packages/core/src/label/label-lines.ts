import type { LineCues } from '../cues/line-cues.js'
import type { Locale } from '../locale/locale.js'
import type { Line } from '../scan/line.js'
import { decode } from './beam-search.js'
import type { BigramIndex } from './bigram-index.js'
import { type Decision, withConfidence } from './confidence.js'
import { lineFeatures } from './features/line-features.js'
import { PageProfile } from './features/page-profile.js'
import type { Model } from './model/model.js'

/**
 * Added to the score of a heading as the opening of an article, on pages without other evidence.
 */
const OPENING_BONUS = 4
/** Larger than any score. */
const ALWAYS = 1e6

/**
 * Returns what is added to the score of the first heading of each run as the opening of an article:
 * 0 on a page on which datelines, bylines or credits show where articles begin, and for Chinese and
 * Japanese, whose subheads are known better.
 */
function openingBonus(lines: readonly Line[], cues: readonly LineCues[], { usesSpaces }: Locale): number {
  if (!usesSpaces) return 0
  const { runs, confirmed } = new PageProfile(lines, cues)
  return runs >= 2 && confirmed === 0 ? OPENING_BONUS : 0
}

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
    openingBonus: headingsOpen ? ALWAYS : openingBonus(lines, cues, locale),
  })
  return withConfidence(decode(lines.length, features, model.labels), model.confidence)
}
