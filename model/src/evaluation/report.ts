import type { Evaluation } from './evaluate.js'

/** The file that an evaluation writes. */
export interface EvaluationReport {
  /** The name of the pages. */
  name: string
  /** The weights that were used. */
  weights: string
  language: string
  evaluations: Record<string, Evaluation>
}
