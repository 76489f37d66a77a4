import { defineConfig } from 'vitest/config'
import { textForTests } from './built-text.js'

// No test is judged by its time; on a busy machine a site of five hundred issues takes more than the usual five seconds.
export default defineConfig({ plugins: [textForTests], test: { testTimeout: 60_000 } })
