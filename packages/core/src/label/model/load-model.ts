import type { Model } from './model.js'
import type { ModelScript, PageScript } from './script.js'
import { readModel as hanSimplified } from './scripts/han-simplified.js'
import { readModel as hanTraditional } from './scripts/han-traditional.js'
import { readModel as japanese } from './scripts/japanese.js'
import { readModel as korean } from './scripts/korean.js'
import { readModel as latin } from './scripts/latin.js'

const READERS: Readonly<Record<ModelScript, () => Model>> = {
  'han-simplified': hanSimplified,
  'han-traditional': hanTraditional,
  japanese,
  korean,
  latin,
}

const models = new Map<ModelScript, Model>()

/**
 * Returns the model of a script. Its weights are unpacked at the first call. Pages in a script
 * without weights are read with those of the Latin script, and only headings open articles.
 */
export function loadModel(pageScript: PageScript): Model {
  const script = pageScript === 'other' ? 'latin' : pageScript
  let model = models.get(script)
  if (!model) {
    model = READERS[script]()
    models.set(script, model)
  }
  return model
}
