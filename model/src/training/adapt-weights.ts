import { labelNumber } from '../../../packages/core/src/label/label.js'
import { createModel, type WeightTable } from '../../../packages/core/src/label/model/model.js'
import { trainLabels } from './train-labels.js'
import { FoldedHeadingModels, pageExample } from './train-table.js'
import type { LabeledPage } from './training-data.js'

/** The number that `pageExample` gives a page whose name is kept. */
const KEEP_NAME = 1

/** Fewest pages from which headings without markers are learned again. */
const FEWEST_PAGES = 200

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
  const { characters, unmarkedHeading } = createModel(start)
  const labels = { labels: 1 << labelNumber('not-heading') }
  const models = { all: characters, forPage: () => characters }
  const learned = pages.length < FEWEST_PAGES ? null : new FoldedHeadingModels(pages, models)
  const headings = learned ?? { forPage: () => ({ characters, unmarkedHeading, labels }) }
  const examples = pages.map((page) => pageExample(page, KEEP_NAME, models, headings))
  const adapted = { ...start, ...trainLabels(examples, log, start) }
  return learned ? { ...adapted, unmarkedHeading: learned.table } : adapted
}
