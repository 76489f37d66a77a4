import { Command } from 'commander'
import { EXIT } from '../../errors/exit-codes.js'
import type { SiteOptions } from '../../options/command-options.js'
import type { Session } from '../../session/session.js'
import { untilStopped } from '../../session/stop-signal.js'
import { addBuildOptions } from '../build/build-command.js'
import { watchSite } from './watch-site.js'

const HELP = `
Ends with Ctrl-C. An error is printed, and the next change is waited for.

Examples:
  banmian watch issues/ --publication 太原日报
  banmian watch    (with a banmian.config.ts that names the issues)
`

/** Returns the command `banmian watch`. */
export function watchCommand(session: Session, onDone: (exitCode: number) => void): Command {
  return addBuildOptions(
    new Command('watch').description('Build a site, and build it again after each change of its pages.'),
  )
    .addHelpText('after', HELP)
    .action(async (paths: string[], options: SiteOptions) => {
      await untilStopped(session, (signal) => watchSite({ paths, options, session, signal }))
      onDone(EXIT.ok)
    })
}
