import { resolve } from 'node:path'
import { CommandError } from '../../errors/command-error.js'
import { systemCode, systemReason } from '../../errors/system-error.js'
import type { ServeOptions } from '../../options/command-options.js'
import { graphqlRoute } from '../../preview/graphql-route.js'
import { openPreview, type PreviewServer, type Route } from '../../preview/preview-server.js'
import type { Session } from '../../session/session.js'
import { outputOf, watchSite } from '../watch/watch-site.js'
import { explainRoutes } from './explain-routes.js'

/** Makes a site again after each change, and serves it until the signal. */
export async function serve(
  paths: readonly string[],
  { port, ...options }: ServeOptions & { port: number },
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
