/**
 * Every package beside its peers on the same work, in one table.
 *
 *     npm run bench                       all, written to the documentation's page on performance
 *     npm run bench -- core rss           these packages alone, printed
 *     npm run bench -- --smoke            as little as shows that everything runs
 *     npm run bench -- core --pages FILE  pages of one's own, one JSON object a line with its `text`
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
const chosen = Object.keys(benchmarks).filter((name) => positionals.length === 0 || positionals.includes(name))
const options = { smoke: values.smoke, pages: values.pages ?? null }
const results = []
for (const name of chosen) {
  for await (const result of resultsOf(name, options)) {
    console.log(`${tableOf([result], 'en')}\n`)
    results.push(result)
  }
}
// The figures of a page come from one run on one machine.
if (positionals.length === 0 && !options.smoke && !options.pages) writePages(results)
