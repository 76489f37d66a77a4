import { resolve } from 'node:path'
import { type Issue, parseIssue, type Severity, type Source } from '@banmian/core'
import { DEFAULT_MAX_SIZE, FAIL_ON, type FailOn } from './convert-options.js'
import { EXIT } from './exit-codes.js'
import { Failure, usage } from './failure.js'
import type { FormatName } from './formats.js'
import { printable } from './printable.js'
import { type InputText, readInput, shownName } from './read-input.js'
import { renderAll } from './render-all.js'
import { countIssue, countRepairs, type Report, type ReportMessage } from './report.js'
import { locate, note } from './report-messages.js'
import type { Session } from './session.js'
import { readSize } from './size.js'
import { writeSet } from './write-set.js'

/** Options of `banmian convert`; what was not given is absent. */
export interface ConvertOptions {
  to?: FormatName[]
  out?: string
  publication?: string
  date?: string
  number?: string
  edition?: string
  language?: string
  pageName?: string[]
  pageLabel?: string[]
  link?: string
  encoding?: string
  maxSize?: number
  failOn?: FailOn
  strict?: boolean
  json?: boolean
  quiet?: boolean
}

/** Formats that are written when `--to` is not given. */
export const DEFAULT_FORMATS: readonly FormatName[] = ['html', 'rss', 'epub', 'json']

/** Folder that is written to when `--out` is not given. */
export const DEFAULT_OUT = 'out'

/** Converts pages to an issue and writes it in the wanted formats. Gives the exit code. */
export async function convert(paths: readonly string[], options: ConvertOptions, session: Session): Promise<number> {
  const { progress, io, cwd } = session
  if (paths.length === 0 && io.stdin.isTTY)
    throw usage('No page was given: name files or a folder, or pipe text in. banmian convert --help shows examples.')
  const texts = await readInput(paths.length === 0 ? ['-'] : paths, {
    encoding: options.encoding ?? null,
    maxSize: options.maxSize ?? readSize(DEFAULT_MAX_SIZE)!,
    cwd,
    stdin: io.stdin,
    onFile: (number, total) => progress.show(`Reading ${number} of ${total}`),
  })
  const blank = checkBlank(texts)
  progress.show('Restoring articles')
  const { issue, messages } = parseIssue(sourcesOf(texts, options), parseOptions(options))
  const located = locate(messages, texts)
  const { out = DEFAULT_OUT, to = DEFAULT_FORMATS, link } = options
  const { files, notes } = renderAll(issue, to, link ?? null, (format) => progress.show(`Making ${format}`))
  const written = await writeSet(resolve(cwd, out), files, {
    name: printable(out),
    onFile: (number, total) => progress.show(`Writing ${number} of ${total}`),
  })
  progress.clear()
  const report: Report = {
    input: texts.map(({ name }) => name),
    issue: countIssue(issue),
    repairs: countRepairs(located),
    messages: [...located, ...blank, ...noArticle(issue), ...notes],
    out,
    files: written,
  }
  session.show(report, issue)
  return exitCodeOf(report.messages, options)
}

function checkBlank(texts: readonly InputText[]): ReportMessage[] {
  const blank = texts.filter(({ text }) => text.trim() === '')
  if (blank.length === texts.length) {
    const which = blank.length === 1 ? shownName(blank[0]!.name) : `each of the ${blank.length} files`
    throw new Failure('input-empty', `Nothing to convert: ${which} holds no text.`)
  }
  return blank.map(({ name }) => note('page-empty', 'warning', 'The page holds no text.', name))
}

function noArticle({ pages }: Issue): ReportMessage[] {
  return pages.some(({ articles }) => articles.length > 0)
    ? []
    : [note('no-article', 'warning', 'No article was found.')]
}

function sourcesOf(texts: readonly InputText[], { pageName, pageLabel }: ConvertOptions): Source[] {
  for (const [option, given] of Object.entries({ '--page-name': pageName, '--page-label': pageLabel }))
    if (given && given.length !== texts.length)
      throw usage(`Expected ${option} once for each page, received ${given.length} for ${texts.length}.`)
  return texts.map(({ name, text }, index) => ({
    text,
    name,
    page: { name: pageName?.[index] ?? null, label: pageLabel?.[index] ?? null },
  }))
}

function parseOptions({ publication, date, number, edition, language }: ConvertOptions) {
  return {
    date: date ?? null,
    number: number ?? null,
    edition: edition ?? null,
    ...(publication === undefined ? {} : { publication }),
    ...(language === undefined ? {} : { language }),
  }
}

function exitCodeOf(messages: readonly ReportMessage[], { failOn, strict }: ConvertOptions): number {
  const least = failOn ?? (strict ? 'warning' : null)
  if (least === null) return EXIT.ok
  const grave: readonly Severity[] = FAIL_ON.slice(0, FAIL_ON.indexOf(least) + 1)
  return messages.some(({ severity }) => grave.includes(severity)) ? EXIT.messages : EXIT.ok
}
