import { defineConfig } from 'tsup'
import { library } from '../../tsup.library.js'
import { textForBuild } from './built-text.js'

export default defineConfig({ ...library(['src/index.ts', 'src/labels.ts']), esbuildPlugins: [textForBuild] })
