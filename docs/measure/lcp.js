// Measures when the largest part of a page of the built site is shown (LCP), on a slow phone: slow
// 4G (1.6 Mbit/s, 150 ms) and a processor four times slower. Run it after a build, on a machine
// without other work: npm run measure --workspace docs

import { openSite } from './serve-site.js'

/** The pages and their goals in seconds. */
const GOALS = { '/': 1.8, '/guide': 2, '/playground': 3.5, '/zh/': 1.8, '/zh/guide': 2, '/zh/playground': 3.5 }
const ROUNDS = 5

const { origin, browser, close } = await openSite()

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
  await close()
}
