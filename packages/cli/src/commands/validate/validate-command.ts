import { Command } from 'commander'
import { addCommonOptions, addEncodingOption, type ValidateOptions } from '../../options/command-options.js'
import { parsePath } from '../../options/option-values.js'
import type { Session } from '../../session/session.js'
import { validate } from './validate.js'

const HELP = `
An issue is the issue.json or issue.md that banmian convert writes. Each error
is printed to standard error with its file, line and column.

Exit codes:
  0  every file contains a valid issue
  1  a file does not, or could not be read
  2  the command line is wrong

Examples:
  banmian validate out/issue.md
  banmian validate out/issue.json && banmian convert out/issue.json --to epub
`

/** Returns the command `banmian validate`. */
export function validateCommand(session: Session, onDone: (exitCode: number) => void): Command {
  const command = new Command('validate')
    .description('Check whether files contain valid issues, and print each error with its position.')
    .argument('<files...>', 'JSON or canonical Markdown, or - for standard input', parsePath)
  return addCommonOptions(addEncodingOption(command))
    .addHelpText('after', HELP)
    .action(async (files: string[], options: ValidateOptions) => {
      onDone(await validate(files, options, session))
    })
}
