import { defineConfig } from 'tsup'

/** Built for Node 20; the packages and their peers are not bundled. */
export default defineConfig({
  entry: [
    'run.ts',
    'memory.ts',
    'times.ts',
    'cli/builds.ts',
    'cli/one-build.ts',
    'cli/one-eleventy-build.ts',
    'archive/archives.ts',
  ],
  format: 'esm',
  target: 'es2022',
  clean: true,
  skipNodeModulesBundle: true,
  silent: true,
})
