import type { Model } from './model.js'
import { readModel } from './weight-table.js'

let model: Model | undefined

/** Returns the model that ships with the package. Its weights are unpacked at the first call. */
export function loadModel(): Model {
  model ??= readModel()
  return model
}
