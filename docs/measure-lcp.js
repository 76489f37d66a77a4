// Measures when the largest part of a page of the built site is shown (LCP), on a slow phone: slow
// 4G (1.6 Mbit/s, 150 ms) and a processor four times slower. Run it after a build, on a machine
// without other work: node docs/measure-lcp.js

import { readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { chromium } from 'playwright-core'

/** The pages and their goals in seconds. */
const GOALS = { '/': 1.8, '/guide': 2, '/playground': 3.5, '/zh/': 1.8, '/zh/guide': 2, '/zh/playground': 3.5 }
const ROUNDS = 5

const folder = fileURLToPath(new URL('.vitepress/dist', import.meta.url))
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

const server = createServer((request, response) => {
  const file = fileOf(decodeURIComponent(new URL(request.url, 'http://localhost').pathname))
  if (file === undefined) return response.writeHead(404).end()
  const type = types[extname(file)] ?? 'application/octet-stream'
  const content = readFileSync(file)
  if (/^(?:image\/png|font)/.test(type)) return response.writeHead(200, { 'content-type': type }).end(content)
  return response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' }).end(gzipSync(content))
})
await new Promise((resolve) => server.listen(0, resolve))
const origin = `http://localhost:${server.address().port}`

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })

/** Returns the LCP of a page in seconds, without a cache. */
async function measure(path) {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    const network = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 }
    await session.send('Network.emulateNetworkConditions', network)
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    await page.goto(origin + path, { waitUntil: 'networkidle' })
    const latest = () =>
      new Promise((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1).startTime)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        })
      })
    return (await page.evaluate(latest)) / 1000
  } finally {
    await context.close()
  }
}

try {
  for (const [path, goal] of Object.entries(GOALS)) {
    const times = []
    for (let round = 0; round < ROUNDS; round += 1) times.push(await measure(path))
    times.sort((a, b) => a - b)
    const median = times[Math.floor(ROUNDS / 2)]
    console.log(
      `${path}: ${median.toFixed(2)} s (${times[0].toFixed(2)} to ${times.at(-1).toFixed(2)}), goal ${goal} s`,
    )
  }
} finally {
  await browser.close()
  server.close()
}
