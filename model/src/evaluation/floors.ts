import type { Evaluation } from './evaluate.js'
import { MEASURE_NAMES, MEASURES, type Measure } from './score.js'

/** The least values of the measures, by language and measure; for counts, the largest. */
export interface Floors {
  [language: string]: Partial<Record<Measure, number>>
}

/** The distance of a floor from the measured value. */
const TOLERANCE = 0.01

/** Returns floors a little below what was measured. */
export function floorsOf(evaluations: Readonly<Record<string, Evaluation>>): Floors {
  return Object.fromEntries(
    Object.entries(evaluations).map(([language, { measures }]) => [
      language,
      Object.fromEntries(
        MEASURE_NAMES.flatMap((measure) => {
          const estimate = measures[measure]
          if (!estimate) return []
          const isCount = MEASURES[measure] === 'count'
          const floor = isCount ? estimate.value : Math.max(0, Math.floor((estimate.value - TOLERANCE) * 1000) / 1000)
          return [[measure, floor] as const]
        }),
      ),
    ]),
  )
}

/** Returns a line for each measure that is below its floor, or for counts, above it. */
export function missedFloors(evaluations: Readonly<Record<string, Evaluation>>, floors: Floors): string[] {
  return Object.entries(floors).flatMap(([language, own]) =>
    MEASURE_NAMES.flatMap((measure) => {
      const floor = own[measure]
      if (floor === undefined) return []
      const value = evaluations[language]?.measures[measure]?.value
      const isCount = MEASURES[measure] === 'count'
      if (value !== undefined && (isCount ? value <= floor : value >= floor)) return []
      return [`${language} ${measure}: expected ${isCount ? 'at most' : 'at least'} ${floor}, found ${value ?? 'none'}`]
    }),
  )
}
