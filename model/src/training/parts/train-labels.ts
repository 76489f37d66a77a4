import { BEAM_WIDTH } from '../../../../packages/core/src/label/beam.js'
import { beamSearch, type Lattice } from '../../../../packages/core/src/label/beam-search.js'
import { initialState, transition } from '../../../../packages/core/src/label/decoder-state.js'
import { FeatureVector } from '../../../../packages/core/src/label/features/feature-space.js'
import type { LineFeatures } from '../../../../packages/core/src/label/features/lines/line-features.js'
import { endFeatures, stateFeatures } from '../../../../packages/core/src/label/features/lines/state-features.js'
import { FEATURES } from '../../../../packages/core/src/label/features/registry.js'
import { HEADING_LABELS, TEXT_LABELS } from '../../../../packages/core/src/label/label.js'
import {
  COLUMNS,
  END_COLUMN,
  HEADING_COLUMNS,
  type LabelRows,
  type LabelWeights,
  SCALE,
  type WeightRows,
  type WeightTable,
} from '../../../../packages/core/src/label/model/model.js'
import { shuffled } from '../pages/shuffled.js'

/** The lines of a page with the numbers of their right labels. */
export interface LabeledLines {
  lines: LineFeatures[]
  gold: number[]
}

/** The size of the first step. */
const LEARNING_RATE = 0.2
const EPOCHS = 3
/**
 * Number of runs, each with the pages in another order. Their averages are averaged, since the
 * order decides some doubtful labels.
 */
export const RUNS = 3

type Kind = 'heading' | 'text'
const KINDS: readonly Kind[] = ['heading', 'text']

/** Returns whether a feature may be learned from. */
export type MayLearn = (feature: string) => boolean

/** The columns of the weights. */
export const LABEL_COLUMNS = { heading: HEADING_COLUMNS, text: TEXT_LABELS }

/** Features of the line come first, features of the state after them. */
const STATE_START = FEATURES.line.length
const SIZE = (FEATURES.line.length + FEATURES.state.length) * COLUMNS

/** A number for each weight of headings and of text. */
type Numbers = Record<Kind, Float64Array>
const zeros = (): Numbers => ({ heading: new Float64Array(SIZE), text: new Float64Array(SIZE) })

/** The weights of the labels as readable data. */
export type LabelTable = Pick<WeightTable, 'line' | 'state'>

/**
 * The squares of the changes that a weight which was learned before counts as having had. It keeps
 * the steps small.
 */
const START_SQUARES = 48

/**
 * Trains the weights of the labels: a structured perceptron with a margin of 1 for each wrong
 * label, max-violation updates, AdaGrad steps, and averaging over all pages and runs.
 *
 * @param start weights to start from, in place of zeros
 * @param mayLearn leaves out the other features
 * @param runs fewer take less time, and doubtful labels depend more on the order of the pages
 */
export function trainLabels(
  examples: readonly LabeledLines[],
  log: (line: string) => void,
  start: LabelTable | null = null,
  mayLearn: MayLearn = () => true,
  runs = RUNS,
): LabelTable {
  const means = zeros()
  const labels = examples.flatMap(({ gold }) => gold).reduce((set, label) => set | (1 << label), 0)
  for (let run = 0; run < runs; run++) {
    const perceptron = new Perceptron(labels, mayLearn)
    for (let epoch = 1; epoch <= EPOCHS; epoch++) {
      let wrong = 0
      let all = 0
      if (epoch === 1 && start) perceptron.startFrom(start)
      for (const example of shuffled(examples, run * EPOCHS + epoch)) {
        all += example.gold.length
        wrong += perceptron.update(example)
      }
      log(`run ${run + 1}, epoch ${epoch}: ${wrong} of ${all} lines wrong with the margin`)
    }
    perceptron.addAverage(means, runs)
  }
  const rows = (part: 'line' | 'state') => ({
    heading: rowsOf(means, 'heading', part),
    text: rowsOf(means, 'text', part),
  })
  return { line: rows('line'), state: rows('state') }
}

