import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  hostileIssue,
  isMissing,
  nuHtmlChecker,
  serveFolder,
  suiteBrowser,
  VALIDATOR_TIMEOUT,
  xmllint,
} from '@banmian/test-kit'
import { createIndex } from 'pagefind'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contentSecurityPolicy, renderIssue } from '../src/index.js'
import { axeViolations } from './axe.js'
import { DAYS, paperOf, siteOf } from './paper.js'

const hostile = { ...hostileIssue(), date: '2024-03-09' }
const issues = DAYS.map((date) => paperOf(date))
const options = {
  siteUrl: 'https://paper.example/daily/',
  search: true,
  alternates: [{ path: 'feed.xml', type: 'application/rss+xml', title: 'RSS' }],
}
const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2"><rect width="3" height="2" fill="#987"/></svg>'

it.skipIf(isMissing('java'))(
  'the Nu Html Checker reports nothing about a whole site',
  async () => {
    const files = await siteOf([...issues.slice(-1), hostile], options)
    // The hostile articles are checked in validators.test.ts; here the lists of their names
    // matter.
    for (const path of Object.keys(files).filter((one) => /2024-03-09.*articles.*[1-9]\.html$/.test(one)))
      delete files[path]
    const messages = await nuHtmlChecker(files)
    // It sometimes guesses a language for text that has none.
    expect(messages.filter((line) => !/appears to be written in (?!Simplified Chinese)/.test(line))).toEqual([])
  },
  VALIDATOR_TIMEOUT,
)

it.skipIf(isMissing('xmllint'))('the sitemaps are well-formed', async () => {
  const files = Object.entries(await siteOf([...issues, hostile], options)).filter(([path]) => path.endsWith('.xml'))
  expect(files.length).toBeGreaterThan(3)
  expect(await xmllint(Object.fromEntries(files.map(([path, content]) => [path.replace('/', '-'), content])))).toEqual(
    [],
  )
})

