import { defineConfig } from 'vitest/config'
import { sharedTests } from '../../vitest.library.js'
import { textForTests } from './built-text.js'

/** Counts objects that are not collected as garbage yet. */
const ALONE = ['test/site-memory.test.ts']

export default defineConfig({ plugins: [textForTests], test: sharedTests(ALONE) })