/** Returns the weights of one part by name. Features without weights are left out. */
function rowsOf(means: Numbers, kind: Kind, part: 'line' | 'state'): WeightRows {
  const start = part === 'line' ? 0 : STATE_START
  return Object.fromEntries(
    FEATURES[part]
      .map((name, number): [string, number[]] => [
        name,
        LABEL_COLUMNS[kind].map(
          (_, column) => Math.round(means[kind][(start + number) * COLUMNS + column]! * SCALE) || 0,
        ),
      ])
      .filter(([, row]) => row.some((weight) => weight !== 0))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}

class Perceptron {
  private readonly weights = zeros()
  /**
   * Weights times the number of the page after which they changed, for the average over all pages.
   */
  private readonly sums = zeros()
  /** Sums of squared changes: a weight that changed much changes less from then on (AdaGrad). */
  private readonly squares = zeros()
  private pages = 1
  /** The weights as the decoder needs them. */
  private readonly rows: LabelWeights

  /** 1 for each feature that weights are learned for. */
  private readonly isLearned: Uint8Array

  /** @param labels the labels that occur in the training data, as bits */
  constructor(labels: number, mayLearn: MayLearn) {
    this.isLearned = Uint8Array.from([...FEATURES.line, ...FEATURES.state], (name) => (mayLearn(name) ? 1 : 0))
    this.rows = { heading: partsOf(this.weights.heading), text: partsOf(this.weights.text), labels }
  }

  /**
   * Updates the weights by one page, up to the line where a wrong labeling beats the right one by
   * most: the right one may have been pruned there. Returns the number of wrong lines.
   */
  update({ lines, gold }: LabeledLines): number {
    this.pages++
    if (!gold.length) return 0
    const end = gold.length - 1
    const lattice = beamSearch(lines.length, lines, this.rows, gold)
    const guess = bestLabels(lattice, end, lattice.best)
    const wrong = guess.filter((label, at) => label !== gold[at]).length
    if (!wrong) return 0
    const whole = new Difference()
    whole.add(lines, gold, 1)
    whole.add(lines, guess, -1)
    if (whole.score(this.weights) < wrong) {
      this.step(whole)
      return wrong
    }
    const scores = this.scoresOf({ lines, gold })
    let worst = 0
    scores.forEach((score, at) => {
      if (lattice.bestScores[at]! - score > lattice.bestScores[worst]! - scores[worst]!) worst = at
    })
    const part = new Difference()
    part.add(lines, gold.slice(0, worst + 1), 1)
    part.add(lines, bestLabels(lattice, worst, 0), -1)
    this.step(part)
    return wrong
  }

  /** Sets the weights to those that were learned before. */
  startFrom(table: LabelTable): void {
    for (const kind of KINDS) {
      this.squares[kind].fill(START_SQUARES)
      for (const [part, first] of [
        ['line', 0],
        ['state', STATE_START],
      ] as const)
        FEATURES[part].forEach((name, number) => {
          table[part][kind][name]?.forEach((weight, column) => {
            this.weights[kind][(first + number) * COLUMNS + column] = weight / SCALE
          })
        })
    }
  }

  /** Adds this run's share of the average over all runs. */
  addAverage(means: Numbers, runs: number): void {
    for (const kind of KINDS)
      for (let index = 0; index < SIZE; index++)
        means[kind][index]! += (this.weights[kind][index]! - this.sums[kind][index]! / this.pages) / runs
  }

  private step(difference: Difference): void {
    for (const kind of KINDS)
      for (const [index, change] of difference[kind]) {
        if (change === 0 || !this.isLearned[Math.floor(index / COLUMNS)]) continue
        this.squares[kind][index]! += change * change
        const step = (LEARNING_RATE * change) / Math.sqrt(1 + this.squares[kind][index]!)
        this.weights[kind][index]! += step
        this.sums[kind][index]! += step * this.pages
      }
  }

  /** Returns the score of the right labels up to each line. */
  private scoresOf({ lines, gold }: LabeledLines): number[] {
    let sum = 0
    return walk(lines, gold).map(({ kind, column, features }) => {
      for (const number of features) sum += this.weights[kind][number * COLUMNS + column]!
      return sum
    })
  }
}

const partsOf = (weights: Float64Array): LabelRows => ({
  line: weights.subarray(0, STATE_START * COLUMNS),
  state: weights.subarray(STATE_START * COLUMNS),
})

/** The change of the weights from one labeling to another, by index. */
class Difference {
  readonly heading = new Map<number, number>()
  readonly text = new Map<number, number>()

  /**
   * Adds the features of a labeling of the first lines; with those of the end when it labels all
   * lines.
   */
  add(lines: readonly LineFeatures[], labels: readonly number[], change: number): void {
    for (const { kind, column, features } of walk(lines, labels))
      for (const number of features) this.addTo(kind, number * COLUMNS + column, change)
    if (labels.length === lines.length)
      for (const number of endOf(lines, labels)) this.addTo('heading', number * COLUMNS + END_COLUMN, change)
  }

  score(weights: Numbers): number {
    let score = 0
    for (const kind of KINDS) for (const [index, change] of this[kind]) score += change * weights[kind][index]!
    return score
  }

  private addTo(kind: Kind, index: number, change: number): void {
    this[kind].set(index, (this[kind].get(index) ?? 0) + change)
  }
}

/** Returns the kind of each labeled line, the column of its label, and its features. */
function walk(
  lines: readonly LineFeatures[],
  labels: readonly number[],
): { kind: Kind; column: number; features: number[] }[] {
  let state = initialState()
  const vector = new FeatureVector()
  return labels.map((label, at) => {
    const line = lines[at]!
    stateFeatures(state, line, vector)
    const features = [...line.features, ...[...vector].map((number) => STATE_START + number)]
    const next = initialState()
    transition(state, label, line, next)
    state = next
    return line.heading
      ? { kind: 'heading', column: label, features }
      : { kind: 'text', column: label - HEADING_LABELS.length, features }
  })
}

/** Returns the features of the end of a page. */
function endOf(lines: readonly LineFeatures[], labels: readonly number[]): number[] {
  let state = initialState()
  labels.forEach((label, at) => {
    const next = initialState()
    transition(state, label, lines[at]!, next)
    state = next
  })
  const vector = new FeatureVector()
  endFeatures(state, vector)
  return [...vector].map((number) => STATE_START + number)
}

/** Returns the labels of a hypothesis up to a line. */
function bestLabels({ labels, parents }: Lattice, last: number, hypothesis: number): number[] {
  const result: number[] = new Array(last + 1)
  let index = hypothesis
  for (let at = last; at >= 0; at--) {
    result[at] = labels[at * BEAM_WIDTH + index]!
    index = parents[at * BEAM_WIDTH + index]!
  }
  return result
}
