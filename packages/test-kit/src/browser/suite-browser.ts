import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { sharedBrowser } from './browser.js'

/** Maximum time for starting Chromium, in milliseconds. */
const START_TIMEOUT = 60_000

/**
 * Returns the getter of the browser that the suites of this process share. Closes all pages after
 * the tests of a suite.
 */
export function suiteBrowser(): () => Browser {
  let browser: Browser | null = null
  beforeAll(async () => {
    browser = await sharedBrowser()
  }, START_TIMEOUT)
  afterAll(async () => {
    for (const context of browser?.contexts() ?? []) await context.close()
  })
  return () => browser!
}
