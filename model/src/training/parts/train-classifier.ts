import { SCALE, type WeightColumn } from '../../../../packages/core/src/label/model/model.js'
import { shuffled } from '../pages/shuffled.js'
import type { MayLearn } from './train-labels.js'

/** An example of a binary decision. */
export interface Example {
  /**
   * The text that the decision is about. Examples with the same key and answer count once, however
   * many pages show them.
   */
  key: string
  features: readonly number[]
  answer: boolean
}

const EPOCHS = 12
/** The size of the first step. */
const LEARNING_RATE = 0.3
/** The strength of L2 regularization. */
const REGULARIZATION = 1e-5

/**
 * Trains a logistic regression with AdaGrad, averaged over the second half of the epochs.
 *
 * @param mayLearn leaves out the other features
 */
export function trainClassifier(
  all: readonly Example[],
  names: readonly string[],
  mayLearn: MayLearn = () => true,
): WeightColumn {
  const isLearned = names.map(mayLearn)
  const examples = isLearned.every(Boolean)
    ? all
    : all.map((example) => ({ ...example, features: example.features.filter((number) => isLearned[number]) }))
  const distinct = [...new Map(examples.map((example) => [`${example.answer} ${example.key}`, example])).values()]
  const positiveWeight = weightOfPositives(examples, distinct)
  const weights = new Float64Array(names.length)
  const squares = new Float64Array(names.length)
  const sums = new Float64Array(names.length)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { features, answer } of shuffled(distinct, epoch)) {
      let score = 0
      for (const number of features) score += weights[number]!
      const error = (answer ? positiveWeight : 1) * ((answer ? 1 : 0) - 1 / (1 + Math.exp(-score)))
      for (const number of features) {
        const gradient = error - REGULARIZATION * weights[number]!
        squares[number]! += gradient * gradient
        weights[number]! += (LEARNING_RATE * gradient) / Math.sqrt(1 + squares[number]!)
      }
    }
    if (epoch >= EPOCHS / 2)
      weights.forEach((weight, number) => {
        sums[number]! += weight / (EPOCHS / 2)
      })
  }
  return Object.fromEntries(
    names
      .map((name, number): [string, number] => [name, Math.round(sums[number]! * SCALE) || 0])
      .filter(([, weight]) => weight !== 0)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}

/**
 * Returns the weight of a positive example that keeps their share the same as before repeated
 * examples were removed.
 */
function weightOfPositives(all: readonly Example[], distinct: readonly Example[]): number {
  const share = (examples: readonly Example[]): number =>
    examples.filter(({ answer }) => answer).length / examples.length
  const [before, after] = [share(all), share(distinct)]
  const weight = (before / (1 - before)) * ((1 - after) / after)
  return Number.isFinite(weight) ? weight : 1
}
