import { defineConfig } from 'vitest/config'
import { textForTests } from './built-text.js'

// On a busy machine a site of 500 issues takes longer than the default of 5 s.
export default defineConfig({ plugins: [textForTests], test: { testTimeout: 60_000 } })
