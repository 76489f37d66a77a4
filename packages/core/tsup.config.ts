import { writeFile } from 'node:fs/promises'
import { defineConfig } from 'tsup'
import { library } from '../../tsup.library.js'
import { packedWeights } from './build-weights.js'
import { jsonSchema } from './src/schema/json-schema.js'

const ENTRIES = ['src/index.ts', 'src/schema.ts', 'src/arguments.ts', 'src/mdast.ts', 'src/parse.ts']

/**
 * Modules that are built as files of their own, so that a bundler leaves out what is not imported:
 * `plainText` brings neither the parser nor its weights.
 */
const PARTS = [
  'parse-issue',
  'parse-in-language',
  ...['han-simplified', 'han-traditional', 'japanese', 'korean', 'latin'].map((name) => `label/model/scripts/${name}`),
  ...['de', 'en', 'es', 'fr', 'it', 'ja', 'ko', 'latin', 'nl', 'pt', 'zh-hans', 'zh-hant'].map(
    (name) => `locale/languages/${name}`,
  ),
  ...[
    'germanic/da germanic/nb germanic/sv romance/ro slavic/cs slavic/pl slavic/ru slavic/uk',
    ...['ar', 'el', 'fi', 'he', 'hi', 'hu', 'id', 'tr', 'vi'].map((name) => `other-families/${name}`),
  ].flatMap((names) => names.split(' ').map((name) => `locale/languages/words/${name}`)),
  'arguments/argument-error',
  'editing/create-article',
  'editing/create-issue',
  'editing/diff-issues',
  'editing/merge-issues',
  'editing/reuse-ids',
  'locale/detect-language',
  'markdown/errors/markdown-error',
  'markdown/read/parse-markdown',
  'markdown/write/to-markdown',
  'model/calendar-day',
  'model/credits-of',
  'model/find-articles',
  'model/headline-text',
  'model/is-issue',
  'model/language/language-region',
  'model/language/language-tag',
  'model/plain-text',
  'model/roles',
  'model/time/moment',
  'model/time/publication-time',
  'model/time/time-zone',
  'result/messages',
  'text/is-blank',
].map((name) => `src/${name}.ts`)

export default defineConfig({
  ...library([...ENTRIES, ...PARTS]),
  esbuildPlugins: [packedWeights],
  // Types are generated for the entries only.
  dts: { entry: ENTRIES, compilerOptions: { ignoreDeprecations: '6.0' } },
  onSuccess: () => writeFile('dist/schema.json', `${JSON.stringify(jsonSchema(), null, 2)}\n`),
})
