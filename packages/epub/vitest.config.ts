import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Test files share no state, and loading their imports takes longer than most of them.
    isolate: false,
  },
})
