import { type Letters, lettersOf } from '../char-model.js'
import { featureNames } from '../features/feature-names.js'
import { HEADING_LABELS } from '../label.js'

/** How much each feature speaks for each label: rows of numbers, one row a feature, one column a label of its kind of line. */
export interface Weights {
  heading: Float64Array
  text: Float64Array
}

/** Numbers in a row; a heading has one label fewer, and the last column of headings is the end of the page. */
export const COLUMNS = 8
/** Column of the end of the page, among those of headings. */
export const END_COLUMN = HEADING_LABELS.length

/** Weights of a yes or no. */
export interface Choices {
  /** By the numbers of the features. */
  weights: Float64Array
  /** Probability of yes, from 0 to 1, from the features that hold. */
  probability(features: readonly number[]): number
}

/** All that was learned. */
export interface Learned {
  lines: Weights
  /** Whether two paragraphs are halves of one. */
  joins: Choices
  /** Whether a blank parts a kicker from its headline. */
  fused: Choices
  /** Whether a line without a marker is a heading. */
  bare: Choices
  /** Whether a decision about a line is right. */
  sure: Choices
  /** How texts read by their letters. */
  letters: Letters
}

/** Weights are written as whole numbers; this many make one. */
export const SCALE = 10

/** The same as readable data: the name of each feature, and a number for each label in the order of `labels`. */
export interface WeightTable {
  heading: { labels: readonly string[]; weights: { [feature: string]: number[] } }
  text: { labels: readonly string[]; weights: { [feature: string]: number[] } }
  joins: { [feature: string]: number }
  fused: { [feature: string]: number }
  bare: { [feature: string]: number }
  sure: { [feature: string]: number }
  letters: { [letter: string]: number[] }
}

export const HEADING_COLUMNS: readonly string[] = [...HEADING_LABELS, 'end']

/** Makes a table ready for use. */
export function learnedOf(table: WeightTable): Learned {
  const dense = ({ weights }: WeightTable['text']): Float64Array => {
    const rows = new Float64Array(featureNames.length * COLUMNS)
    featureNames.forEach((name, number) => {
      if (Object.hasOwn(weights, name))
        weights[name]!.forEach((weight, column) => {
          rows[number * COLUMNS + column] = weight / SCALE
        })
    })
    return rows
  }
  const choices = (part: { [feature: string]: number }): Choices =>
    choicesOf(Float64Array.from(featureNames, (name) => (part[name] ?? 0) / SCALE))
  return {
    lines: { heading: dense(table.heading), text: dense(table.text) },
    joins: choices(table.joins),
    fused: choices(table.fused),
    bare: choices(table.bare),
    sure: choices(table.sure),
    letters: lettersOf(table.letters, SCALE),
  }
}

/** The choice that weights make, one a feature. */
export function choicesOf(weights: Float64Array): Choices {
  return {
    weights,
    probability(features) {
      let score = 0
      for (const number of features) score += weights[number]!
      return 1 / (1 + Math.exp(-score))
    },
  }
}
