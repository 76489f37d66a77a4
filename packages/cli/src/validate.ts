import { DEFAULT_MAX_SIZE } from './convert-options.js'
import { EXIT } from './exit-codes.js'
import { faultLines } from './fault-lines.js'
import { type FileFault, formOf, readIssueFile } from './issue-file.js'
import { count } from './print-report.js'
import { type InputText, readInput, shownName } from './read-input.js'
import { countIssue, type IssueReport } from './report.js'
import type { Session } from './session.js'
import { readSize } from './size.js'

/** What `banmian validate --json` prints. */
export interface ValidationReport {
  files: FileValidation[]
}

/** Whether a file holds a valid issue. */
export interface FileValidation {
  file: string
  valid: boolean
  /** What the issue holds; `null` when it is not valid. */
  issue: IssueReport | null
  faults: FileFault[]
}

/** Options of `banmian validate`; what was not given is absent. */
export interface ValidateOptions {
  maxSize?: number
  json?: boolean
  quiet?: boolean
}

const NO_ISSUE = 'Expected an issue, as JSON or as canonical Markdown; a page becomes one with banmian convert.'

/** Checks whether files hold valid issues. Gives the exit code. */
export async function validate(paths: readonly string[], options: ValidateOptions, session: Session): Promise<number> {
  const { io, cwd } = session
  const texts = await readInput(paths, {
    encoding: null,
    maxSize: options.maxSize ?? readSize(DEFAULT_MAX_SIZE)!,
    cwd,
    stdin: io.stdin,
  })
  const files = await Promise.all(texts.map(check))
  if (options.json) session.document({ files } satisfies ValidationReport)
  else for (const file of files) say(file, options.quiet === true, session)
  return files.every(({ valid }) => valid) ? EXIT.ok : EXIT.failure
}

async function check(input: InputText): Promise<FileValidation> {
  const form = formOf(input)
  const read =
    form === null ? { faults: [{ path: null, text: NO_ISSUE, line: 1, column: 1 }] } : await readIssueFile(input, form)
  return 'issue' in read
    ? { file: input.name, valid: true, issue: countIssue(read.issue), faults: [] }
    : { file: input.name, valid: false, issue: null, faults: read.faults }
}

function say({ file, issue, faults }: FileValidation, quiet: boolean, { io, colours }: Session): void {
  const name = shownName(file)
  if (issue === null) {
    io.stderr.write(`${faultLines(file, faults).join('\n')}\n`)
    io.stderr.write(`${colours.err.red('error')}: ${name} is no valid issue, with ${count(faults.length, 'fault')}.\n`)
  } else if (!quiet) {
    const { articles, photos, pages } = issue
    const holds = `${count(articles, 'article')} and ${count(photos, 'photo')} on ${count(pages.length, 'page')}`
    io.stdout.write(`${name} is a valid issue with ${holds}.\n`)
  }
}
