import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isMissing } from '@banmian/test-kit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenSite, openSite, type Page } from '../site/open-site.js'

const folder = fileURLToPath(new URL('../../.vitepress/dist', import.meta.url))
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))

/** Returns the directives of the policies of a page, by name. */
const policiesOf = (html: string): Map<string, string[]>[] =>
  [...html.matchAll(/<meta http-equiv="Content-Security-Policy" content="([^"]*)">/g)].map(
    ([, policy = '']) =>
      new Map(
        policy.split('; ').map((directive) => {
          const [name = '', ...sources] = directive.split(' ')
          return [name, sources]
        }),
      ),
  )

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

describe('the policy of every built file', () => {
  it.each(files)('%s allows its own inline scripts by hash, and no others', (file) => {
    const html = readFileSync(join(folder, file), 'utf8')
    const [policy, ...others] = policiesOf(html)
    expect(others).toEqual([])
    const scripts = [...html.matchAll(/<script([^>]*)>(.*?)<\/script>/gs)].filter(
      ([, attributes]) => !/\ssrc=/.test(attributes!),
    )
    expect(policy!.get('script-src')!.sort()).toEqual(
      ["'self'", ...new Set(scripts.map(([, , text]) => hashOf(text!)))].sort(),
    )
    expect(policy!.get('default-src')).toEqual(["'none'"])
    expect(policy!.get('style-src-elem')).not.toContain("'unsafe-inline'")
    for (const [name, sources] of policy!)
      expect(sources.join(' '), name).not.toMatch(/\*|https?:|blob:|unsafe-eval|unsafe-hashes/)
  })

  it.each(files)('%s declares it before everything that it applies to', (file) => {
    const html = readFileSync(join(folder, file), 'utf8')
    const before = html.slice(0, html.indexOf('<meta http-equiv="Content-Security-Policy"'))
    expect(before).not.toMatch(/<(?:script|link|style|base)\b/)
  })
})

describe.skipIf(isMissing('chromium'))('the policy in a browser', () => {
  let site: OpenSite
  let page: Page
  beforeAll(async () => {
    site = await openSite()
    page = await site.open('/')
  })
  afterAll(async () => {
    await site?.close()
  })

  const violations = () => page.evaluate(() => window.violations)

  it('allows the theme that was chosen before, from the first paint', async () => {
    for (const theme of ['dark', 'light']) {
      await page.evaluate((value) => localStorage.setItem('vitepress-theme-appearance', value), theme)
      // Without the files of the site, only the inline scripts can set the theme.
      await page.route('**/*.js', (route) => route.abort())
      await page.goto(`${site.origin}/guide`)
      expect(await page.locator('html').evaluate(({ classList }) => classList.contains('dark'))).toBe(theme === 'dark')
      await page.unroute('**/*.js')
    }
    await page.evaluate(() => localStorage.removeItem('vitepress-theme-appearance'))
    site.errors.length = 0
  })

  it('allows a change of the theme', async () => {
    await site.go(page, '/guide')
    const isDark = () => page.locator('html').evaluate(({ classList }) => classList.contains('dark'))
    const before = await isDark()
    await page.locator('.VPSwitchAppearance').first().click()
    expect(await isDark()).toBe(!before)
    expect(await violations()).toEqual([])
    await page.evaluate(() => localStorage.clear())
  })

  it('allows search, and the playground with its previews, also when it is reached by a link', async () => {
    await site.go(page, '/')
    await page.getByRole('button', { name: 'Search' }).first().click()
    await page.locator('#localsearch-input').fill('headline')
    await page.locator('.VPLocalSearchBox .result').first().waitFor()
    await page.keyboard.press('Escape')
    await page.locator('a[href="/playground"]').first().click()
    const panel = page.getByRole('tabpanel')
    await page.locator('.status').filter({ hasText: '9 articles' }).waitFor()
    for (const tab of ['HTML', 'EPUB']) {
      await page.getByRole('tab', { name: tab }).click()
      const frame = panel.locator('iframe').contentFrame()
      await frame.locator('body').waitFor()
      const sheets = await frame
        .locator('html')
        .evaluate((root) => Array.from(root.ownerDocument.styleSheets, ({ cssRules }) => cssRules.length))
      expect(sheets.length, tab).toBeGreaterThan(0)
      expect(Math.min(...sheets), tab).toBeGreaterThan(0)
    }
    expect(await violations()).toEqual([])
    expect(site.errors).toEqual([])
  })

  // Nothing else on these pages violates it: the test of every page reads the same list.
  it.each([
    ['an inline script', 'script-src-elem', '<script>window.ran = true</script>'],
    ['an event handler', 'script-src-attr', '<img src="/logo.svg" onload="window.ran = true">'],
    ['a style sheet', 'style-src-elem', '<style>body { display: none }</style>'],
    ['a frame', 'frame-src', '<iframe src="/guide"></iframe>'],
    ['a picture from elsewhere', 'img-src', '<img src="http://127.0.0.1:9/p.gif">'],
    ['a script from elsewhere', 'script-src-elem', '<script src="http://127.0.0.1:9/p.js"></script>'],
  ])('forbids %s', async (_, directive, html) => {
    await site.go(page, '/guide')
    await page.evaluate((text) => {
      document.body.append(document.createRange().createContextualFragment(text))
    }, html)
    await page.waitForFunction(() => window.violations.length > 0)
    expect(await violations()).toEqual([expect.stringMatching(new RegExp(`^${directive} `))])
    expect(await page.evaluate(() => 'ran' in window)).toBe(false)
    site.errors.length = 0
  })
})
