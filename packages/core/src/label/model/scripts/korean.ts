import { createModel, type Model } from '../model.js'
import weights from '../weights/korean.json' with { type: 'json' }

/** Reads the weights. The build replaces this module by one that contains them in packed form. */
export const readModel = (): Model => createModel(weights)
