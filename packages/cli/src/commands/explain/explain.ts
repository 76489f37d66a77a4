import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { usageError } from '../../errors/command-error.js'
import { EXIT } from '../../errors/exit-codes.js'
import { readInput } from '../../input/read-input.js'
import { type PageOptions, readIssue } from '../../issues/read-issue.js'
import type { CommonOptions } from '../../options/command-options.js'
import { DEFAULT_MAX_SIZE } from '../../options/option-values.js'
import type { Session } from '../../session/session.js'
import { printable } from '../../text/printable.js'
import { explainCode, isCode } from './explain-code.js'
import type { ExplainedPage } from './explained-page.js'
import { explanationOf } from './explanation.js'
import { formatExplanation } from './format-explanation.js'
import { htmlReport } from './html-report.js'
import { writeReport } from './write-report.js'

/** The value of `--html` for standard output. */
const STANDARD_OUTPUT = '-'

/** Options of `banmian explain`. Those that were not given are absent. */
export interface ExplainOptions
  extends CommonOptions,
    Pick<PageOptions, 'publication' | 'date' | 'language' | 'from' | 'restore'> {
  encoding?: string
  html?: string
  force?: boolean
}

/** The document that `banmian explain PAGE --json` prints. */
export interface ExplanationDocument {
  pages: ExplainedPage[]
}

/** Explains a message, or the decisions about pages. Returns the exit code. */
export async function explain(names: readonly string[], options: ExplainOptions, session: Session): Promise<number> {
  const { cwd, io, colors } = session
  const [code] = names
  if (names.length === 1 && isCode(code!) && !existsSync(resolve(cwd, code!))) {
    if (options.html !== undefined)
      throw usageError('Expected --html with pages only; the text about a message is printed.')
    explainCode(code!, options.json === true, session)
    return EXIT.ok
  }
  const { maxSize = DEFAULT_MAX_SIZE, encoding = null, html, json } = options
  if (json && html === STANDARD_OUTPUT)
    throw usageError('Expected either --json or --html -, because both print to standard output.')
  const files = await readInput(names, { maxSize, cwd, stdin: io.stdin, encoding })
  const { issue, parsed, messages } = await readIssue(files, pageOptions(options), { cwd, encoding, maxSize })
  if (parsed === null)
    throw usageError(`${printable(files[0]!.name)} is already an issue; explain the pages that it was made from.`)
  const pages = explanationOf(parsed)
  if (html !== undefined) {
    const shown = printable(html)
    const report = htmlReport(issue, pages, messages)
    if (html === STANDARD_OUTPUT) io.stdout.write(report)
    else writeReport(resolve(cwd, html), report, { shown, force: options.force === true })
    if (!options.quiet && !json && html !== STANDARD_OUTPUT) io.stdout.write(`The explanation is in ${shown}.\n`)
  }
  if (json) session.printJson({ pages } satisfies ExplanationDocument)
  else if (html === undefined) io.stdout.write(formatExplanation(pages, colors.out))
  return EXIT.ok
}

function pageOptions({ publication, date, language, from, restore }: ExplainOptions): PageOptions {
  const given = { publication, date, language, from, restore }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
}
