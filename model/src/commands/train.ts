import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, isAbsolute, join } from 'node:path'
import { isCalendarDay } from '@banmian/core'
import { FEATURES } from '../../../packages/core/src/label/features/registry.js'
import type { Corpus, WeightsOrigin, WeightTable } from '../../../packages/core/src/label/model/model.js'
import { MODEL_SCRIPTS, scriptOf } from '../../../packages/core/src/label/model/script.js'
import { localeFor } from '../../../packages/core/src/locale/locale-for.js'
import { scan } from '../../../packages/core/src/scan/scan.js'
import { oneOf, runCommand, textOf, UsageError, wholeNumber } from '../../../tools/run-command.js'
import { type Evaluation, evaluate, parserWith } from '../evaluation/evaluate.js'
import { withForeignText } from '../foreign/with-foreign-text.js'
import { fileAndForms, type PagePair, readFolders } from '../pairs/read-folder.js'
import { trainablePage } from '../pairs/trainable-page.js'
import { adaptWeights, PARTS, trainPart } from '../training/adapt-weights.js'
import { averageWeights } from '../training/average-weights.js'
import { type LabeledPage, type Span, TrainingDataError } from '../training/pages/training-data.js'
import { RUNS } from '../training/parts/train-labels.js'
import { readWeights } from '../training/read-weights.js'
import { trainWeights } from '../training/train-table.js'
import { formatTable } from '../training/weight-file.js'
import { writeWhole } from './write-file.js'

/** The number of lines that are reported as not in their issues. */
const REPORTED = 20
const SCRIPTS = ['all', ...MODEL_SCRIPTS] as const

await runCommand({
  name: 'npm run model:train --',
  about:
    'Trains the weights of a script on pages and their corrected issues. FOLDER contains folders with page.md and\n' +
    'issue.md. Files may take its place: labeled pages as .jsonl, digitized or typeset pages as .json, .json.gz or\n' +
    '.jsonl, in every form that they have, or in some: FILE@marked,plain,lines,layout,flat. An operand may be repeated.\n' +
    'terms.txt in FOLDER, or NAME.terms.txt next to NAME.jsonl, states the terms of\n' +
    'the text. The same pages and options produce the same weights.',
  operands: 'FOLDER…',
  options: {
    output: { value: 'FILE', about: 'The file of the weights; by default standard output.' },
    foreign: {
      value: 'N',
      about:
        'Use every Nth page that is all articles once more, with advertisements, running heads and spots between them.',
    },
    from: { value: 'FILE', about: 'Continue from weights that were trained before. For the pages of one paper.' },
    part: {
      value: 'NAME',
      about: `Train one part of the weights in --from again, and keep the others: ${PARTS.join(' or ')}.`,
    },
    average: {
      value: 'FILE',
      about: 'Average the weights of labels with those in FILE, which were trained on other pages.',
    },
    without: {
      value: 'REGEX',
      about: 'Leave out the features whose names match a regular expression, to see what they are worth.',
    },
    runs: {
      value: 'NUMBER',
      about: `Runs of the labels, each with the pages in another order; by default ${RUNS}. With 1, a trial takes less time.`,
    },
    script: { value: 'NAME', about: `Use the pages of one script: ${MODEL_SCRIPTS.join(', ')}.` },
    version: { value: 'TEXT', about: 'The version of the weights, for their header.' },
    date: { value: 'YYYY-MM-DD', about: 'The day of the training, for their header.' },
    evaluate: { value: 'FOLDER', about: 'Other pages to measure the weights on; the measures go to their header.' },
  },
  dataErrors: [TrainingDataError],
  run(folders, options) {
    const script = oneOf('script', options['script'], SCRIPTS, 'all')
    const date = textOf(options['date'])
    if (date !== null && !isCalendarDay(date))
      throw new UsageError(`Expected --date to be a day written YYYY-MM-DD, found ${date}.`)
    const sets = folders.map((folder) => ({ folder, pairs: inScript(readFolders([folder]), script) }))
    const pairs = sets.length ? sets.flatMap((set) => set.pairs) : readFolders([])
    if (!pairs.length)
      throw new TrainingDataError(folders.join(', '), `expected pages in the script ${script}, found none`)
    checkOneScript(pairs, folders)
    report(pairs)
    const start = textOf(options['from'])
    const base = start === null ? null : readWeights(start)
    const own = pairs.map(({ page }) => trainablePage(page))
    const every = textOf(options['foreign'])
    if (every !== null && !/^[1-9]\d*$/.test(every))
      throw new UsageError(`Expected --foreign to be a whole number from 1, found ${every}.`)
    const pages = every === null ? own : [...own, ...pagesWithForeignText(own, Number(every))]
    const log = (line: string): void => console.error(line)
    const without = featurePattern(textOf(options['without']))
    if (base && without) throw new UsageError('Expected --from or --without, found both: --from keeps all features.')
    const mayLearn = (name: string): boolean => !without?.test(name)
    const runs = wholeNumber('runs', options['runs'], RUNS)
    if (runs === 0) throw new UsageError('Expected --runs to be a whole number from 1, found 0.')
    const second = textOf(options['average'])
    const partner = second === null ? null : readWeights(second)
    const part = options['part'] === undefined ? null : oneOf('part', options['part'], PARTS, 'attach')
    if (part && !base) throw new UsageError('Expected --from with --part: the weights whose other parts are kept.')
    const again = (from: WeightTable): WeightTable =>
      part ? trainPart(part, pages, from, log, runs) : adaptWeights(pages, from, log, runs)
    const trained = base ? again(base) : trainWeights(pages, log, mayLearn, runs)
    const table = partner ? averageWeights(trained, partner) : trained
    const held = textOf(options['evaluate'])
    const origin: WeightsOrigin = {
      version: textOf(options['version']) ?? 'unversioned',
      date: date ?? 'undated',
      corpus: [
        ...(base?.corpus ?? []),
        ...(partner?.corpus ?? []),
        ...sets.map(({ folder, pairs: own }) => corpusOf(folder, own)),
      ],
      metrics: {},
    }
    if (held !== null) {
      const others = inScript(readFolders([held]), script).map(({ page }) => page)
      origin.metrics[nameOf(held)] = valuesOf(evaluate(others, parserWith(table), false))
    }
    const text = formatTable({ ...table, ...origin })
    const output = textOf(options['output'])
    if (output === null) process.stdout.write(text)
    else {
      writeWhole(output, text)
      console.error(`The weights are in ${output}`)
    }
  },
})

