import { Command } from 'commander'
import type { InitOptions } from '../../options/command-options.js'
import { parseRecipe, parseSiteUrl, parseText, parseTimeZone } from '../../options/option-values.js'
import type { Session } from '../../session/session.js'
import { init } from './init.js'

const HELP = `
Files:
  banmian.config.ts, an example page in issues/, and a recipe: a workflow of
  GitHub Actions, or a line for cron. A file that exists is not replaced. After
  that, banmian build makes the site, and banmian serve shows it.

Exit codes:
  0  success
  1  something could not be written
  2  the command line is wrong, or there is no terminal to ask on

Examples:
  banmian init
  banmian init paper/ --yes --publication 太原日报 --recipe cron
`

/** Returns the command `banmian init`. */
export function initCommand(session: Session, onDone: (exitCode: number) => void): Command {
  return new Command('init')
    .description('Set up a newspaper: a configuration, an example page, and a recipe for builds.')
    .argument('[folder]', 'folder to write to (default: the working folder)', parseText('folder'))
    .option('-y, --yes', 'ask nothing, and use the usual answers where an option does not give one')
    .option('-p, --publication <name>', 'name of the newspaper', parseText('--publication'))
    .option('--site-url <url>', 'URL of the published site', parseSiteUrl)
    .option('--time-zone <name>', 'IANA time zone of the newspaper', parseTimeZone)
    .option('--recipe <name>', 'recipe: github, cron or none', parseRecipe)
    .option('--json', 'print a single JSON document to standard output, and nothing else there')
    .option('-q, --quiet', 'print only errors')
    .addHelpText('after', HELP)
    .action(async (folder: string | undefined, options: InitOptions) => {
      onDone(await init(folder ?? '.', options, session))
    })
}
