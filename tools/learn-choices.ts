import { featureNames } from '../packages/core/src/label/features/feature-names.js'
import { SCALE } from '../packages/core/src/label/model/weights.js'
import { shuffled } from './shuffled.js'

/** A yes or no whose truth is known. */
export interface Choice {
  /** What the choice is about; the same is learned from once, however many pages show it. */
  key: string
  features: readonly number[]
  truth: boolean
}

const EPOCHS = 12
/** Size of the first change of a weight. */
const RATE = 0.3
/** How strongly weights are drawn back to 0. */
const PULL = 1e-5

/** Learns the weights of a yes or no by logistic regression with AdaGrad steps, averaged over the later passes. */
export function learnChoices(seen: readonly Choice[]): { [feature: string]: number } {
  const choices = [...new Map(seen.map((choice) => [`${choice.truth} ${choice.key}`, choice])).values()]
  const share = (of: readonly Choice[]): number => of.filter(({ truth }) => truth).length / of.length
  // What is seen in other forms on each page keeps the share that it has on the pages.
  const [before, now] = [share(seen), share(choices)]
  const worth = (before / (1 - before)) * ((1 - now) / now)
  const weights = new Float64Array(featureNames.length)
  const squares = new Float64Array(featureNames.length)
  const sums = new Float64Array(featureNames.length)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { features, truth } of shuffled(choices, epoch)) {
      let score = 0
      for (const number of features) score += weights[number]!
      const error = (truth ? worth : 1) * ((truth ? 1 : 0) - 1 / (1 + Math.exp(-score)))
      for (const number of features) {
        const slope = error - PULL * weights[number]!
        squares[number]! += slope * slope
        weights[number]! += (RATE * slope) / Math.sqrt(1 + squares[number]!)
      }
    }
    if (epoch >= EPOCHS / 2)
      weights.forEach((weight, number) => {
        sums[number]! += weight / (EPOCHS / 2)
      })
  }
  return Object.fromEntries(
    featureNames
      .map((name, number): [string, number] => [name, Math.round(sums[number]! * SCALE) || 0])
      .filter(([, weight]) => weight !== 0)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}
