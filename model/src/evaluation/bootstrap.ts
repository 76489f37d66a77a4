import { Random } from '../random.js'
import { addScore, emptyScore, MEASURE_NAMES, type Measure, measured, type Score } from './score.js'

/** A measured value with its interval of confidence. */
interface Estimate {
  value: number
  /** Bounds of the interval of 95%, by the bootstrap over pages. */
  low: number
  high: number
}

/** The estimates of the measures; those with nothing to measure are absent. */
export type Estimates = Partial<Record<Measure, Estimate>>

/** The number of samples that are drawn. */
const SAMPLES = 1000
const rounded = (value: number): number => Math.round(value * 1e4) / 1e4

/**
 * Returns each measure of all pages, with the 2.5th and the 97.5th percentile of its value on
 * samples of the pages, drawn with replacement.
 */
export function estimatesOf(scores: readonly Score[]): Estimates {
  const all = emptyScore()
  for (const score of scores) addScore(all, score)
  const random = new Random(scores.length)
  const samples = new Map<Measure, number[]>(MEASURE_NAMES.map((measure) => [measure, []]))
  for (let sample = 0; sample < SAMPLES; sample++) {
    const sum = emptyScore()
    for (let draw = 0; draw < scores.length; draw++) addScore(sum, random.pick(scores))
    for (const measure of MEASURE_NAMES) {
      const value = measured(sum, measure)
      if (value !== null) samples.get(measure)!.push(value)
    }
  }
  const estimates: Estimates = {}
  for (const measure of MEASURE_NAMES) {
    const value = measured(all, measure)
    if (value === null) continue
    const sorted = samples.get(measure)!.sort((a, b) => a - b)
    const at = (share: number): number => rounded(sorted[Math.floor(share * (sorted.length - 1))] ?? value)
    estimates[measure] = { value: rounded(value), low: at(0.025), high: at(0.975) }
  }
  return estimates
}
