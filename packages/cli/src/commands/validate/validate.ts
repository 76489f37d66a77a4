import { EXIT } from '../../errors/exit-codes.js'
import { type InputText, readInput, shownName } from '../../input/read-input.js'
import { formatFileErrors } from '../../issues/format-file-errors.js'
import { type FileError, formOf, readIssueFile } from '../../issues/issue-file.js'
import { DEFAULT_MAX_SIZE } from '../../options/option-values.js'
import { count } from '../../report/format-report.js'
import { countIssue, type IssueReport } from '../../report/report.js'
import type { Session } from '../../session/session.js'
import { readSize } from '../../text/size.js'

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
  faults: FileError[]
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

function say({ file, issue, faults }: FileValidation, quiet: boolean, { io, colors }: Session): void {
  const name = shownName(file)
  if (issue === null) {
    io.stderr.write(`${formatFileErrors(file, faults).join('\n')}\n`)
    io.stderr.write(`${colors.err.red('error')}: ${name} is no valid issue, with ${count(faults.length, 'fault')}.\n`)
  } else if (!quiet) {
    const { articles, photos, pages } = issue
    const holds = `${count(articles, 'article')} and ${count(photos, 'photo')} on ${count(pages.length, 'page')}`
    io.stdout.write(`${name} is a valid issue with ${holds}.\n`)
  }
}
