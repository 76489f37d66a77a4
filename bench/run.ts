/**
 * Compares every package with its peers at the same work and prints a table.
 *
 *     npm run bench                       all packages; writes the page on performance
 *     npm run bench -- core rss           only these packages; prints the table
 *     npm run bench -- --smoke            tests with minimal input that everything runs
 *     npm run bench -- core --pages FILE  other pages, one JSON object per line that has a `text`
 */
import { parseArgs } from 'node:util'
import { benchmarks } from './benchmarks.js'
import { writePages } from './page.js'
import { resultsOf } from './results.js'
import { tableOf } from './table.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { smoke: { type: 'boolean', default: false }, pages: { type: 'string' } },
})
const unknown = positionals.filter((name) => !(name in benchmarks))
if (unknown.length > 0) {
  console.error(`Expected ${Object.keys(benchmarks).join(', ')}; received ${unknown.join(', ')}`)
  process.exit(2)
}
const selected = Object.keys(benchmarks).filter((name) => positionals.length === 0 || positionals.includes(name))
const options = { smoke: values.smoke, pages: values.pages ?? null }
const results = []
for (const name of selected) {
  for await (const result of resultsOf(name, options)) {
    console.log(`${tableOf([result], 'en')}\n`)
    results.push(result)
  }
}
// All figures of the page must come from one run.
if (positionals.length === 0 && !options.smoke && !options.pages) writePages(results)
