import type { InlineConfig } from 'vitest/node'

/** Built packages. Node imports them; Vite would compile them again for each run of tests. */
const BUILT = /\/packages\/[^/]+\/dist\/.+\.js$/

/**
 * Returns the one way the tests of a package run. Test files share what they import, because
 * importing it again for each file takes longer than most of them. Those in `alone` share nothing:
 * they replace modules, or measure the process that they run in.
 */
export function sharedTests(alone: readonly string[] = []): InlineConfig {
  const all: InlineConfig = {
    server: { deps: { external: [BUILT] } },
    // A busy machine takes its time; what a test finds decides, not how soon.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  }
  if (alone.length === 0) return { ...all, isolate: false }
  return {
    ...all,
    projects: [
      { extends: true, test: { name: 'shared', isolate: false, exclude: [...alone] } },
      { extends: true, test: { name: 'alone', include: [...alone] } },
    ],
  }
}
