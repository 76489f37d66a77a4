import learnedTable from './learned-weights.json' with { type: 'json' }
import { type Learned, learnedOf } from './weights.js'

let ready: Learned | undefined

/** Weights learned from pages whose truth is known; `tools/learn-weights` writes the table. Made ready at the first use. */
export function learned(): Learned {
  ready ??= learnedOf(learnedTable)
  return ready
}
