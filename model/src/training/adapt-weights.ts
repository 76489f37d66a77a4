import { labelNumber } from '../../../packages/core/src/label/label.js'
import { createModel, type WeightTable } from '../../../packages/core/src/label/model/model.js'
import { trainLabels } from './train-labels.js'
import { pageExample } from './train-table.js'
import type { LabeledPage } from './training-data.js'

/** The number that `pageExample` gives a page whose name is kept. */
const KEEP_NAME = 1

/**
 * Continues the training of the labels with more pages, such as those of one paper. The binary
 * decisions and the weights of characters stay as they are: they need more text than a few pages
 * have.
 */
export function adaptWeights(
  pages: readonly LabeledPage[],
  start: WeightTable,
  log: (line: string) => void,
): WeightTable {
  const { characters, unmarkedHeading } = createModel(start)
  const headings = {
    forPage: () => ({ characters, unmarkedHeading, labels: { labels: 1 << labelNumber('not-heading') } }),
  }
  const examples = pages.map((page) => pageExample(page, KEEP_NAME, { forPage: () => characters }, headings))
  return { ...start, ...trainLabels(examples, log, start) }
}
