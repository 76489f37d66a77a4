import { writeFile } from 'node:fs/promises'
import { defineConfig } from 'tsup'
import { library } from '../../tsup.library.js'
import { packedWeights } from './build-weights.js'
import { jsonSchema } from './src/schema/json-schema.js'

/**
 * What is imported apart is built apart, so that a bundler that needs one leaves the others out: whoever takes `plainText` gets neither the
 * parser nor its weights.
 */
const PARTS = [
  'parse-issue',
  'model/plain-text',
  'model/calendar-day',
  'model/credits-of',
  'model/headline-text',
  'model/language-tag',
  'model/roles',
  'text/is-blank',
  'arguments/argument-error',
  'locale/detect-language',
  'markdown/read/parse-markdown',
  'markdown/write/to-markdown',
  'markdown/errors/markdown-error',
].map((name) => `src/${name}.ts`)

export default defineConfig({
  ...library(['src/index.ts', 'src/schema.ts', 'src/arguments.ts', ...PARTS]),
  esbuildPlugins: [packedWeights],
  // Types come from the entries alone.
  dts: { entry: ['src/index.ts', 'src/schema.ts', 'src/arguments.ts'], compilerOptions: { ignoreDeprecations: '6.0' } },
  onSuccess: () => writeFile('dist/schema.json', `${JSON.stringify(jsonSchema(), null, 2)}\n`),
})