describe.skipIf(isMissing('chromium'))('in Chromium', { timeout: 180_000 }, () => {
  const browser = suiteBrowser()
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'banmian-site-'))
    const files = await siteOf(issues, options)
    for (const date of DAYS) files[`issues/${date}/photos/bridge.svg`] = picture
    await writeFiles(folder, files)
  }, 60_000)
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true })
  })
  const local = (path: string) => pathToFileURL(join(folder, path)).href
  const published = (tab: Page) =>
    tab.route(`${options.siteUrl}**`, (route) =>
      route.fulfill({ path: join(folder, decodeURI(new URL(route.request().url()).pathname.replace('/daily/', ''))) }),
    )
  const article = () => `issues/2024-03-08/articles/${issues[3]!.pages[0]!.articles[0]!.id}.html`
  const kinds = () => [
    'index.html',
    article(),
    'archive/index.html',
    'archive/2024-03.html',
    'rubrics/index.html',
    'authors/index.html',
    '404.html',
  ]

  it.each([
    ['light', 1440],
    ['dark', 1440],
    ['light', 390],
  ] as const)('axe finds no violation in any kind of page, %s, %d px', async (colorScheme, width) => {
    const tab = await browser().newPage({ colorScheme, viewport: { width, height: 900 } })
    await published(tab)
    for (const path of kinds()) {
      await tab.goto(options.siteUrl + path)
      expect(await axeViolations(tab), path).toEqual([])
    }
    await tab.close()
  })

  it('no page is wider than the window, from a phone to a laptop', async () => {
    for (const width of [320, 768, 1440]) {
      const tab = await browser().newPage({ viewport: { width, height: 900 } })
      for (const path of kinds()) {
        await tab.goto(local(path))
        const wider = await tab.evaluate<number>(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        )
        expect(wider, `${path} at ${width} px`).toBe(0)
      }
      await tab.close()
    }
  })

  it('the visual order is the reading order', async () => {
    const tab = await browser().newPage({ viewport: { width: 1440, height: 900 } })
    await tab.goto(local('index.html'))
    const places = await tab.evaluate<{ top: number; left: number }[][]>(`
      [...document.querySelectorAll('.sheet')].map((sheet) =>
        [...sheet.querySelectorAll('article')].map((one) => {
          const { top, left } = one.getBoundingClientRect()
          return { top: Math.round(top), left: Math.round(left) }
        }))`)
    for (const sheet of places) {
      const sorted = sheet.toSorted((one, other) => one.top - other.top || one.left - other.left)
      expect(sheet).toEqual(sorted)
    }
    await tab.close()
  })

  it('the first stop of the keyboard is the skip link, which leads to the text', async () => {
    const tab = await browser().newPage()
    await tab.goto(local(article()))
    await tab.keyboard.press('Tab')
    expect(await tab.evaluate('document.activeElement.className')).toBe('skip')
    await tab.keyboard.press('Enter')
    expect(await tab.evaluate('document.activeElement.tagName')).toBe('MAIN')
    await tab.close()
  })

  it('text size and color scheme can be changed, also for the next page; without a script there are no buttons', async () => {
    const tab = await browser().newPage({ colorScheme: 'light' })
    await tab.goto(local('index.html'))
    const size = () => tab.evaluate('getComputedStyle(document.documentElement).fontSize')
    expect(await size()).toBe('16px')
    await tab.getByRole('button', { name: '放大文字' }).click()
    await tab.getByRole('button', { name: '切换深浅色' }).click()
    expect(await size()).toBe('18px')
    await tab.goto(local(article()))
    expect(await size()).toBe('18px')
    expect(await tab.evaluate('document.documentElement.dataset.scheme')).toBe('dark')
    await tab.close()
    const context = await browser().newContext({ javaScriptEnabled: false })
    const plain = await context.newPage()
    await plain.goto(local(article()))
    expect(await plain.getByRole('button').count()).toBe(0)
    await context.close()
  })

  it('works with the strictest policy, which blocks everything else', async () => {
    const tab = await browser().newPage()
    const problems = errorsOf(tab)
    const html = renderIssue(issues[0]!)
    const policy = await contentSecurityPolicy()
    await tab.route('**/*', (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers: { 'content-security-policy': policy },
        body: route.request().url().endsWith('/') ? html : '',
      }),
    )
    await tab.goto('https://paper.test/')
    expect(await tab.evaluate('getComputedStyle(document.querySelector(".nameplate")).textAlign')).toBe('center')
    expect(problems.filter((problem) => /Content.Security.Policy/i.test(problem))).toEqual([])
    await tab.setContent('<script>document.title = "run"</script>')
    expect(await tab.title()).not.toBe('run')
    await tab.close()
  })

  it('hostile names and headlines load nothing and run nothing, in any kind of page', async () => {
    const files = await siteOf([hostile], options)
    const tab = await browser().newPage()
    const problems: string[] = []
    const requested: string[] = []
    tab.on('dialog', (dialog) => problems.push(dialog.message()))
    tab.on('pageerror', ({ message }) => problems.push(message))
    tab.on('request', (request) => requested.push(request.url()))
    await tab.route('**/*', (route) => {
      const content = files[new URL(route.request().url()).pathname.replace('/daily/', '')]
      const type = { html: 'text/html', css: 'text/css', js: 'text/javascript' }[
        route.request().url().split('.').pop()!
      ]
      return content === undefined || type === undefined
        ? route.abort()
        : route.fulfill({ contentType: `${type}; charset=utf-8`, body: content })
    })
    const kinds = ['index.html', 'authors/index.html', 'rubrics/index.html', 'archive/2024-03.html']
    const paths = Object.keys(files).filter((path) => /^(?:authors|issues)\/.*[05]\.html$/.test(path))
    for (const path of [...kinds, ...paths]) await tab.goto(options.siteUrl + path)
    expect(paths.length).toBeGreaterThan(5)
    expect(problems).toEqual([])
    expect(requested.filter((url) => !url.startsWith('https://paper.example/'))).toEqual([])
    await tab.close()
  })

  it('can be searched with Pagefind, in Chinese, with the policy', async () => {
    await writeIndex(folder)
    const server = await serveFolder(folder)
    const policy = await contentSecurityPolicy({ ...options, search: true })
    const tab = await browser().newPage()
    const problems = errorsOf(tab)
    await tab.route('**/search.html', async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } })
    })
    await tab.goto(`${server.origin}/search.html`)
    await tab.getByRole('textbox').fill('雷锋')
    const result = tab.locator('.pagefind-ui__result-link').first()
    await result.waitFor()
    expect(await result.textContent()).toBe('让雷锋精神在警营闪光')
    expect(await axeViolations(tab)).toEqual([])
    await result.click()
    expect(await tab.locator('h1').textContent()).toBe('让雷锋精神在警营闪光')
    expect(problems).toEqual([])
    await tab.close()
    await server.close()
  })

  it('speaks Traditional Chinese in a search of such a site', async () => {
    const traditional = join(folder, 'traditional')
    const issue = paperOf('2024-03-08')
    await writeFiles(
      traditional,
      await siteOf([{ ...issue, publication: { ...issue.publication, language: 'zh-Hant' } }], options),
    )
    await writeIndex(traditional)
    const server = await serveFolder(traditional)
    const tab = await browser().newPage()
    await tab.goto(`${server.origin}/search.html`)
    const box = tab.getByRole('textbox')
    expect(await box.getAttribute('placeholder')).toBe('搜尋')
    await box.fill('雷锋')
    await tab.locator('.pagefind-ui__result-link').first().waitFor()
    expect(await tab.locator('.pagefind-ui__message').textContent()).toMatch(/^「雷锋」共有 \d+ 個相關結果$/)
    await tab.close()
    await server.close()
  })
})

/** Writes files to a folder. */
async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
}

/** Writes the search index of a site. */
async function writeIndex(folder: string): Promise<void> {
  const { index, errors } = await createIndex({})
  expect(errors).toEqual([])
  await index!.addDirectory({ path: folder })
  await index!.writeFiles({ outputPath: join(folder, 'pagefind') })
  await index!.deleteIndex()
}

/** Returns a list to which the errors of a page are added. */
function errorsOf(tab: Page): string[] {
  const problems: string[] = []
  tab.on('pageerror', ({ message }) => problems.push(message))
  tab.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
  return problems
}
