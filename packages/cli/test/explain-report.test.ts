import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isMissing, nuHtmlChecker, suiteBrowser, VALIDATOR_TIMEOUT } from '@banmian/test-kit'
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import { newFolder, SAMPLE } from './run-bin.js'
import { runHere } from './run-here.js'

const HOSTILE =
  '## <script>alert(1)</script>\n\n本报讯 3月7日,"quoted" & \u0000\u0008]]> \ufffe javascript:alert(1)。\n\n新桥通车。\n\n## 迟到的标题\n'

/** Makes a report of a page in a folder, and returns its path. */
async function report(page: string): Promise<string> {
  const cwd = newFolder()
  writeFileSync(join(cwd, 'hostile.md'), HOSTILE)
  const { code, stderr } = await runHere(['explain', page, '--encoding', 'utf-8', '--html', 'why.html'], cwd)
  expect([code, stderr]).toEqual([0, ''])
  return join(cwd, 'why.html')
}

describe.skipIf(isMissing('chromium'))('the report of banmian explain, opened as a file', () => {
  const browser = suiteBrowser()

  it.each(['light', 'dark'] as const)('is accessible and breaks no rule of its policy, %s', async (colorScheme) => {
    const path = await report(SAMPLE)
    const context = await browser().newContext({ colorScheme, bypassCSP: true })
    const page = await context.newPage()
    await page.goto(pathToFileURL(path).href)
    await page.evaluate(axe.source)
    const violations = await page.evaluate('axe.run().then(({ violations }) => violations.map(({ id }) => id))')
    expect(violations).toEqual([])
    await context.close()
  })

  it('applies its style sheet, loads nothing and runs nothing, whatever the page contains', async () => {
    const page = await browser().newPage()
    const seen: string[] = []
    page.on('request', (request) => seen.push(request.url()))
    page.on('console', (message) => seen.push(message.text()))
    page.on('dialog', (dialog) => seen.push(dialog.message()))
    const url = pathToFileURL(await report('hostile.md')).href
    await page.goto(url)
    expect(seen).toEqual([url])
    expect(await page.evaluate("getComputedStyle(document.querySelector('.sheet')).display")).toBe('grid')
    expect(await page.locator('.text').first().textContent()).toContain('<script>alert(1)</script>')
    await page.close()
  })

  it('joins displaced parts by lines that start and end at their rows', async () => {
    const page = await browser().newPage()
    await page.goto(pathToFileURL(await report(SAMPLE)).href)
    const line = await page.locator('.link.a7').boundingBox()
    const target = await page.locator('.part', { hasText: '大抓项目 加快发展' }).boundingBox()
    const middle = line!.y + line!.height
    expect(middle).toBeGreaterThan(target!.y)
    expect(middle).toBeLessThan(target!.y + target!.height)
    await page.close()
  })
})

it.skipIf(isMissing('java'))('the report is valid HTML', { timeout: VALIDATOR_TIMEOUT }, async () => {
  expect(await nuHtmlChecker({ 'why.html': readFileSync(await report('hostile.md'), 'utf8') })).toEqual([])
})
