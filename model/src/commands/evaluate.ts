import { fileURLToPath } from 'node:url'
import { oneOf, runCommand, textOf } from '../../../tools/run-command.js'
import { evaluate, parserWith, shippedParser } from '../evaluation/evaluate.js'
import { floorsOf } from '../evaluation/floors.js'
import type { EvaluationReport } from '../evaluation/report.js'
import { plainTable } from '../evaluation/table.js'
import { readFolders } from '../pairs/read-folder.js'
import { TrainingDataError } from '../training/pages/training-data.js'
import { readWeights } from '../training/read-weights.js'
import { writeWhole } from './write-file.js'

/** The floors of the tests. */
const FLOORS = fileURLToPath(new URL('../floors.json', import.meta.url))

await runCommand({
  name: 'npm run model:evaluate --',
  about:
    'Measures how well pages are restored: for each language, how many articles, bodies and parts of headlines\n' +
    'are exactly right, in percent. Intervals of confidence go to --output.',
  operands: 'FOLDER…',
  options: {
    weights: { value: 'FILE', about: 'Weights to use in place of those of the built package.' },
    language: { value: 'given|auto', about: 'Give the parser the language, or detect it; by default auto.' },
    output: { value: 'FILE', about: 'Write the measures with their intervals of confidence as JSON.' },
    name: { value: 'NAME', about: 'The name of the pages in the output; by default the folders.' },
    'write-floors': { value: null, about: 'Write the floors of the tests, a little below what is measured.' },
  },
  dataErrors: [TrainingDataError],
  run(folders, options) {
    const pairs = readFolders(folders)
    const file = textOf(options['weights'])
    const language = oneOf('language', options['language'], ['given', 'auto'], 'auto')
    const weights = file === null ? null : readWeights(file)
    const parser = weights === null ? shippedParser : parserWith(weights)
    console.error(`${pairs.length} pages`)
    const evaluations = evaluate(
      pairs.map(({ page }) => page),
      parser,
      language === 'given',
    )
    console.log(plainTable(evaluations))
    const output = textOf(options['output'])
    if (output !== null) {
      const report: EvaluationReport = {
        name: textOf(options['name']) ?? folders.join(' '),
        weights: weights ? `${file} (${weights.version ?? 'no version'})` : 'shipped',
        language,
        evaluations,
      }
      writeWhole(output, `${JSON.stringify(report, null, 2)}\n`)
    }
    if (options['write-floors']) {
      writeWhole(FLOORS, `${JSON.stringify(floorsOf(evaluations), null, 2)}\n`)
      console.error(`The floors are in ${FLOORS}`)
    }
  },
})
