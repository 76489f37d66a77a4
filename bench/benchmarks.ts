import type { Benchmark } from './benchmark.js'

/**
 * The benchmarks by package, in the order of the table. Each is loaded separately, so that its
 * memory excludes the others.
 */
export const benchmarks: Record<string, () => Promise<Benchmark>> = {
  core: async () => (await import('./core/parse.js')).core,
  input: async () => ({
    ...(await import('./input/alto.js')).input,
    ...(await import('./input/pdf.js')).input,
  }),
  html: async () => (await import('./html/pages.js')).html,
  rss: async () => (await import('./rss/feeds.js')).rss,
  epub: async () => (await import('./epub/books.js')).epub,
  graphql: async () => (await import('./graphql/queries.js')).graphql,
  interchange: async () => (await import('./interchange/formats.js')).interchange,
  markup: async () => (await import('./markup/escape.js')).markup,
}
