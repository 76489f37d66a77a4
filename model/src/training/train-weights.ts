/**
 * Trains the weights of the parser on labeled pages, and writes them as a readable table.
 *
 *   npx esbuild model/src/training/train-weights.ts --bundle --platform=node --format=esm \
 *     --outfile=node_modules/.cache/train-weights.mjs
 *   node node_modules/.cache/train-weights.mjs PAGES.jsonl… \
 *     --output packages/core/src/label/model/learned-weights.json
 *
 * `training-data.ts` describes the form of a page. Without `--output`, the table goes to standard
 * output. Nothing is written unless training succeeds. The same pages give the same table.
 */
import { renameSync, writeFileSync } from 'node:fs'
import { trainWeights } from './train-table.js'
import { readPages, TrainingDataError } from './training-data.js'
import { formatTable } from './weight-file.js'

const [files, output] = parseArguments(process.argv.slice(2))
try {
  const table = formatTable(trainWeights(readPages(files), (line) => console.error(line)))
  if (output === null) process.stdout.write(table)
  else {
    writeFileSync(`${output}.tmp`, table)
    renameSync(`${output}.tmp`, output)
  }
} catch (error) {
  if (!(error instanceof TrainingDataError)) throw error
  console.error(error.message)
  process.exitCode = 1
}

function parseArguments(list: readonly string[]): [files: string[], output: string | null] {
  const at = list.indexOf('--output')
  if (at < 0) return [[...list], null]
  return [[...list.slice(0, at), ...list.slice(at + 2)], list[at + 1] ?? null]
}
