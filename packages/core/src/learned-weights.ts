import learnedTable from './learned-weights.json' with { type: 'json' }
import { weightsOf } from './weights.js'

/** Weights learned from pages whose truth is known; `tools/learn-weights` writes the table. */
export const learned = weightsOf(learnedTable)
