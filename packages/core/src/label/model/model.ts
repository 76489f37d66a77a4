import { type CharModel, type CharTable, createCharModel } from '../char-model.js'
import { FEATURES, type FeatureNames, featureHash } from '../features/registry.js'
import { HEADING_LABELS, LABELS, type Label, labelNumber } from '../label.js'

/** Weights of the labels of one kind of line: a row for each feature, a column for each label. */
export interface LabelRows {
  /** By the numbers of the features of the line alone. */
  line: Float64Array
  /** By the numbers of the features of the line and the state before it. */
  state: Float64Array
}

/** Weights of the labels, apart for headings and text. */
export interface LabelWeights {
  heading: LabelRows
  text: LabelRows
  /** The labels that have weights, as bits. Others are never given. */
  labels: number
}

/** Returns whether a label has weights. */
export const hasLabel = ({ labels }: Pick<LabelWeights, 'labels'>, label: Label): boolean =>
  ((labels >> labelNumber(label)) & 1) === 1

/**
 * Columns of a row. After the labels of headings, one column is the end of the page.
 */
export const COLUMNS = 10
/** The column of the end of the page, among those of headings. */
export const END_COLUMN = HEADING_LABELS.length
/** The columns of headings. */
export const HEADING_COLUMNS: readonly string[] = [...HEADING_LABELS, 'end']

/** A binary classifier: logistic regression over features that are present or absent. */
export interface LogisticModel {
  /** By the numbers of the features. */
  weights: Float64Array
  /** Returns the probability of yes, from 0 to 1, given the features that are present. */
  probability(features: readonly number[]): number
}

/** The binary classifiers. */
export const CLASSIFIERS = [
  'rejoin',
  'fusedKicker',
  'unmarkedHeading',
  'confidence',
  'advertisement',
  'attach',
] as const

/** All that was learned from labeled pages. */
export interface Model {
  labels: LabelWeights
  /** Two paragraphs are halves of one. */
  rejoin: LogisticModel
  /** A space ends a kicker that was fused to its headline. */
  fusedKicker: LogisticModel
  /** A line without a marker is a heading. */
  unmarkedHeading: LogisticModel
  /** The label and the article of a line are right. */
  confidence: LogisticModel
  /** An article is an advertisement. */
  advertisement: LogisticModel
  /** A part that is printed apart belongs to an article. */
  attach: LogisticModel
  characters: CharModel
}

/** The number of the form of {@link WeightTable}. A table of another form is refused. */
export const FORMAT = 2
/** Weights are stored as whole numbers; this many make 1. */
export const SCALE = 10

/** Rows of weights by the name of the feature. */
export interface WeightRows {
  [feature: string]: number[]
}

/** One weight by the name of the feature. */
export interface WeightColumn {
  [feature: string]: number
}

/** A set of pages that weights were learned from. */
export interface Corpus {
  name: string
  /** Hash of its pages and labels. */
  sha256: string
  pages: number
  /** The terms under which it may be used. */
  terms: string
}

/** The origin of weights. It is no part of a built package. */
export interface WeightsOrigin {
  version: string
  /** The day of the training, YYYY-MM-DD. */
  date: string
  corpus: Corpus[]
  /** Values that were measured with the weights, by set of pages, language and measure. */
  metrics: { [set: string]: { [language: string]: { [measure: string]: number } } }
}

/** The weights of a {@link Model} as readable data, with names for numbers. */
export interface WeightTable extends Partial<WeightsOrigin> {
  format: number
  /**
   * The hash of the names of all features for which the weights were learned; see {@link
   * featureHash}.
   */
  features: string
  labels: { heading: readonly string[]; text: readonly string[] }
  line: { heading: WeightRows; text: WeightRows }
  state: { heading: WeightRows; text: WeightRows }
  rejoin: WeightColumn
  fusedKicker: WeightColumn
  unmarkedHeading: WeightColumn
  confidence: WeightColumn
  advertisement: WeightColumn
  attach: WeightColumn
  /** The columns of `characters`. */
  positions: readonly string[]
  characters: CharTable
}

/**
 * Builds the model of a table.
 *
 * @throws Error when the table has another format, or was learned for other features
 */
export function createModel(table: WeightTable, features: FeatureNames = FEATURES): Model {
  checkWeights(table, features)
  const rows = (weights: WeightRows, names: readonly string[]): Float64Array => {
    const dense = new Float64Array(names.length * COLUMNS)
    names.forEach((name, number) => {
      if (Object.hasOwn(weights, name))
        weights[name]!.forEach((weight, column) => {
          dense[number * COLUMNS + column] = weight / SCALE
        })
    })
    return dense
  }
  const classifier = (name: (typeof CLASSIFIERS)[number]): LogisticModel =>
    logisticModel(Float64Array.from(features[name], (feature) => (table[name][feature] ?? 0) / SCALE))
  const labels = (kind: 'heading' | 'text'): LabelRows => ({
    line: rows(table.line[kind], features.line),
    state: rows(table.state[kind], features.state),
  })
  return {
    labels: labelWeights(labels('heading'), labels('text')),
    rejoin: classifier('rejoin'),
    fusedKicker: classifier('fusedKicker'),
    unmarkedHeading: classifier('unmarkedHeading'),
    confidence: classifier('confidence'),
    advertisement: classifier('advertisement'),
    attach: classifier('attach'),
    characters: createCharModel(table.characters, SCALE),
  }
}

/** Returns the weights of all labels, with the labels that have any. */
export function labelWeights(heading: LabelRows, text: LabelRows): LabelWeights {
  const isWeighted = ({ line, state }: LabelRows, column: number): boolean =>
    [line, state].some((rows) => rows.some((weight, index) => weight !== 0 && index % COLUMNS === column))
  const labels = LABELS.reduce((set, _, number) => {
    const column = number - HEADING_LABELS.length
    return (column < 0 ? isWeighted(heading, number) : isWeighted(text, column)) ? set | (1 << number) : set
  }, 0)
  return { heading, text, labels }
}

/**
 * Checks that weights fit the code.
 *
 * @throws Error when they have another format, or were learned for other features
 */
export function checkWeights(weights: { format: number; features: string }, features: FeatureNames): void {
  if (weights.format !== FORMAT)
    throw new Error(`Expected weights of format ${FORMAT}, received format ${weights.format}. Train the weights again.`)
  const expected = featureHash(features)
  if (weights.features !== expected)
    throw new Error(
      `Expected weights for the features with hash ${expected}, received weights for ${weights.features}. The features have changed: train the weights again.`,
    )
}

/** Returns the logistic model with some weights, one a feature. */
export function logisticModel(weights: Float64Array): LogisticModel {
  return {
    weights,
    probability(features) {
      let score = 0
      for (const number of features) score += weights[number]!
      return 1 / (1 + Math.exp(-score))
    },
  }
}
