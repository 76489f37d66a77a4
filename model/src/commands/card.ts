import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runCommand, textOf } from '../../../tools/run-command.js'
import { cardSections, withSections } from '../card/sections.js'
import type { EvaluationReport } from '../evaluation/report.js'
import { TrainingDataError } from '../training/pages/training-data.js'
import { readWeights } from '../training/read-weights.js'
import { writeWhole } from './write-file.js'

const CARD = fileURLToPath(new URL('../README.md', import.meta.url))
const WEIGHTS = fileURLToPath(new URL('../../packages/core/src/label/model/weights', import.meta.url))

await runCommand({
  name: 'npm run model:card --',
  about:
    'Fills the tables of the model card: labels, features and weights of the sources, and what evaluations\n' +
    'measured (npm run model:evaluate -- FOLDER --output EVALUATION.json). Without evaluations, the table of\n' +
    'measures stays as it is.',
  operands: 'EVALUATION.json…',
  options: { card: { value: 'FILE', about: 'The model card; by default model/README.md.' } },
  dataErrors: [TrainingDataError],
  run(files, options) {
    const card = textOf(options['card']) ?? CARD
    if (!existsSync(card)) throw new TrainingDataError(card, 'expected a model card, found nothing. Check the path.')
    const weights = Object.fromEntries(
      readdirSync(WEIGHTS)
        .filter((name) => name.endsWith('.json'))
        .sort()
        .map((name) => [name.replace('.json', ''), readWeights(join(WEIGHTS, name))]),
    )
    const filled = withSections(readFileSync(card, 'utf8'), cardSections(weights, files.map(readReport)))
    if ('missing' in filled)
      throw new TrainingDataError(card, `expected the marker ${filled.missing}, found none. Put it back.`)
    writeWhole(card, filled.text)
    console.error(`${card}: ${files.length} evaluations`)
  },
})

function readReport(file: string): EvaluationReport {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Partial<EvaluationReport>
    const { name, weights, language, evaluations } = report
    if (name && weights && language && evaluations) return { name, weights, language, evaluations }
  } catch (error) {
    throw new TrainingDataError(file, `cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
  throw new TrainingDataError(
    file,
    'expected { name, weights, language, evaluations }, found something else. Write it with npm run model:evaluate -- FOLDER --output FILE.',
  )
}
