import { CommandError } from '../errors/command-error.js'
import { displayName } from '../input/input-file.js'
import { formatFileErrors } from './format-file-errors.js'
import type { FileError } from './issue-file.js'

/** Maximum number of errors of a file that are printed when it is to be converted. */
const MAX_FILE_ERRORS = 20

/** The error for a file of an issue that is not valid. */
export class InvalidIssueError extends CommandError {
  /** All errors of the file. */
  readonly errors: readonly FileError[]

  constructor(file: string, errors: readonly FileError[]) {
    const lines = formatFileErrors(file, errors)
    const rest = lines.length - MAX_FILE_ERRORS
    super(
      'input-not-an-issue',
      `Cannot read ${displayName(file)}: it is not a valid issue:`,
      rest > 0 ? [...lines.slice(0, MAX_FILE_ERRORS), `and ${rest} more; banmian validate lists all`] : lines,
    )
    this.errors = errors
  }
}
