// Measures the longest task on the main thread of the playground while a page of 1 MB, and one of
// 5 MB, is pasted, shown in every view, and edited. Run it after a build, on a machine without
// other work: npm run measure --workspace docs

import { openSite } from './serve-site.js'

/** Sizes of the pages in MB of UTF-8. */
const SIZES = [1, 5]
/** The longest time that a task may take, in milliseconds. */
const GOAL = 200
const ROUNDS = 3

const { origin, browser, close } = await openSite()

const story = (number) =>
  `## 第${number}所小学菜园开课\n\n本报讯 孩子们学会了播种。${'苗出得很齐,大家都很高兴。'.repeat(40)}(张三)\n\n`

function pageOf(megabytes) {
  const bytes = Buffer.byteLength(story(1000))
  return Array.from({ length: Math.ceil((megabytes * 1e6) / bytes) }, (_, number) => story(number)).join('')
}

/** Returns the longest task of each step, in milliseconds. */
async function measure(text) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  try {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin })
    const page = await context.newPage()
    await page.addInitScript(() => {
      window.longest = 0
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration)
      }).observe({ type: 'longtask' })
    })
    await page.goto(`${origin}/playground`, { waitUntil: 'networkidle' })
    const steps = {}
    const step = async (name, act) => {
      await page.evaluate(() => {
        window.longest = 0
      })
      await act()
      // Until work that has begun is finished.
      await page.waitForTimeout(1500)
      steps[name] = await page.evaluate(() => window.longest)
    }
    const field = page.getByRole('textbox', { name: 'Text of the page' })
    await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
    await step('paste', async () => {
      await field.focus()
      await page.keyboard.press('Control+A')
      await page.keyboard.press('Control+V')
      await page.getByText(`${text.split('## ').length - 1} articles`).waitFor({ timeout: 120_000 })
    })
    const views = ['Why', 'Messages', 'Markdown', 'JSON', 'HTML', 'Feed', 'EPUB', 'GraphQL', 'Restored']
    for (const view of views)
      await step(view, async () => {
        await page.getByRole('tab', { name: view }).click()
        await page.waitForTimeout(2500)
      })
    await step('edit', async () => {
      await page.getByLabel('Newspaper').fill('The Gazette')
      await page.waitForTimeout(6000)
    })
    return steps
  } finally {
    await context.close()
  }
}

try {
  for (const size of SIZES) {
    const text = pageOf(size)
    const rounds = []
    for (let round = 0; round < ROUNDS; round += 1) rounds.push(await measure(text))
    for (const name of Object.keys(rounds[0])) {
      const times = rounds.map((steps) => steps[name]).sort((a, b) => a - b)
      const said = `${times[1].toFixed(0)} ms (${times[0].toFixed(0)} to ${times[2].toFixed(0)})`
      console.log(`${size} MB, ${name}: ${said}, goal ${GOAL} ms`)
    }
  }
} finally {
  await close()
}
