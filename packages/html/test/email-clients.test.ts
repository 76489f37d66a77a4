import { isMissing, suiteBrowser } from '@banmian/test-kit'
import { describe, expect, it } from 'vitest'
import { type EmailOptions, renderEmail } from '../src/index.js'
import { paperOf } from './paper.js'
import { attribute, contentOf, elementsOf } from './read-page.js'

const siteUrl = 'https://paper.example/daily/'
const issue = paperOf('2024-03-08')
const english = { ...issue, publication: { ...issue.publication, language: 'en' } }
const options: EmailOptions = { siteUrl, text: 'full', unsubscribeUrl: 'https://paper.example/leave' }
const pages = [renderEmail(issue, options), renderEmail(english, { siteUrl })].map(({ html }) => html)

/**
 * Elements that Outlook for Windows, Gmail, Apple Mail and Yahoo show. Semantic elements, such as
 * `figure` and `time`, are missing, since Outlook ignores them and their styles.
 */
const ELEMENTS = new Set(
  (
    'html head meta title style body div table tbody tr td th p h1 h2 h3 h4 h5 h6 a img span br ' +
    'em strong del code ul ol li blockquote hr'
  ).split(' '),
)

/**
 * Properties that these clients know in attributes. What one of them ignores (`max-width` and
 * `overflow` in Outlook) has a replacement: the attribute `width`, `mso-hide`. There are no
 * positions, floats, custom properties, grids and flexible boxes, which Gmail or Outlook drop.
 */
const PROPERTIES = new Set(
  (
    'background-color border border-bottom border-collapse border-left border-top color display font-family ' +
    'font-size font-style font-weight height line-height margin max-height max-width mso-hide overflow overflow-wrap padding ' +
    'text-align text-decoration text-emphasis text-emphasis-position white-space width word-break'
  ).split(' '),
)

/**
 * Properties that Gmail or Outlook for Windows ignore, with the properties of the same element that
 * replace them there.
 */
const REPLACEMENTS: Readonly<Record<string, readonly string[]>> = {
  'overflow-wrap': ['word-break'],
  'max-width': ['width'],
  'text-emphasis': ['font-weight'],
  'text-emphasis-position': ['text-emphasis'],
  'max-height': ['display', 'mso-hide'],
  overflow: ['display', 'mso-hide'],
}

// Most entries of these tables were looked up by hand in the data of caniemail.com of May 2026,
// which has neither QQ nor 163 Mail. The data is not a dependency: npm's package `caniemail` needs
// Node 22, while Node 20 is supported here, and it installs a formatter's plugin with a compiler.

describe('what an e-mail consists of', () => {
  it('are elements and properties that all clients show', () => {
    for (const html of pages)
      for (const element of elementsOf(html)) {
        expect(ELEMENTS).toContain(element.tagName)
        for (const declaration of (attribute(element, 'style') ?? '').split(';').filter(Boolean))
          expect(PROPERTIES).toContain(declaration.split(':')[0])
      }
  })

  it('has a replacement for each property that a client ignores', () => {
    for (const html of pages)
      for (const element of elementsOf(html)) {
        const declarations = (attribute(element, 'style') ?? '').split(';')
        const names = declarations.map((declaration) => declaration.split(':')[0])
        for (const name of names) expect(names).toEqual(expect.arrayContaining([...(REPLACEMENTS[name!] ?? [])]))
      }
  })

  it('has its styles in attributes, and a style sheet for the dark color scheme only', () => {
    for (const html of pages) {
      const styles = elementsOf(html).filter(({ tagName }) => tagName === 'style')
      expect(styles).toHaveLength(1)
      expect(contentOf(styles[0]!)).toMatch(
        /^:root\{color-scheme:light dark;[^}]*\}@media \(prefers-color-scheme:dark\)/,
      )
      expect(html).not.toMatch(/var\(|url\(|<link|<script/)
    }
  })

  it('has tables for layout that screen readers skip, and balanced comments for Outlook', () => {
    for (const html of pages) {
      const layout = elementsOf(html).filter((element) => attribute(element, 'cellpadding') === '0')
      expect(layout.map((element) => attribute(element, 'role'))).toEqual(['presentation', 'presentation'])
      expect(html.match(/<!--\[if mso\]>/g)).toHaveLength(html.match(/<!\[endif\]-->/g)!.length)
    }
  })
})

describe.skipIf(isMissing('chromium'))('in Chromium', { timeout: 60_000 }, () => {
  const browser = suiteBrowser()

  it.each([320, 600, 1280])('an e-mail is not wider than a window of %d px, and at most 600 px wide', async (width) => {
    const tab = await browser().newPage({ viewport: { width, height: 900 } })
    await tab.route('**/*', (route) => route.abort())
    for (const html of pages) {
      await tab.setContent(html)
      expect(await tab.evaluate('document.documentElement.scrollWidth')).toBe(width)
      expect(await tab.evaluate('document.querySelector(".card").offsetWidth')).toBe(Math.min(width, 600))
    }
    await tab.close()
  })

  it('an e-mail is dark in the dark color scheme, with enough contrast', async () => {
    const tab = await browser().newPage({ colorScheme: 'dark' })
    await tab.route('**/*', (route) => route.abort())
    await tab.setContent(pages[0]!)
    const colors = await tab.evaluate<string[]>(`['.card', 'td.ink'].map((selector) => {
      const style = getComputedStyle(document.querySelector(selector))
      return selector === '.card' ? style.backgroundColor : style.color
    })`)
    expect(colors).toEqual(['rgb(31, 29, 26)', 'rgb(236, 231, 221)'])
    await tab.close()
  })
})