/** Returns the regular expression of features that are left out. It must match some. */
function featurePattern(text: string | null): RegExp | null {
  if (text === null) return null
  let pattern: RegExp
  try {
    pattern = new RegExp(text, 'u')
  } catch (error) {
    throw new UsageError(`Expected --without to be a regular expression: ${(error as Error).message}.`)
  }
  if (!Object.values(FEATURES).some((names: readonly string[]) => names.some((name) => pattern.test(name))))
    throw new UsageError(`Expected --without to match the name of a feature, found none that matches ${text}.`)
  return pattern
}

/** Returns every Nth page that has no foreign text, with some; see {@link withForeignText}. */
function pagesWithForeignText(pages: readonly LabeledPage[], every: number): LabeledPage[] {
  const isForeign = ([, , , role]: Span): boolean => role === 'advertisement' || role === 'furniture'
  const own = pages.filter(({ layout, spans }) => !layout && !spans.some(isForeign))
  return own.filter((_, index) => index % every === every - 1).map((page, index) => withForeignText(page, index))
}

function scriptOfPage({ text, lang }: LabeledPage): string {
  return scriptOf(scan(text), localeFor(lang))
}

function inScript(pairs: readonly PagePair[], script: string): PagePair[] {
  return pairs.filter(({ page }) => script === 'all' || scriptOfPage(page) === script)
}

function checkOneScript(pairs: readonly PagePair[], folders: readonly string[]): void {
  const counts = new Map<string, number>()
  for (const { page } of pairs) counts.set(scriptOfPage(page), (counts.get(scriptOfPage(page)) ?? 0) + 1)
  if (counts.size === 1 && !counts.has('other')) return
  const found = [...counts].map(([name, count]) => `${count} in ${name}`).join(', ')
  throw new TrainingDataError(
    folders.join(', '),
    `expected pages of one script, found ${found}. Weights are trained for one script: add --script with one of ${MODEL_SCRIPTS.join(', ')}.`,
  )
}

/** Reports what the pages and their issues do not share. */
function report(pairs: readonly PagePair[]): void {
  const lines = pairs.flatMap(({ page, unaligned }) =>
    unaligned.map(({ start, text }) => {
      const number = page.text.slice(0, start).split('\n').length
      return `${page.origin}/page.md:${number} is not in the issue, and is left out: ${text.slice(0, 60)}`
    }),
  )
  const parts = pairs.flatMap(({ page, unprinted }) =>
    unprinted.map(
      ({ role, text }) => `${page.origin}/issue.md: the page does not have this ${role}: ${text.slice(0, 60)}`,
    ),
  )
  const all = [...lines, ...parts]
  for (const line of all.slice(0, REPORTED)) console.error(line)
  if (all.length > REPORTED) console.error(`… and ${all.length - REPORTED} more`)
}

/** Returns the name of a set of pages: its path, without folders outside the working directory. */
function nameOf(folder: string): string {
  const { file } = fileAndForms(folder)
  const isOutside = isAbsolute(file) || folder.startsWith('..')
  return (isOutside ? basename(file) : file).replace(/(?:\/+|\.jsonl|\.json(?:\.gz)?)$/, '')
}

/** Returns the description of the pages of a folder or a file. */
function corpusOf(folder: string, pairs: readonly PagePair[]): Corpus {
  const hash = createHash('sha256')
  for (const { page } of pairs) {
    const { text, lang, units, spans } = page
    hash.update(`${JSON.stringify({ text, lang, units, spans })}\n`)
  }
  const { file: path } = fileAndForms(folder)
  const file = statSync(path).isDirectory()
    ? join(path, 'terms.txt')
    : path.replace(/(?:\.jsonl|\.json(?:\.gz)?)?$/, '.terms.txt')
  const terms = existsSync(file) ? readFileSync(file, 'utf8').trim() : 'not stated'
  return { name: nameOf(folder), sha256: hash.digest('hex'), pages: pairs.length, terms }
}

/** Returns the values of the measures by language. */
function valuesOf(evaluations: Readonly<Record<string, Evaluation>>): WeightsOrigin['metrics'][string] {
  return Object.fromEntries(
    Object.entries(evaluations).map(([language, { measures }]) => [
      language,
      Object.fromEntries(Object.entries(measures).map(([measure, { value }]) => [measure, value])),
    ]),
  )
}
