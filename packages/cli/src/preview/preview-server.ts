import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openFile, staticFile } from './static-files.js'

/** Answers a request below `/-/`. */
export type Route = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void

/** A server that shows a site while it is being made. */
export interface PreviewServer {
  /** URL of the site. */
  url: string
  /** Makes the browsers that show the site load it again. */
  reload: () => void
  /** Ends the server and its connections. */
  close: () => Promise<void>
}

/** Options of {@link openPreview}. */
export interface PreviewOptions {
  /** Absolute path of the folder of the site. */
  folder: string
  port: number
  /** Routes by the path below `/-/`, such as `graphql`. */
  routes?: Readonly<Record<string, Route>>
}

/** The only address that the server listens to. */
const HOST = '127.0.0.1'
/** Path of everything that is not part of the site. No file of a site has it. */
const OWN = '/-/'
/** Names by which a browser on this computer calls it. Other names mean DNS rebinding. */
const LOCAL_HOST = /^(?:localhost|127\.0\.0\.1)(?::\d+)?$/i
const RELOAD = `<script>new EventSource('${OWN}events').onmessage = () => location.reload()</script>\n`

/** Opens a server on this computer only. Port 0 is any that is free. */
export async function openPreview({ folder, port, routes = {} }: PreviewOptions): Promise<PreviewServer> {
  const listeners = new Set<ServerResponse>()
  const own: Readonly<Record<string, Route>> = { ...routes, events: (_, response) => listen(response, listeners) }
  const server = createServer((request, response) => {
    answer(request, response, folder, own).catch((error: unknown) => fail(response, 500, String(error)))
  })
  server.listen(port, HOST)
  await once(server, 'listening')
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    reload: () => {
      for (const response of listeners) response.write('data: reload\n\n')
    },
    close: () => close(server, listeners),
  }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  routes: Readonly<Record<string, Route>>,
): Promise<void> {
  const { headers, method = 'GET', url = '/' } = request
  if (!LOCAL_HOST.test(headers.host ?? '')) return fail(response, 403, 'Expected a request to localhost.')
  const [path = '/'] = url.split(/[?#]/)
  response.setHeader('Cache-Control', 'no-store')
  response.setHeader('X-Content-Type-Options', 'nosniff')
  if (path.startsWith(OWN)) {
    const name = path.slice(OWN.length)
    return Object.hasOwn(routes, name) ? await routes[name]!(request, response) : fail(response, 404, 'Not found.')
  }
  if (method !== 'GET' && method !== 'HEAD') return fail(response, 405, 'Expected GET or HEAD.')
  const found = staticFile(folder, path)
  if (found === null) return fail(response, 404, 'Not found.')
  if ('redirect' in found) {
    // One slash: a browser takes two for the name of a host.
    response.writeHead(302, { Location: found.redirect.replace(/^\/+/, '/') }).end()
    return
  }
  response.writeHead(found.status, { 'Content-Type': found.type })
  if (method === 'HEAD') response.end()
  else if (found.type.startsWith('text/html')) response.end(withReload(readFileSync(found.path, 'utf8')))
  else
    openFile(found)
      .on('error', () => response.destroy())
      .pipe(response)
}

/** Adds the script that loads a page again, at the end, where it changes no markup. */
const withReload = (html: string): string => html + RELOAD

function listen(response: ServerResponse, listeners: Set<ServerResponse>): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream' })
  response.write(': open\n\n')
  listeners.add(response)
  response.on('close', () => listeners.delete(response))
}

function fail(response: ServerResponse, status: number, text: string): void {
  if (!response.headersSent) response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' })
  response.end(`${text}\n`)
}

async function close(server: Server, listeners: Set<ServerResponse>): Promise<void> {
  for (const response of listeners) response.end()
  const closed = once(server, 'close')
  server.close()
  server.closeAllConnections()
  await closed
}
