import { Command } from 'commander'
import { addCommonOptions, addConfigOptions, addReadOptions } from '../../options/command-options.js'
import { parseLanguage, parsePath } from '../../options/option-values.js'
import type { Session } from '../../session/session.js'
import { type LintOptions, lint } from './lint.js'
import { LINT_FORMATS, parseLintFormat, parseMaxWarnings } from './lint-options.js'

const HELP = `
Each message is printed as file:line:column, its severity, its code and its text.
A folder of pages is one issue, and a folder of such folders is searched. A file
is an issue by itself. banmian explain CODE explains a message.

Formats:
  text    for people and editors
  json    a document with all messages
  sarif   SARIF 2.1.0, for code scanning and editors
  github  workflow commands, which GitHub shows next to the lines

Exit codes:
  0  success
  1  an issue is not valid, or a file could not be read
  2  the command line is wrong
  3  success, but there are more warnings than --max-warnings allows

Examples:
  banmian lint page.md
  banmian lint issues/ --max-warnings 0
  banmian lint issues/ --format sarif > banmian.sarif
`

/** Returns the command `banmian lint`. */
export function lintCommand(session: Session, onDone: (exitCode: number) => void): Command {
  const command = new Command('lint')
    .description('Report repairs, doubts and errors of pages and issues, with their positions.')
    .argument('<paths...>', 'files or folders of pages or issues, or - for standard input', parsePath)
    .option('--format <name>', `${LINT_FORMATS.join(', ')} (default: text)`, parseLintFormat)
    .option('--max-warnings <number>', 'exit with 3 if there are more warnings', parseMaxWarnings)
    .option('--language <tag>', 'language of the text (default: detected)', parseLanguage)
    .option('--restore', 'search for articles even where a catalog or tags mark them')
  return addCommonOptions(addConfigOptions(addReadOptions(command)))
    .addHelpText('after', HELP)
    .action(async (paths: string[], options: LintOptions) => {
      onDone(await lint(paths, options, session))
    })
}
