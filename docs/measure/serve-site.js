import { readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { chromium } from 'playwright-core'

const folder = fileURLToPath(new URL('../.vitepress/dist', import.meta.url))
const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** Returns the file of a path, as GitHub Pages does. */
function fileOf(path) {
  const candidates = [path, `${path}.html`, `${path}/index.html`].map((name) => join(folder, name))
  return candidates.find((name) => statSync(name, { throwIfNoEntry: false })?.isFile())
}

function answer(request, response) {
  const file = fileOf(decodeURIComponent(new URL(request.url, 'http://localhost').pathname))
  if (file === undefined) return response.writeHead(404).end()
  const type = types[extname(file)] ?? 'application/octet-stream'
  const content = readFileSync(file)
  if (/^(?:image\/png|font)/.test(type)) return response.writeHead(200, { 'content-type': type }).end(content)
  return response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' }).end(gzipSync(content))
}

/** Serves the built site, compressed, and opens a browser for it. */
export async function openSite() {
  const server = createServer(answer)
  await new Promise((resolve) => server.listen(0, resolve))
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  const close = async () => {
    await browser.close()
    server.close()
  }
  return { origin: `http://localhost:${server.address().port}`, browser, close }
}
