import { isMissing } from '@banmian/test-kit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkWithAxe } from '../site/check-with-axe.js'
import { type OpenSite, openSite, type Page } from '../site/open-site.js'
import { pagePaths } from '../site/page-paths.js'

describe.skipIf(isMissing('chromium'))('every page', () => {
  let site: OpenSite
  let page: Page
  const { prepare, violations } = checkWithAxe()
  const openTab = async (): Promise<Page> => {
    const tab = await site.open('/')
    await prepare(tab)
    return tab
  }
  beforeAll(async () => {
    site = await openSite()
    page = await openTab()
  }, 60_000)
  afterAll(async () => {
    await site?.close()
  })

  it('is checked for the contrast of each kind of text, in both themes', async () => {
    await site.go(page, '/guide')
    const paint = (color: string) =>
      page.evaluate((value) => {
        // A policy allows this, but not a style sheet. Many paragraphs of this page are alike.
        const all = document.querySelectorAll<HTMLElement>('.vp-doc > div > p')
        all[all.length - 1]!.style.color = value
      }, color)
    expect(await violations(page)).toEqual([])
    const found: [string, string[]][] = []
    for (const color of ['#ddd', '#444', '#ddd', '']) {
      await paint(color)
      found.push([color, (await violations(page)).map((violation) => violation.replace(/: .*$/s, ''))])
    }
    expect(found).toEqual([
      ['#ddd', ['light color-contrast']],
      ['#444', ['dark color-contrast']],
      ['#ddd', ['light color-contrast']],
      ['', []],
    ])
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
    await Promise.all([walk(page), walk(await openTab())])
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
  }, 1_800_000)

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
