import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { CHROMIUM_FLAGS, chromiumPath } from '../programs/is-missing.js'

/** Starts Chromium without a window, with flags besides the usual ones. The caller closes it. */
export async function openBrowser(flags: readonly string[] = []): Promise<Browser> {
  const executablePath = chromiumPath()
  if (executablePath === null) throw new Error('Expected Chromium on this machine. Call isMissing("chromium") first.')
  return chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS, ...flags] })
}

let shared: Promise<Browser> | null = null

/**
 * Returns the Chromium that the suites of this process share, which ends with the process. A suite
 * closes the contexts that it has opened.
 */
export function sharedBrowser(): Promise<Browser> {
  shared ??= openBrowser()
  return shared
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.xml': 'application/xml',
  '.epub': 'application/epub+zip',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
}

/** A web server that only this machine can reach. */
export interface LocalServer {
  /** Origin of the server, such as `http://127.0.0.1:40123`. */
  origin: string
  close(): Promise<void>
}

/** Options of `serveFolder`. */
export interface ServeOptions {
  /**
   * Number of seconds for which browsers may use a file again without asking. The default is 0: a
   * test can change the files.
   */
  maxAge?: number
}

/**
 * Serves the files of a folder as static hosts do: `page` is `page.html`, and `folder/` is
 * `folder/index.html`.
 */
export async function serveFolder(folder: string, { maxAge = 0 }: ServeOptions = {}): Promise<LocalServer> {
  const caching = maxAge > 0 ? { 'cache-control': `max-age=${maxAge}` } : {}
  const server = createServer(async (request, response) => {
    const path = pathOf(request.url)
    for (const candidate of path === null ? [] : [path, `${path}.html`, join(path, 'index.html')]) {
      const file = join(folder, candidate)
      if (!file.startsWith(folder) || !(await isFile(file))) continue
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream', ...caching })
      createReadStream(file).pipe(response)
      return
    }
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => closed(server) }
}

/** Returns the path that a request names, or `null` when its escapes are malformed. */
function pathOf(url = '/'): string | null {
  try {
    return normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname))
  } catch {
    return null
  }
}

const isFile = async (path: string): Promise<boolean> => {
  try {
    return (await stat(path)).isFile()
  } catch {
    return false
  }
}

const closed = (server: Server): Promise<void> =>
  new Promise((resolve, reject) => {
    server.closeAllConnections()
    server.close((error) => (error ? reject(error) : resolve()))
  })
