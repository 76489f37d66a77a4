import { once } from 'node:events'
import type { Archive } from '@banmian/archive'
import { archiveHandler } from '../../archive-server/archive-handler.js'
import { archiveCovers } from '../../archive-server/covers/archive-covers.js'
import type { ServerRequest } from '../../archive-server/http/answer.js'
import { type ListeningServer, listen } from '../../archive-server/http/listen.js'
import type { ArchiveSite } from '../../archive-server/site/archive-site.js'
import { coversOptions } from '../../cover/covers-options.js'
import { CommandError } from '../../errors/command-error.js'
import { EXIT } from '../../errors/exit-codes.js'
import { systemCode, systemReason } from '../../errors/system-error.js'
import type { Session } from '../../session/session.js'
import { untilStopped } from '../../session/stop-signal.js'
import { excerpt, printable } from '../../text/printable.js'
import { folderUrl } from '../../text/web-url.js'
import { DEFAULT_HOST, DEFAULT_SERVER_PORT, type ServeArchiveOptions } from './archive-options.js'
import { withArchive } from './with-archive.js'

/**
 * Serves an archive until Ctrl-C or SIGTERM: requests that have begun are answered, then the
 * archive is closed. Returns the exit code.
 */
export async function serveArchive(options: ServeArchiveOptions, session: Session): Promise<number> {
  await untilStopped(session, (signal) =>
    withArchive(options, session, true, (archive) => serve(archive, options, session, signal)),
  )
  return EXIT.ok
}

async function serve(
  archive: Archive,
  options: ServeArchiveOptions,
  session: Session,
  signal: AbortSignal,
): Promise<void> {
  const { host = DEFAULT_HOST, port = DEFAULT_SERVER_PORT, graphiql = true } = options
  let handle: ReturnType<typeof archiveHandler> | null = null
  const server = await opened(host, port, async (request) => {
    handle ??= archiveHandler(site, (error, failed) => printFailure(error, failed, session))
    return handle(request)
  })
  const siteUrl = folderUrl(options.siteUrl ?? `http://${hostInUrl(host)}:${server.port}/`)
  const base = new URL(siteUrl).pathname
  const isPublished = options.siteUrl !== undefined
  const covers = archiveCovers(coversOptions({}, session))
  const site: ArchiveSite = { archive, siteUrl, base, isPublished, covers, hasGraphiql: graphiql }
  session.io.stderr.write(`Serving ${printable(siteUrl)} (Ctrl-C ends)\n`)
  try {
    if (!signal.aborted) await once(signal, 'abort')
  } finally {
    await server.close()
  }
}

/** Returns a host as a URL contains it. An address of all interfaces cannot be visited. */
function hostInUrl(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}

async function opened(host: string, port: number, handle: Parameters<typeof listen>[1]): Promise<ListeningServer> {
  try {
    return await listen({ host, port }, handle)
  } catch (error) {
    const place = `port ${port} of ${excerpt(host, 60)}`
    throw new CommandError('port-unavailable', `Cannot listen on ${place}: ${reasonOf(error)}.`)
  }
}

function reasonOf(error: unknown): string {
  switch (systemCode(error)) {
    case 'EADDRINUSE':
      return 'another program uses it; choose another one with --port'
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'this computer has no such address; choose another one with --host'
    default:
      return systemReason(error)
  }
}

/** Prints an error of the server on one line, without its stack. */
function printFailure(error: unknown, request: ServerRequest | null, { io, colors, log }: Session): void {
  const message = excerpt(error instanceof Error ? error.message : String(error), 500)
  const place = request === null ? '' : `${printable(request.method)} ${excerpt(request.url, 200)}: `
  log.add({ event: 'error', severity: 'error', text: `${place}${message}` })
  io.stderr.write(`${colors.err.red('error')}: ${place}${message}\n`)
}
