import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { openBrowser } from './browser.js'

/** Maximum time for starting Chromium, in milliseconds. */
const START_TIMEOUT = 60_000

/** Starts Chromium before the tests of a suite, and closes it after them. Returns its getter. */
export function suiteBrowser(): () => Browser {
  let browser: Browser | null = null
  beforeAll(async () => {
    browser = await openBrowser()
  }, START_TIMEOUT)
  afterAll(async () => {
    await browser?.close()
  })
  return () => browser!
}
