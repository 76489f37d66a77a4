import { resolve } from 'node:path'
import { Command } from 'commander'
import { CommandError } from '../../errors/command-error.js'
import { EXIT } from '../../errors/exit-codes.js'
import { systemCode, systemReason } from '../../errors/system-error.js'
import type { ServeOptions } from '../../options/command-options.js'
import { parsePort } from '../../options/option-values.js'
import { graphqlRoute } from '../../preview/graphql-route.js'
import { openPreview, type PreviewServer, type Route } from '../../preview/preview-server.js'
import type { Session } from '../../session/session.js'
import { untilStopped } from '../../session/stop-signal.js'
import { addBuildOptions } from '../build/build-command.js'
import { outputOf, watchSite } from '../watch/watch-site.js'
import { explainRoutes } from './explain-routes.js'

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
      await untilStopped(session, (signal) => serve(paths, options, session, signal))
      onDone(EXIT.ok)
    })
}

async function serve(
  paths: readonly string[],
  { port = DEFAULT_PORT, ...options }: ServeOptions,
  session: Session,
  signal: AbortSignal,
): Promise<void> {
  const folder = resolve(session.cwd, await outputOf({ paths, options, session }))
  const graphql = graphqlRoute(folder)
  const server = await opened(folder, port, {
    graphql: graphql.route,
    ...explainRoutes({ paths, options, cwd: session.cwd }),
  })
  session.io.stderr.write(`Serving ${server.url} (Ctrl-C ends)\n`)
  const onBuilt = (): void => {
    graphql.refresh()
    server.reload()
  }
  try {
    await watchSite({ paths, options, session, signal, onBuilt })
  } finally {
    await server.close()
  }
}

async function opened(folder: string, port: number, routes: Readonly<Record<string, Route>>): Promise<PreviewServer> {
  try {
    return await openPreview({ folder, port, routes })
  } catch (error) {
    const isTaken = systemCode(error) === 'EADDRINUSE'
    const reason = isTaken ? 'another program uses it; choose another one with --port' : systemReason(error)
    throw new CommandError('port-unavailable', `Cannot listen on port ${port}: ${reason}.`)
  }
}
