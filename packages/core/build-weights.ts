import type { Options } from 'tsup'
import weights from './src/label/model/learned-weights.json' with { type: 'json' }
import { packWeights } from './src/label/model/packed-weights.js'

/**
 * A plugin that builds the weights into the package in packed form, in place of the readable table.
 */
export const packedWeights: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'packed-weights',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]weight-table\.ts$/ }, () => ({
      contents: `import { unpackModel } from './packed-weights.js'
export const readModel = () => unpackModel(${JSON.stringify(packWeights(weights))})`,
      loader: 'ts',
    }))
  },
}
