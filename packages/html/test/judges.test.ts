import { hostileIssue, isMissing, nuHtmlChecker, openBrowser, sampleIssue, VALIDATOR_TIMEOUT } from '@banmian/test-kit'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderArticle, renderFiles, renderIssue } from '../src/index.js'
import { axeViolations } from './axe.js'

const sample = sampleIssue()
const [page] = sample.pages
const feature = page!.articles.find(({ headline }) => headline.deck !== null)!
const folder = (name: string, issue = sample) =>
  Object.fromEntries([...renderFiles(issue)].map(({ path, content }) => [`${name}/${path}`, content]))

it.skipIf(isMissing('java'))(
  'the Nu Html Checker has nothing to say',
  async () => {
    const said = await nuHtmlChecker({
      ...folder('sample'),
      ...folder('hostile', hostileIssue()),
      'issue.html': renderIssue(sample),
      'plain.html': renderIssue(sample, { theme: 'plain', vertical: true }),
      'article.html': renderArticle(sample, feature),
    })
    // Of hostile text, which is in no language, it guesses one now and then.
    expect(said.filter((line) => !/^hostile\/.*appears to be written in/.test(line))).toEqual([])
  },
  VALIDATOR_TIMEOUT,
)

describe.skipIf(isMissing('chromium'))('in Chromium', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
  })

  it.each(['light', 'dark'] as const)('axe finds no fault, %s', { timeout: 60_000 }, async (colorScheme) => {
    const tab = await browser.newPage({ colorScheme, viewport: { width: 1440, height: 900 } })
    for (const options of [{}, { theme: 'plain' }, { vertical: true }] as const) {
      for (const html of [renderIssue(sample, options), renderArticle(sample, feature, options)]) {
        await tab.setContent(html)
        expect(await axeViolations(tab)).toEqual([])
      }
    }
    await tab.close()
  })

  it('hostile text asks for nothing and runs nothing', { timeout: 60_000 }, async () => {
    const tab = await browser.newPage()
    const asked: string[] = []
    const faults: string[] = []
    tab.on('request', (request) => asked.push(request.url()))
    tab.on('dialog', (dialog) => faults.push(dialog.message()))
    tab.on('pageerror', (error) => faults.push(error.message))
    await tab.route('**/*', (route) =>
      route.request().url() === 'http://paper.test/'
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: renderIssue(hostileIssue()) })
        : route.abort(),
    )
    await tab.goto('http://paper.test/')
    await tab.waitForLoadState('load')
    expect(faults).toEqual([])
    // The hostile issue has pictures at addresses of its own site, and nowhere else.
    expect(asked.filter((url) => !url.startsWith('http://paper.test/'))).toEqual([])
    await tab.close()
  })
})
