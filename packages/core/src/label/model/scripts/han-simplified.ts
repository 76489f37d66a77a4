import weights from '../weights/han-simplified.json' with { type: 'json' }
import { createModel, type Model } from '../model.js'

/** Reads the weights. The build replaces this module by one that contains them in packed form. */
export const readModel = (): Model => createModel(weights)
