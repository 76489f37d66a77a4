import { EXIT } from '../../errors/exit-codes.js'
import { displayName, type InputText } from '../../input/input-file.js'
import { readInput } from '../../input/read-input.js'
import { formatFileErrors } from '../../issues/format-file-errors.js'
import { type FileError, issueFormatOf, readIssueFile } from '../../issues/issue-file.js'
import type { ValidateOptions } from '../../options/command-options.js'
import { DEFAULT_MAX_SIZE } from '../../options/option-values.js'
import { type IssueReport, reportIssue } from '../../report/report.js'
import type { Session } from '../../session/session.js'
import { counted } from '../../text/counted.js'

/** The document that `banmian validate --json` prints. */
export interface ValidationReport {
  files: FileValidation[]
}

/** The result for one file. */
export interface FileValidation {
  file: string
  valid: boolean
  /** The contents of the issue, or null if it is not valid. */
  issue: IssueReport | null
  /** The errors of the file. Empty if it is valid. */
  errors: FileError[]
}

const NOT_AN_ISSUE = 'Expected an issue, as JSON or canonical Markdown; banmian convert makes one from pages.'

/** Checks whether files contain valid issues. Returns the exit code. */
export async function validate(paths: readonly string[], options: ValidateOptions, session: Session): Promise<number> {
  const { io, cwd } = session
  const { maxSize = DEFAULT_MAX_SIZE, encoding = null } = options
  const input = await readInput(paths, { maxSize, cwd, stdin: io.stdin, encoding })
  const files = await Promise.all(input.map(validateText))
  if (options.json) session.printJson({ files } satisfies ValidationReport)
  else for (const file of files) printValidation(file, options.quiet === true, session)
  return files.every(({ valid }) => valid) ? EXIT.ok : EXIT.failure
}

async function validateText(input: InputText): Promise<FileValidation> {
  const format = /\.json$/i.test(input.name) ? 'json' : issueFormatOf(input)
  const file =
    format === null
      ? { errors: [{ path: null, text: NOT_AN_ISSUE, line: 1, column: 1 }] }
      : await readIssueFile(input, format)
  return 'issue' in file
    ? { file: input.name, valid: true, issue: reportIssue(file.issue), errors: [] }
    : { file: input.name, valid: false, issue: null, errors: file.errors }
}

function printValidation({ file, issue, errors }: FileValidation, quiet: boolean, { io, colors }: Session): void {
  const name = displayName(file)
  if (issue === null) {
    io.stderr.write(`${formatFileErrors(file, errors).join('\n')}\n`)
    io.stderr.write(`${colors.err.red('error')}: ${name} is not a valid issue: ${counted(errors.length, 'error')}.\n`)
  } else if (!quiet) {
    const { articles, photos, pages } = issue
    const contents = `${counted(articles, 'article')} and ${counted(photos, 'photo')} on ${counted(pages.length, 'page')}`
    io.stdout.write(`${name} is a valid issue with ${contents}.\n`)
  }
}
