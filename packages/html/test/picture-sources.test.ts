import type { Issue, ResolvedPicture } from '@banmian/core'
import { isMissing, nuHtmlChecker, suiteBrowser, VALIDATOR_TIMEOUT } from '@banmian/test-kit'
import { describe, expect, it } from 'vitest'
import { type HtmlOptions, renderArticle, renderContent, renderEmail, renderIssue } from '../src/index.js'
import { paperOf } from './paper.js'
import { attribute, elementsOf } from './read-page.js'

const SITE = 'http://paper.test/'
const SOURCES = [
  { url: 'bridge-1600.svg', width: 1600 },
  { url: 'bridge-400.svg', width: 400 },
  { url: 'bridge-800.svg', width: 800 },
]
const issue: Issue = paperOf('2024-03-08')
const article = issue.pages[0]!.articles[0]!

/** Returns options that return the same for every picture. */
const withPicture = (resolved: ResolvedPicture) => ({ picture: () => resolved }) satisfies HtmlOptions
const pictureIn = (html: string) => {
  const image = elementsOf(html).find(({ tagName }) => tagName === 'img')!
  return Object.fromEntries(['src', 'srcset', 'sizes', 'width'].map((name) => [name, attribute(image, name)]))
}

describe('the sizes of a picture', () => {
  it('are offered on pages, from the narrowest to the widest', () => {
    const expected = {
      src: 'photos/bridge.svg',
      srcset: 'bridge-400.svg 400w, bridge-800.svg 800w, bridge-1600.svg 1600w',
      sizes: '(min-width: 40em) 40em, 100vw',
      width: '1200',
    }
    expect(pictureIn(renderArticle(issue, article, withPicture({ sources: SOURCES })))).toEqual(expected)
    expect(pictureIn(renderIssue(issue, withPicture({ sources: SOURCES })))).toEqual(expected)
    expect(renderContent(article, withPicture({ sources: SOURCES }))).toContain(`srcset="${expected.srcset}"`)
  })

  it('may say how wide the page shows them', () => {
    const { sizes } = pictureIn(renderArticle(issue, article, withPicture({ sources: SOURCES, sizes: '50vw' })))
    expect(sizes).toBe('50vw')
  })

  it('change nothing when there are none', () => {
    const plain = renderIssue(issue)
    expect(renderIssue(issue, withPicture({ sources: [], sizes: '50vw' }))).toBe(plain)
    expect(plain).not.toContain('srcset')
  })

  it('are URLs of any form, each width once, and never a script', () => {
    const urls = ['a, b.svg', ',c,', 'javascript:alert(1)', 'second.svg', 'x"><script>']
    const widths = [1, 2, 3, 1, 4]
    const sources = urls.map((url, index) => ({ url, width: widths[index]! }))
    const html = renderArticle(issue, article, withPicture({ sources }))
    expect(pictureIn(html)['srcset']).toBe('a,%20b.svg 1w, %2Cc%2C 2w, x%22%3E%3Cscript%3E 4w')
    expect(html).not.toContain('"><script>')
  })

  it.each<[what: string, sources: unknown]>([
    ['text', 'a.svg 400w'],
    ['null', [null]],
    ['no URL', [{ width: 400 }]],
    ['no width', [{ url: 'a.svg' }]],
    ['half a pixel', [{ url: 'a.svg', width: 0.5 }]],
  ])('are checked: %s is an error', (_, sources) => {
    const options = withPicture({ sources: sources as [] })
    const message = /the sources that options\.picture returns to be a list of objects with a url and a width/
    expect(() => renderContent(article, options)).toThrow(message)
    expect(() => renderEmail(issue, options)).toThrow(message)
  })

  it('are one in an e-mail: the narrowest that fills it, or else the usual URL', () => {
    const email = (sources: ResolvedPicture['sources']) =>
      pictureIn(renderEmail(issue, { siteUrl: SITE, ...withPicture({ url: `${SITE}a.svg`, sources: sources! }) }).html)
    expect(email(SOURCES)).toMatchObject({ src: `${SITE}issues/2024-03-08/bridge-800.svg`, srcset: null })
    expect(email(SOURCES.slice(1, 2))).toMatchObject({ src: `${SITE}a.svg`, srcset: null })
  })
})

it.skipIf(isMissing('java'))(
  'the Nu Html Checker accepts a page with sizes of pictures',
  async () => {
    const html = renderArticle(issue, article, withPicture({ sources: SOURCES }))
    expect(await nuHtmlChecker({ 'article.html': html })).toEqual([])
  },
  VALIDATOR_TIMEOUT,
)

describe.skipIf(isMissing('chromium'))('a browser', () => {
  const browser = suiteBrowser()

  it.each([
    [360, 'bridge-400.svg'],
    [1440, 'bridge-800.svg'],
  ])('loads in a window of %d pixels only %s', { timeout: 60_000 }, async (width, name) => {
    const tab = await browser().newPage({ viewport: { width, height: 900 } })
    const loaded: string[] = []
    await tab.route('**/*.svg', (route) => {
      loaded.push(route.request().url().slice(SITE.length))
      return route.fulfill({
        contentType: 'image/svg+xml',
        body: '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"/>',
      })
    })
    const html = renderArticle(issue, article, withPicture({ sources: SOURCES }))
    await tab.route(SITE, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }))
    await tab.goto(SITE)
    await tab.waitForLoadState('load')
    await tab.close()
    expect(loaded).toEqual([name])
  })
})
