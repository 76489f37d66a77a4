import { defineConfig } from 'tsup'
import { library } from '../../tsup.library.js'

export default defineConfig(library(['src/index.ts', 'src/labels.ts']))
