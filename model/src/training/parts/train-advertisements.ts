import type { LineGroup } from '../../../../packages/core/src/group/article-group.js'
import { groupArticles } from '../../../../packages/core/src/group/group-articles.js'
import { linesOf as linesOfGroup } from '../../../../packages/core/src/group/mark-advertisements.js'
import { advertisementFeatures } from '../../../../packages/core/src/label/features/advertisement-features.js'
import { FEATURES } from '../../../../packages/core/src/label/features/registry.js'
import type { HeadingModel } from '../../../../packages/core/src/label/headings/mark-headings.js'
import {
  createModel,
  type Model,
  type WeightColumn,
  type WeightTable,
} from '../../../../packages/core/src/label/model/model.js'
import type { Line } from '../../../../packages/core/src/scan/line.js'
import { labelledPage } from '../pages/labelled-pages.js'
import { localeOf } from '../pages/page-lines.js'
import type { LabeledPage, SpanRole } from '../pages/training-data.js'
import { type Example, trainClassifier } from './train-classifier.js'

/** Roles of text that belongs to no article. */
const FOREIGN: readonly SpanRole[] = ['advertisement', 'furniture']
/** Share of an article that decides what it is. Articles between are not learned from. */
const DECISIVE = 0.8

/**
 * Trains the classifier of articles that are advertisements, on the articles that the labels of a
 * table find on pages. Without any advertisement among them it has no weights.
 *
 * @param headings what marks the headings of a page that marks none
 */
export function trainAdvertisements(
  pages: readonly LabeledPage[],
  table: WeightTable,
  headings: { forPage(page: LabeledPage, characters: Model['characters']): HeadingModel },
): WeightColumn {
  const model = createModel({ ...table, advertisement: {} })
  const examples = pages
    .filter((page) => localeOf(page).usesSpaces)
    .flatMap((page) => examplesOf(page, model, headings.forPage(page, model.characters)))
  return examples.some(({ answer }) => answer) ? trainClassifier(examples, FEATURES.advertisement) : {}
}

/** Returns the articles that are found on a page, and whether they are advertisements. */
function examplesOf(page: LabeledPage, model: Model, headings: HeadingModel): Example[] {
  const locale = localeOf(page)
  const labelled = labelledPage(page, model, headings)
  const { lines, cues, decisions } = labelled
  const { articles } = groupArticles({ ...labelled, figures: [], references: [] }, locale, model)
  const isForeign = foreignCharacters(page)
  return articles.flatMap((group: LineGroup): Example[] => {
    const own = linesOfGroup(group)
    if (!own || group.isPhoto || group.isAdvertisement) return []
    const all = [...own.headings, ...own.text].map((line) => lines[line]!)
    const share = foreignShare(all, isForeign)
    if (share > 1 - DECISIVE && share < DECISIVE) return []
    const key = all.map(({ text }) => text.slice(0, 40)).join('|')
    return [
      { key, features: advertisementFeatures(own, { lines, cues, decisions }, locale), answer: share >= DECISIVE },
    ]
  })
}

/** Returns 1 for each character of a page that belongs to no article. */
function foreignCharacters({ text, spans }: LabeledPage): Uint8Array {
  const isForeign = new Uint8Array(text.length)
  for (const [start, end, unit, role] of spans) if (unit < 0 && FOREIGN.includes(role)) isForeign.fill(1, start, end)
  return isForeign
}

function foreignShare(lines: readonly Line[], isForeign: Uint8Array): number {
  let foreign = 0
  let all = 0
  for (const { start, end } of lines)
    for (let at = start; at < end; at++) {
      foreign += isForeign[at]!
      all++
    }
  return foreign / all
}
