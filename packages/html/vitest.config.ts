import { defineConfig } from 'vitest/config'
import { textForTests } from './built-text.js'

/** Counts objects that are not collected as garbage yet. */
const ALONE = ['test/site-memory.test.ts']

// On a busy machine a site of 500 issues takes longer than the default of 5 s. Test files share what
// they import: importing it anew for each file took a quarter of the time.
export default defineConfig({
  plugins: [textForTests],
  test: {
    testTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'shared', isolate: false, exclude: ALONE } },
      { extends: true, test: { name: 'alone', include: ALONE } },
    ],
  },
})
