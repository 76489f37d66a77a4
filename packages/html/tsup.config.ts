import { defineConfig } from 'tsup'
import { library } from '../../tsup.library.js'
import { cssTextForBuild } from './css-text.js'

export default defineConfig({ ...library(), esbuildPlugins: [cssTextForBuild] })
