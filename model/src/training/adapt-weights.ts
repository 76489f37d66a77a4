import type { HeadingModel } from '../../../packages/core/src/label/headings/mark-headings.js'
import { labelNumber } from '../../../packages/core/src/label/label.js'
import { createModel, type WeightTable } from '../../../packages/core/src/label/model/model.js'
import { trainAdvertisements } from './train-advertisements.js'
import { trainAttach } from './train-attach.js'
import { trainLabels } from './train-labels.js'
import { FoldedHeadingModels, pageExample } from './train-table.js'
import type { LabeledPage } from './training-data.js'

/** The number that `pageExample` gives a page whose name is kept. */
const KEEP_NAME = 1

/** Fewest pages from which headings without markers are learned again. */
const FEWEST_PAGES = 200

/** The classifiers that can be trained again alone, with the labels that a table gives. */
export const PARTS = ['advertisement', 'attach'] as const

/** Trains one classifier of a table again. Everything else stays as it is. */
export function trainPart(
  part: (typeof PARTS)[number],
  pages: readonly LabeledPage[],
  table: WeightTable,
): WeightTable {
  const train = part === 'attach' ? trainAttach : trainAdvertisements
  return { ...table, [part]: train(pages, table, headingsOf(table)) }
}

/** Returns what marks the headings of pages that mark none, as a table knows them. */
function headingsOf(table: WeightTable): { forPage(): HeadingModel } {
  const { characters, unmarkedHeading } = createModel(table)
  return { forPage: () => ({ characters, unmarkedHeading, labels: { labels: 1 << labelNumber('not-heading') } }) }
}

/**
 * Continues the training of the labels with more pages, such as those of one paper. The binary
 * decisions and the weights of characters stay as they are: they need more text than a few pages
 * have. Of many pages, headings without markers are learned again.
 */
export function adaptWeights(
  pages: readonly LabeledPage[],
  start: WeightTable,
  log: (line: string) => void,
): WeightTable {
  const { characters } = createModel(start)
  const models = { all: characters, forPage: () => characters }
  const learned = pages.length < FEWEST_PAGES ? null : new FoldedHeadingModels(pages, models)
  const headings = learned ?? headingsOf(start)
  const examples = pages.map((page) => pageExample(page, KEEP_NAME, models, headings))
  const adapted = { ...start, ...trainLabels(examples, log, start) }
  return learned ? { ...adapted, unmarkedHeading: learned.table } : adapted
}
