import { advertisementFeatures } from '../label/features/advertisement-features.js'
import type { Model } from '../label/model/model.js'
import type { Locale } from '../locale/locale.js'
import type { LineGroup } from './article-group.js'
import type { LabelledPage } from './labelled-page.js'

/** Least probability of an advertisement. A model without weights returns 0.5 for all articles. */
const LEAST_PROBABILITY = 0.55

/**
 * Marks articles that are advertisements or notices as a whole. The labels cannot: an advertisement
 * with a heading is like an article line by line.
 */
export function markAdvertisements<Group extends LineGroup>(
  groups: Group[],
  page: Pick<LabelledPage, 'lines' | 'cues' | 'decisions'>,
  { advertisement }: Pick<Model, 'advertisement'>,
  { usesSpaces }: Pick<Locale, 'usesSpaces'>,
): Group[] {
  if (!usesSpaces) return groups
  return groups.map((group) => {
    const lines = linesOf(group)
    if (!lines || group.isPhoto || group.isAdvertisement || group.known !== undefined) return group
    const isAdvertisement = advertisement.probability(advertisementFeatures(lines, page)) >= LEAST_PROBABILITY
    return isAdvertisement ? { ...group, isAdvertisement } : group
  })
}

/** Returns the lines of an article, or `null` when it has only pictures. */
export function linesOf({ kicker, headline, deck, flow }: LineGroup): { headings: number[]; text: number[] } | null {
  const headings = [...kicker, ...headline, ...deck]
  const text = flow.map(({ line }) => line)
  return headings.length + text.length ? { headings, text } : null
}
