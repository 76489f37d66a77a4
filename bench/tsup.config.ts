import { defineConfig } from 'tsup'

/** Bundled so that Node 20 runs it; the packages and their peers stay what they are, as published. */
export default defineConfig({
  entry: [
    'core/parse.mjs',
    'html/pages.mjs',
    'rss/feeds.bench.ts',
    'rss/memory.bench.ts',
    'epub/compare.mjs',
    'epub/stream-year.mjs',
    'graphql/compare.mjs',
    'markup/escape.bench.ts',
  ],
  format: 'esm',
  target: 'es2022',
  clean: true,
  skipNodeModulesBundle: true,
})
