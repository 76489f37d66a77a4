import { runCommand, textOf, UsageError } from '../tools/run-command.js'
import { benchmarks } from './benchmarks.js'
import { writePages } from './page.js'
import { resultsOf } from './results.js'
import { tableOf } from './table.js'

const NAMES = Object.keys(benchmarks)

await runCommand({
  name: 'npm run bench --',
  about:
    'Compares packages with their peers at the same work, and prints a table of each work. Without packages, all\n' +
    `are compared, and the page on performance is written. PACKAGE is one of ${NAMES.join(', ')}.`,
  operands: '[PACKAGE…]',
  options: {
    smoke: { value: null, about: 'Use minimal input, to test that everything runs.' },
    pages: { value: 'FILE', about: 'Parse other pages: one JSON object per line that has a `text`.' },
  },
  async run(packages, options) {
    const unknown = packages.filter((name) => !NAMES.includes(name))
    if (unknown.length > 0)
      throw new UsageError(`Expected PACKAGE to be one of ${NAMES.join(', ')}, found ${unknown.join(', ')}.`)
    const selected = NAMES.filter((name) => packages.length === 0 || packages.includes(name))
    const scale = { smoke: options['smoke'] === true, pages: textOf(options['pages']) }
    const results = []
    for (const name of selected) {
      for await (const result of resultsOf(name, scale)) {
        console.log(`${tableOf([result], 'en')}\n`)
        results.push(result)
      }
    }
    // All figures of the page must come from one run.
    if (packages.length === 0 && !scale.smoke && !scale.pages) writePages(results)
  },
})
