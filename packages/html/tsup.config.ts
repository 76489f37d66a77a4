import { defineConfig } from 'tsup'
import { library } from '../../tsup.library.js'
import { textForBuild } from './built-text.js'

export default defineConfig({ ...library(), esbuildPlugins: [textForBuild] })
