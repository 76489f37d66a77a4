import { defineConfig } from 'vitest/config'

/** Texts of ten million characters need memory and stack to themselves. */
const ALONE = ['test/markdown/linear.test.ts', 'test/memory.test.ts']

// Test files share what they import: importing it anew for each file took a third of the time.
export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: 'shared', isolate: false, exclude: ALONE } },
      { extends: true, test: { name: 'alone', include: ALONE } },
    ],
  },
})
