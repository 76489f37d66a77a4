import { writeFile } from 'node:fs/promises'
import { defineConfig } from 'tsup'
import { library } from '../../tsup.library.js'
import { jsonSchema } from './src/json-schema.js'

export default defineConfig({
  ...library(['src/index.ts', 'src/schema.ts']),
  onSuccess: () => writeFile('dist/schema.json', `${JSON.stringify(jsonSchema(), null, 2)}\n`),
})
