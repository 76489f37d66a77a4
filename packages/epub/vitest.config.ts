import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // The tests keep nothing between files, and loading what they share takes longer than most of them.
    isolate: false,
  },
})
