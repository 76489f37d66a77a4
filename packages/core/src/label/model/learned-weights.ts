import { readWeights } from './weight-table.js'
import type { Learned } from './weights.js'

let ready: Learned | undefined

/** Weights learned from pages whose truth is known; `tools/learn-weights` writes the table. Made ready at the first use. */
export function learned(): Learned {
  ready ??= readWeights()
  return ready
}
