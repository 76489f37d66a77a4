import { Command } from 'commander'
import { addCommonOptions, addReadOptions } from '../../options/command-options.js'
import { parseDate, parseLanguage, parsePath, parseText } from '../../options/option-values.js'
import type { Session } from '../../session/session.js'
import { type ExplainOptions, explain } from './explain.js'

const HELP = `
Each line of a page is printed with the number of its article, the part that it
became, the probability that this is right, and the alternatives where it is in
doubt. The code of a message prints its documentation.

Exit codes:
  0  success
  1  a page could not be read, or the report could not be written
  2  the command line is wrong, or there is no such message

Examples:
  banmian explain page.md
  banmian explain page.md --html why.html
  banmian explain headline-after-body
`

/** Returns the command `banmian explain`. */
export function explainCommand(session: Session, onDone: (exitCode: number) => void): Command {
  const command = new Command('explain')
    .description('Show why the text of a page became which part, or what a message means.')
    .argument('<pages...>', 'files or folders of pages, - for standard input, or the code of a message', parsePath)
    .option('--html <file>', 'write a report with the page next to the issue, one HTML file', parseText('--html'))
    .option('--force', 'replace a file that is not such a report')
    .option('-p, --publication <name>', 'name of the newspaper', parseText('--publication'))
    .option('-d, --date <date>', 'date of the issue, YYYY-MM-DD', parseDate)
    .option('--language <tag>', 'language of the text (default: detected)', parseLanguage)
    .option('--restore', 'search for articles even where a catalog or tags mark them')
  return addCommonOptions(addReadOptions(command))
    .addHelpText('after', HELP)
    .action(async (pages: string[], options: ExplainOptions) => {
      onDone(await explain(pages, options, session))
    })
}
