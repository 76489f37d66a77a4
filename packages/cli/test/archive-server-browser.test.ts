import {
  archiveIssues,
  hostileIssue,
  isMissing,
  nuHtmlChecker,
  suiteBrowser,
  VALIDATOR_TIMEOUT,
} from '@banmian/test-kit'
import axe from 'axe-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ListeningServer, listen } from '../src/archive-server/http/listen.js'
import { suiteSite } from './archive-site.js'

const QUERY = `?q=${encodeURIComponent('新桥')}`
const [{ id: issue, pages }] = archiveIssues(6) as [ReturnType<typeof archiveIssues>[number]]
const article = pages[0]!.articles[0]!.id
const PATHS = [
  '',
  QUERY,
  '?q=%22',
  '?role=news&author=%E5%BC%A0%E4%B8%89',
  'calendar',
  `issues/${issue}`,
  `articles/${article}`,
  'graphql',
  'none',
]

describe.skipIf(isMissing('chromium'))('the pages of an archive in Chromium', () => {
  const site = suiteSite(archiveIssues(6))
  const browser = suiteBrowser()
  let server: ListeningServer
  let origin: string
  beforeAll(async () => {
    server = await listen({ host: '127.0.0.1', port: 0 }, site().handle)
    origin = `http://127.0.0.1:${server.port}/`
  })
  afterAll(() => server.close())

  it.each([
    ['light', 1280, ['?q=%22', 'calendar', `articles/${article}`]],
    ['dark', 390, [QUERY, `graphql?query=${encodeURIComponent('{ calendar { date } }')}`]],
  ] as const)('are accessible, %s and %i pixels wide, and fit the window', async (colorScheme, width, paths) => {
    const context = await browser().newContext({ colorScheme, bypassCSP: true, viewport: { width, height: 800 } })
    const page = await context.newPage()
    for (const path of paths) {
      await page.goto(origin + path)
      await page.evaluate(axe.source)
      const violations = await page.evaluate(
        'axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => [id, html])))',
      )
      expect([path, violations]).toEqual([path, []])
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
    }
    await context.close()
  })

  it('search, limit, turn pages and open an article without scripts, and break no rule of their policy', async () => {
    const context = await browser().newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    const seen: string[] = []
    page.on('console', (message) => seen.push(message.text()))
    page.on('request', (request) => seen.push(...(request.url().startsWith(origin) ? [] : [request.url()])))
    await page.goto(origin)
    await page.getByRole('searchbox').fill('江 OR 市民 OR 的')
    await page.getByRole('combobox').first().selectOption('oldest')
    await page.getByRole('searchbox').press('Enter')
    expect(new URL(page.url()).searchParams.get('order')).toBe('oldest')
    const first = await page.locator('.entries a').first().getAttribute('href')
    await page.locator('a[rel=next]').click()
    await page.locator('a[rel=prev]').click()
    expect(await page.locator('.entries a').first().getAttribute('href')).toBe(first)
    await page.locator('.facets a', { hasText: 'ニュース' }).click()
    await page.locator('.active a').click()
    await page.locator('.entries a').first().click()
    expect(await page.locator('article').count()).toBe(1)
    await page.goto(`${origin}graphql`)
    await page.getByRole('button').click()
    expect(await page.locator('pre').textContent()).toContain('"name": "江城日报"')
    expect(seen).toEqual([])
    await context.close()
  })
})

describe.skipIf(isMissing('java'))('the pages of an archive', () => {
  const site = suiteSite([...archiveIssues(6), hostileIssue()])

  it('are valid HTML and CSS', { timeout: VALIDATOR_TIMEOUT }, async () => {
    const files: Record<string, string> = { 'style.css': await site().text('/style.css') }
    for (const [index, path] of [...PATHS, 'calendar?year=2024', '?from=2024-02-29'].entries())
      files[`${index}.html`] = await site().text(`/${path}`, { headers: { accept: 'text/html' } })
    const messages = await nuHtmlChecker(files)
    expect(messages.filter((line) => !line.includes('not mappable to XML 1.0'))).toEqual([])
  })
})
