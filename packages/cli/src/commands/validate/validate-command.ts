import { Command } from 'commander'
import { DEFAULT_MAX_SIZE, readMaxSize, readPath } from '../../options/option-values.js'
import type { Session } from '../../session/session.js'
import { type ValidateOptions, validate } from './validate.js'

const HELP = `
An issue is the issue.json or issue.md that banmian convert writes. Each fault
is printed to standard error with its file, line and column.

Exit codes:
  0  every file holds a valid issue
  1  a file holds none, or could not be read
  2  the command line is wrong

Examples:
  banmian validate out/issue.md
  banmian validate out/issue.json && banmian convert out/issue.json --to epub
`

/** The command `banmian validate`. */
export function validateCommand(session: Session, onDone: (exitCode: number) => void): Command {
  return new Command('validate')
    .description('Check whether files hold valid issues, and say what is wrong where.')
    .argument('<files...>', 'JSON or canonical Markdown, or - for standard input', readPath)
    .option('--max-size <size>', `largest file to read (default: ${DEFAULT_MAX_SIZE})`, readMaxSize)
    .option('--json', 'print one JSON document to standard output, and nothing else there')
    .option('-q, --quiet', 'print only faults')
    .addHelpText('after', HELP)
    .action(async (files: string[], options: ValidateOptions) => {
      onDone(await validate(files, options, session))
    })
}
