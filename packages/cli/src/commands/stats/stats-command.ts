import { Command } from 'commander'
import { addCommonOptions, addConfigOptions, addReadOptions } from '../../options/command-options.js'
import { parsePath } from '../../options/option-values.js'
import type { Session } from '../../session/session.js'
import { type StatsOptions, stats } from './stats.js'

const HELP = `
A folder of pages is one issue, and a folder of such folders is searched. A file
is an issue by itself. Only pages have probabilities; a corrected issue has none.

Exit codes:
  0  success
  1  an issue could not be read; the others were counted
  2  the command line is wrong

Examples:
  banmian stats issues/
  banmian stats issues/ --csv > issues.csv
`

/** Returns the command `banmian stats`. */
export function statsCommand(session: Session, onDone: (exitCode: number) => void): Command {
  const command = new Command('stats')
    .description('Count the pages, articles, characters and messages of issues.')
    .argument('<paths...>', 'files or folders of pages or issues, or - for standard input', parsePath)
    .option('--csv', 'print a row of comma-separated values for each issue')
  return addCommonOptions(addConfigOptions(addReadOptions(command)))
    .addHelpText('after', HELP)
    .action(async (paths: string[], options: StatsOptions) => {
      onDone(await stats(paths, options, session))
    })
}
