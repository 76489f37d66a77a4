import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { isMissing } from '@banmian/test-kit'
import type { AxeResults, RunOptions } from 'axe-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenSite, openSite, type Page } from './open-page.js'
import { pagePaths } from './page-paths.js'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

declare global {
  interface Window {
    axe: { run: (options: RunOptions) => Promise<AxeResults> }
  }
}

const all: RunOptions = { resultTypes: ['violations'] }
/** The rules that depend on the theme. */
const ofColour: RunOptions = { ...all, runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } }

/** Returns the violations that axe finds in a page, in light and dark mode. */
async function violations(page: Page): Promise<string[]> {
  const found: string[] = []
  await page.evaluate(axe)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.locator(colorScheme === 'dark' ? 'html.dark' : 'html:not(.dark)').waitFor({ state: 'attached' })
    const results = await page.evaluate((options) => window.axe.run(options), colorScheme === 'light' ? all : ofColour)
    for (const { id, nodes } of results.violations)
      for (const { target, failureSummary } of nodes) found.push(`${colorScheme} ${id}: ${target} ${failureSummary}`)
  }
  return found
}

describe.skipIf(isMissing('chromium'))('every page', () => {
  let site: OpenSite
  let page: Page
  beforeAll(async () => {
    site = await openSite()
    page = await site.open('/')
  }, 60_000)
  afterAll(async () => {
    await site?.close()
  })

  it('has no violation that axe finds or of its policy, fits a narrow screen, and leads to pages that are there', async () => {
    const links = new Map<string, string>()
    const anchors = new Set<string>()
    const places = new Map<string, string>()
    const paths = [...pagePaths()]
    const walk = async (tab: Page): Promise<void> => {
      for (let path = paths.shift(); path !== undefined; path = paths.shift()) {
        await site.go(tab, path)
        expect(await tab.evaluate(() => window.violations), path).toEqual([])
        expect(await violations(tab), path).toEqual([])
        await tab.setViewportSize({ width: 390, height: 844 })
        const over = await tab.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        expect(over, `${path} on a narrow screen`).toBeLessThanOrEqual(0)
        await tab.setViewportSize({ width: 1280, height: 900 })
        const hrefs = await tab
          .locator('a[href]')
          .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))
        for (const href of hrefs.filter((one) => one.startsWith(site.origin))) {
          links.set(href.replace(/#.*$/, ''), path)
          if (href.includes('#')) places.set(decodeURIComponent(href.slice(site.origin.length)), path)
        }
        for (const id of await tab.locator('[id]').evaluateAll((all) => all.map((one) => one.id)))
          anchors.add(`${path}#${id}`)
      }
    }
    // Two tabs keep two processors busy.
    await Promise.all([walk(page), walk(await site.open('/'))])
    const missing: string[] = []
    for (const [link, path] of links) {
      if (!(await page.request.get(link)).ok()) missing.push(`${link} on ${path}`)
    }
    for (const [place, path] of places) {
      // A fragment with pages for the playground is not an anchor.
      if (!place.includes('#issue=') && !anchors.has(place)) missing.push(`${place} on ${path}`)
    }
    expect(missing).toEqual([])
    const listed = await (await page.request.get(`${site.origin}/llms.txt`)).text()
    const named = [...listed.matchAll(/\]\(https:\/\/[^/]+(\/[^)]*)\)/g)].map(([, path]) => path)
    expect(named).toContain('/quick-start')
    expect(named.filter((path) => !pagePaths().includes(path ?? ''))).toEqual([])
  }, 600_000)

  it('has no violation in any view of the playground', async () => {
    await site.go(page, '/playground')
    const tabs = page.getByRole('tab')
    const names = await tabs.allTextContents()
    for (const [at, name] of names.entries()) {
      await tabs.nth(at).click()
      await page.getByRole('tabpanel').locator('> *').first().waitFor()
      expect(await violations(page), name).toEqual([])
    }
  }, 240_000)

  it('has no violation with several pages and with corrections', async () => {
    await site.go(page, '/playground')
    await page.getByRole('button', { name: 'Two pages' }).click()
    await page.getByRole('tab', { name: 'Markdown' }).click()
    const field = page.getByRole('tabpanel').getByRole('textbox')
    await field.fill((await field.inputValue()).replace('河边步道', '沿河步道'))
    await page.getByText('What you see comes from').waitFor()
    for (const name of ['Why', 'Messages', 'Restored']) {
      await page.getByRole('tab', { name }).click()
      await page.getByRole('tabpanel').locator('> *').first().waitFor()
      expect(await violations(page), name).toEqual([])
      await page.setViewportSize({ width: 390, height: 844 })
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(over, `${name} on a narrow screen`).toBeLessThanOrEqual(0)
      await page.setViewportSize({ width: 1280, height: 900 })
    }
  }, 120_000)

  it('makes no error and asks no other host', () => {
    expect(site.errors).toEqual([])
  })
})
