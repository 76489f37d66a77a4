import { Command } from 'commander'
import { EXIT } from '../../errors/exit-codes.js'
import type { ServeOptions } from '../../options/command-options.js'
import { parsePort } from '../../options/option-values.js'
import type { Session } from '../../session/session.js'
import { untilStopped } from '../../session/stop-signal.js'
import { addBuildOptions } from '../build/build-command.js'
import { serve } from './serve.js'

/** Port of the preview if `--port` is not given. */
const DEFAULT_PORT = 4321

const HELP = `
Server:
  Listens on this computer only, and answers no request for another host. Pages
  load again after each build. /-/graphql is a GraphQL endpoint over the issues,
  /-/explain/ lists the pages with the reports of banmian explain. Ends with
  Ctrl-C.

Examples:
  banmian serve issues/ --publication 太原日报 --port 8080
  banmian serve    (with a banmian.config.ts that names the issues)
`

/** Returns the command `banmian serve`. */
export function serveCommand(session: Session, onDone: (exitCode: number) => void): Command {
  return addBuildOptions(
    new Command('serve').description('Show a site in the browser while its pages are being changed.'),
  )
    .option('--port <number>', `port of the server, 0 for a free one (default: ${DEFAULT_PORT})`, parsePort)
    .addHelpText('after', HELP)
    .action(async (paths: string[], options: ServeOptions) => {
      await untilStopped(session, (signal) => serve(paths, { port: DEFAULT_PORT, ...options }, session, signal))
      onDone(EXIT.ok)
    })
}
