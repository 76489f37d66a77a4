import { defineConfig } from 'vitest/config'
import { cssTextForTests } from './css-text.js'

// No test is judged by its time; on a busy machine a site of five hundred issues takes more than the usual five seconds.
export default defineConfig({ plugins: [cssTextForTests], test: { testTimeout: 60_000 } })
