import { hostileIssue, isMissing, nuHtmlChecker, sampleIssue, suiteBrowser, VALIDATOR_TIMEOUT } from '@banmian/test-kit'
import { describe, expect, it } from 'vitest'
import { renderArticle, renderIssue, streamFiles } from '../src/index.js'
import { axeViolations } from './axe.js'

const sample = sampleIssue()
const [page] = sample.pages
const feature = page!.articles.find(({ headline }) => headline.deck !== null)!
const folder = (name: string, issue = sample) =>
  Object.fromEntries([...streamFiles(issue)].map(({ path, content }) => [`${name}/${path}`, content]))

it.skipIf(isMissing('java'))(
  'the Nu Html Checker reports nothing',
  async () => {
    const messages = await nuHtmlChecker({
      ...folder('sample'),
      ...folder('hostile', hostileIssue()),
      'issue.html': renderIssue(sample),
      'plain.html': renderIssue(sample, { theme: 'plain', writingMode: 'vertical' }),
      'article.html': renderArticle(sample, feature),
    })
    // It sometimes guesses a language for hostile text, which has none.
    expect(messages.filter((line) => !/^hostile\/.*appears to be written in/.test(line))).toEqual([])
  },
  VALIDATOR_TIMEOUT,
)

describe.skipIf(isMissing('chromium'))('in Chromium', () => {
  const browser = suiteBrowser()

  it.each(['light', 'dark'] as const)('axe finds no violation, %s', { timeout: 60_000 }, async (colorScheme) => {
    const tab = await browser().newPage({ colorScheme, viewport: { width: 1440, height: 900 } })
    for (const options of [{}, { theme: 'plain' }, { writingMode: 'vertical' }] as const) {
      for (const html of [renderIssue(sample, options), renderArticle(sample, feature, options)]) {
        await tab.setContent(html)
        expect(await axeViolations(tab)).toEqual([])
      }
    }
    await tab.close()
  })

  it('hostile text loads nothing and runs nothing', { timeout: 60_000 }, async () => {
    const tab = await browser().newPage()
    const requested: string[] = []
    const errors: string[] = []
    tab.on('request', (request) => requested.push(request.url()))
    tab.on('dialog', (dialog) => errors.push(dialog.message()))
    tab.on('pageerror', (error) => errors.push(error.message))
    await tab.route('**/*', (route) =>
      route.request().url() === 'http://paper.test/'
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: renderIssue(hostileIssue()) })
        : route.abort(),
    )
    await tab.goto('http://paper.test/')
    await tab.waitForLoadState('load')
    expect(errors).toEqual([])
    // The hostile issue has pictures with URLs of its own site only.
    expect(requested.filter((url) => !url.startsWith('http://paper.test/'))).toEqual([])
    await tab.close()
  })
})
