import { readFileSync } from 'node:fs'
import { FEATURES } from '../../../packages/core/src/label/features/registry.js'
import { checkWeights, type WeightTable } from '../../../packages/core/src/label/model/model.js'
import { TrainingDataError } from './pages/training-data.js'

/**
 * Reads a table of weights.
 *
 * @throws TrainingDataError for a file that is no such table, or was trained for other features
 */
export function readWeights(file: string): WeightTable {
  try {
    const table = JSON.parse(readFileSync(file, 'utf8')) as WeightTable
    checkWeights(table, FEATURES)
    return table
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    throw new TrainingDataError(file, `expected weights that npm run model:train wrote: ${problem}`)
  }
}
