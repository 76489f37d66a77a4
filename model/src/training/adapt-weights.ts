import { CHAR_POSITIONS, type CharTable } from '../../../packages/core/src/label/char-model.js'
import type { HeadingModel } from '../../../packages/core/src/label/headings/mark-headings.js'
import { labelNumber } from '../../../packages/core/src/label/label.js'
import { createModel, type WeightTable } from '../../../packages/core/src/label/model/model.js'
import type { LabeledPage } from './pages/training-data.js'
import { FoldedCharModels } from './parts/folds.js'
import { trainAdvertisements } from './parts/train-advertisements.js'
import { trainAttach } from './parts/train-attach.js'
import { articleTexts, trainSplitModel } from './parts/train-char-model.js'
import { type LabelTable, RUNS, trainLabels } from './parts/train-labels.js'
import { trainRejoin } from './parts/train-rejoin.js'
import { FoldedHeadingModels, pageExample } from './train-table.js'

/** The number that `pageExample` gives a page whose name is kept. */
const KEEP_NAME = 1

/** Fewest pages from which headings without markers are learned again. */
const FEWEST_PAGES = 200

/**
 * The parts that can be trained again alone: the labels, with what a table knows of headings
 * without markers, or a classifier, with the labels that a table gives.
 */
export const PARTS = ['labels', 'rejoin', 'advertisement', 'attach'] as const

/** Trains one part of a table again. Everything else stays as it is. */
export function trainPart(
  part: (typeof PARTS)[number],
  pages: readonly LabeledPage[],
  table: WeightTable,
  log: (line: string) => void,
  runs = RUNS,
): WeightTable {
  if (part === 'labels') return { ...table, ...adaptedLabels(pages, table, headingsOf(table), log, runs) }
  if (part === 'rejoin') return { ...table, ...rejoinAgain(pages, table.characters) }
  const train = part === 'attach' ? trainAttach : trainAdvertisements
  return { ...table, [part]: train(pages, table, headingsOf(table)) }
}

const SPLIT_POSITIONS = CHAR_POSITIONS.filter((position) => /^(?:left|right)\./.test(position))

/** Trains which paragraphs are halves of one, with the characters that show it. */
function rejoinAgain(
  pages: readonly LabeledPage[],
  before: Readonly<CharTable>,
): Pick<WeightTable, 'rejoin' | 'characters'> {
  const learned = new FoldedCharModels(articleTexts(pages), trainSplitModel)
  const none = CHAR_POSITIONS.map(() => 0)
  const characters = Object.fromEntries(
    [...new Set([...Object.keys(before), ...Object.keys(learned.table)])]
      .map((character): [string, number[]] => {
        const [own, again] = [before[character] ?? none, learned.table[character] ?? none]
        return [
          character,
          own.map((weight, at) => (SPLIT_POSITIONS.includes(CHAR_POSITIONS[at]!) ? again[at]! : weight)),
        ]
      })
      .filter(([, row]) => row.some((weight) => weight !== 0)),
  )
  return { rejoin: trainRejoin(pages, learned), characters }
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
  runs = RUNS,
): WeightTable {
  const { characters } = createModel(start)
  const learned = pages.length < FEWEST_PAGES ? null : new FoldedHeadingModels(pages, { forPage: () => characters })
  const adapted = { ...start, ...adaptedLabels(pages, start, learned ?? headingsOf(start), log, runs) }
  return learned ? { ...adapted, unmarkedHeading: learned.table } : adapted
}

function adaptedLabels(
  pages: readonly LabeledPage[],
  start: WeightTable,
  headings: Pick<FoldedHeadingModels, 'forPage'>,
  log: (line: string) => void,
  runs: number,
): LabelTable {
  const { characters } = createModel(start)
  const examples = pages.map((page) => pageExample(page, KEEP_NAME, { forPage: () => characters }, headings))
  return trainLabels(examples, log, start, undefined, runs)
}
