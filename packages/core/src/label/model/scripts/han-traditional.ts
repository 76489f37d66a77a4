import { createModel, type Model } from '../model.js'
import weights from '../weights/han-traditional.json' with { type: 'json' }

// The build replaces this module by one that contains the weights in packed form.

/**
 * Returns the model for pages in traditional Chinese, for `parseWith`. Unpacks its weights at each
 * call: call it once and keep the model.
 */
export const readModel = (): Model => createModel(weights)
