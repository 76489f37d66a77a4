import type { LineGroup } from '../../../../packages/core/src/group/article-group.js'
import { headingCandidates } from '../../../../packages/core/src/group/attach/attach-headings.js'
import { photoCandidates } from '../../../../packages/core/src/group/attach/attach-photos.js'
import type { Candidate } from '../../../../packages/core/src/group/attach/candidates.js'
import { illustratedGroups, kickersOf } from '../../../../packages/core/src/group/group-articles.js'
import { FEATURES } from '../../../../packages/core/src/label/features/registry.js'
import type { HeadingModel } from '../../../../packages/core/src/label/headings/mark-headings.js'
import {
  createModel,
  type Model,
  type WeightColumn,
  type WeightTable,
} from '../../../../packages/core/src/label/model/model.js'
import { spansOfLines, unitsOfLines } from '../pages/gold-labels.js'
import { labelledPage } from '../pages/labelled-pages.js'
import { localeOf } from '../pages/page-lines.js'
import type { LabeledPage } from '../pages/training-data.js'
import { type Example, trainClassifier } from './train-classifier.js'

/**
 * Trains the classifier of articles to which a heading or a photo belongs that is printed apart, on
 * the articles that the labels of a table find on pages. Without any such part it has no weights.
 *
 * @param headings what marks the headings of a page that marks none
 */
export function trainAttach(
  pages: readonly LabeledPage[],
  table: WeightTable,
  headings: { forPage(page: LabeledPage, characters: Model['characters']): HeadingModel },
): WeightColumn {
  const model = createModel({ ...table, attach: {} })
  const examples = pages.flatMap((page) => examplesOf(page, model, headings.forPage(page, model.characters)))
  return examples.some(({ answer }) => answer) ? trainClassifier(examples, FEATURES.attach) : {}
}

/** Returns the articles that are near each part of a page, and whether it belongs to them. */
function examplesOf(page: LabeledPage, model: Model, headings: HeadingModel): Example[] {
  const locale = localeOf(page)
  const labelled = labelledPage(page, model, headings)
  const { groups, orphans } = illustratedGroups(labelled, locale)
  const units = unitsOfLines(labelled.lines, page)
  const groupUnits = groups.map((group) => unitOf(group, units))
  const spans = spansOfLines(labelled.lines, page)
  const isCaption = ({ flow }: LineGroup): boolean => flow.some(({ line }) => spans[line]![0]?.[3] === 'caption')
  const photos = photoCandidates(groups, labelled, locale)
    .filter(({ photo }) => isCaption(groups[photo]!))
    .flatMap(({ photo, candidates }) => answers(candidates, groupUnits[photo]!, groupUnits, page, photo))
  const { hasKicker } = kickersOf(groups, labelled.lines, locale, model)
  const kickers = headingCandidates(orphans, groups, hasKicker, labelled, model).flatMap((candidates, orphan) => {
    const { line } = orphans[orphan]!
    return answers(candidates, units[line]!, groupUnits, page, line)
  })
  return [...photos, ...kickers]
}

/** Returns each article that a part of a unit may belong to, and whether it does. */
function answers(
  candidates: readonly Candidate[],
  unit: number,
  unitOfGroup: readonly number[],
  { text }: LabeledPage,
  part: number,
): Example[] {
  return candidates.map(({ group, features }) => ({
    key: `${text.slice(0, 60)}|${text.length}|${part}|${group}`,
    features,
    answer: unit >= 0 && unitOfGroup[group] === unit,
  }))
}

/** Returns the unit of most lines of a group, or -1. */
function unitOf({ headline, flow }: LineGroup, units: readonly number[]): number {
  const votes = new Map<number, number>()
  for (const line of [...headline, ...flow.map((one) => one.line)])
    votes.set(units[line]!, (votes.get(units[line]!) ?? 0) + 1)
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? -1
}
