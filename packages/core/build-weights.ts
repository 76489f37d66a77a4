import type { Options } from 'tsup'
import learnedTable from './src/label/model/learned-weights.json' with { type: 'json' }
import { packWeights } from './src/label/model/packed-weights.js'
import { parseIssue } from './src/parse-issue.js'

/** Puts the packed form of the learned weights into the build, in the place of the table that people read. */
export const packedWeights: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'packed-weights',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]weight-table\.ts$/ }, () => {
      // The parser has named all its features once it has run.
      parseIssue('')
      return {
        contents: `import { learnedFrom } from './packed-weights.js'
export const readWeights = () => learnedFrom(${JSON.stringify(packWeights(learnedTable))})`,
        loader: 'ts',
      }
    })
  },
}
