import { readFileSync } from 'node:fs'
import type { Options } from 'tsup'
import type { WeightTable } from './src/label/model/model.js'
import { packWeights } from './src/label/model/packed-weights.js'

/**
 * A plugin that builds the weights of each script into the package in packed form, in place of the
 * readable table.
 */
export const packedWeights: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'packed-weights',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]label[\\/]model[\\/]scripts[\\/][\w-]+\.ts$/ }, ({ path }) => {
      const file = path.replace(/scripts([\\/][\w-]+)\.ts$/, 'weights$1.json')
      const weights = JSON.parse(readFileSync(file, 'utf8')) as WeightTable
      return {
        contents: `import { unpackModel } from '../packed-weights.js'
export const readModel = () => unpackModel(${JSON.stringify(packWeights(weights))})`,
        loader: 'ts',
        watchFiles: [file],
      }
    })
  },
}
