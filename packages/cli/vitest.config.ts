import { defineConfig } from 'vitest/config'
import { sharedTests } from '../../vitest.library.js'

/** Tests that replace modules. */
const ALONE = ['test/interrupted-builds.test.ts', 'test/keep-going.test.ts', 'test/killed-runs.test.ts']

export default defineConfig({
  // Vite would choose another copy of graphql than Node does for the built packages.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: sharedTests(ALONE),
})
