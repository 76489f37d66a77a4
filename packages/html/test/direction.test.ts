/// <reference lib="dom" />
import { createHash } from 'node:crypto'
import { type Block, createArticle, type Issue, type TableCell } from '@banmian/core'
import { isMissing, suiteBrowser } from '@banmian/test-kit'
import { describe, expect, it } from 'vitest'
import {
  contentSecurityPolicy,
  renderArticle,
  renderContent,
  renderEmail,
  renderIssue,
  streamFiles,
} from '../src/index.js'
import { paperOf, siteOf } from './paper.js'

const issueIn = (language: string): Issue => {
  const issue = paperOf('2024-03-08')
  return { ...issue, publication: { ...issue.publication, language } }
}

describe('the direction of a page', () => {
  it.each(['ar', 'he', 'iw', 'fa-IR', 'ur', 'az-Arab', 'ug'])('is from right to left in %s', (language) => {
    const issue = issueIn(language)
    for (const html of [renderIssue(issue), renderArticle(issue, issue.pages[0]!.articles[0]!)])
      expect(html).toContain(`<html lang="${language}" dir="rtl"`)
    expect(renderEmail(issue).html).toContain(`<html lang="${language}" dir="rtl"`)
  })

  it.each(['zh-Hans', 'ja', 'en', 'arn', 'ug-Latn', 'az-Cyrl', ''])('is not stated in "%s"', (language) => {
    expect(renderIssue(issueIn(language))).not.toContain('dir=')
  })
})

describe('the style sheet of pages from right to left', () => {
  const RULE = '[dir=rtl]'

  it.each([
    ['ar', true],
    ['en', false],
  ])('in %s is that of a site and of a folder', async (language, isTurned) => {
    const [folderStyle] = streamFiles(issueIn(language))
    const { 'style.css': siteStyle } = await siteOf([issueIn(language)], {})
    for (const css of [folderStyle!.content, siteStyle]) expect(String(css).includes(RULE)).toBe(isTurned)
    const own = [...streamFiles(issueIn(language), { css: ':root { --ink: red }' })][0]!.content
    expect(own).toMatch(/--ink: red \}$/)
  })

  it.each([
    ['ar', true],
    ['he', true],
    ['en', false],
  ])('in %s is that of pages in a single file, which the policy allows', async (language, isTurned) => {
    const issue = issueIn(language)
    const policy = await contentSecurityPolicy()
    for (const html of [renderIssue(issue), renderArticle(issue, issue.pages[0]!.articles[0]!)]) {
      const [, css] = /<style>(.*?)<\/style>/s.exec(html)!
      expect(css!.includes(RULE)).toBe(isTurned)
      expect(policy).toContain(createHash('sha256').update(css!).digest('base64'))
    }
  })
})

describe('an e-mail', () => {
  const styleOf = (language: string, name: string): string => {
    const cell: TableCell = { type: 'tableCell', children: [{ type: 'text', value: '1' }] }
    const paragraph: Block = { type: 'paragraph', children: [{ type: 'text', value: '1' }] }
    const body: Block[] = [
      {
        type: 'list',
        ordered: false,
        start: null,
        spread: false,
        children: [{ type: 'listItem', spread: false, children: [paragraph] }],
      },
      { type: 'blockquote', children: [paragraph] },
      { type: 'table', align: [null], children: [{ type: 'tableRow', children: [cell] }] },
    ]
    const issue = issueIn(language)
    issue.pages = [{ ...issue.pages[0]!, articles: [createArticle({ headline: '1', body })] }]
    return new RegExp(`<${name}[^>]* style="([^"]*)"`).exec(renderEmail(issue, { text: 'full' }).html)![1]!
  }

  it.each([
    ['ul', 'padding:0 0 0 24px', 'padding:0 24px 0 0'],
    ['blockquote', 'padding:0 0 0 12px;border-left:', 'padding:0 12px 0 0;border-right:'],
    ['th', 'text-align:left', 'text-align:right'],
  ])('has the space and the lines of a %s where its lines begin', (name, english, arabic) => {
    expect(styleOf('en', name)).toContain(english)
    expect(styleOf('ar', name)).toContain(arabic)
  })
})

describe('a credit', () => {
  const figure = (text: string): Block => ({
    type: 'figure',
    image: null,
    caption: [{ type: 'text', value: '3月8日，新桥通车 12' }],
    bylines: [{ text, placement: 'tail', credits: [] }],
  })

  it.each([
    ['דוד כהן', '<bdi>דוד כהן</bdi>'],
    ['𞤀𞤣𞤤𞤢𞤥', '<bdi>𞤀𞤣𞤤𞤢𞤥</bdi>'],
    ['李静 摄', '李静 摄'],
  ])('has its own direction in any document: %s', (text, markup) => {
    const article = createArticle({ headline: '新桥', body: [figure(text)] })
    expect(renderContent(article, { syntax: 'xml' })).toContain(`<span class="credit">${markup}</span>`)
  })
})

const SIGN = 'The sign said שלום עולם (עברית), 123 people read it'

describe('words of the other direction', () => {
  const paragraphIn = (language: string, value: string): string => {
    const issue = issueIn(language)
    const article = createArticle({ headline: '1', body: [{ type: 'paragraph', children: [{ type: 'text', value }] }] })
    issue.pages = [{ ...issue.pages[0]!, articles: [article] }]
    return /<p>(.*)<\/p>/.exec(renderIssue(issue))![1]!
  }

  it.each([
    ['en', SIGN, 'The sign said <bdi>שלום עולם (עברית)</bdi>, 123 people read it'],
    ['zh', '牌上写着“שלום”，共12人', '牌上写着“<bdi>שלום</bdi>”，共12人'],
    ['en', 'A שלום, 12 עולם 34 (<&> b', 'A <bdi>שלום, 12 עולם</bdi> 34 (&lt;&amp;&gt; b'],
    ['en', 'שלום (עולם', '<bdi>שלום</bdi> (<bdi>עולם</bdi>'],
    ['ar', 'قال Reuters (AP), 123 شخصا', 'قال <bdi>Reuters (AP)</bdi>, 123 شخصا'],
    ['he', 'מצא Windows 11 Pro ב-3D, 123', 'מצא <bdi>Windows 11 Pro</bdi> ב-<bdi>3D</bdi>, 123'],
    ['he', 'ראו https://a.example/x?b=1.', 'ראו <bdi>https://a.example/x?b=1</bdi>.'],
    ['', 'قال لهم Reuters, 123 شخصا', 'قال لهم <bdi>Reuters</bdi>, 123 شخصا'],
    ['ar', 'Hello, world!', 'Hello, world!'],
    ['en', 'Hello, world!', 'Hello, world!'],
  ])('are isolated in running text, in %s: %s', (language, value, markup) => {
    expect(paragraphIn(language, value)).toBe(markup)
  })

  it('are isolated in fragments by the direction of most letters', () => {
    const contentOf = (value: string) =>
      renderContent(createArticle({ body: [{ type: 'paragraph', children: [{ type: 'text', value }] }] }))
    expect(contentOf(SIGN)).toContain('<bdi>שלום עולם (עברית)</bdi>, 123')
    expect(contentOf('قال لهم اليوم Reuters (AP), 123')).toContain('<bdi>Reuters (AP)</bdi>, 123')
  })

  it('have a direction in e-mails, whose clients know no other element', () => {
    const issue = issueIn('en')
    const body: Block[] = [{ type: 'paragraph', children: [{ type: 'text', value: SIGN }] }]
    issue.pages = [{ ...issue.pages[0]!, articles: [createArticle({ headline: '1', body })] }]
    for (const text of ['full', 'summary'] as const)
      expect(renderEmail(issue, { text }).html).toContain('said <span dir="rtl">שלום עולם (עברית)</span>, 123')
  })

  it('take linear time', () => {
    const contentOf = (value: string) =>
      renderContent(createArticle({ body: [{ type: 'paragraph', children: [{ type: 'text', value }] }] }))
    for (const part of ['א(', 'א ', 'א1', 'a(א', '1', '(א a', 'א)(', ' (א א'])
      expect(contentOf(`${part.repeat(50_000)}א`)).toContain('א')
  })
})

describe.skipIf(isMissing('chromium'))('in Chromium', () => {
  const browser = suiteBrowser()

  it('words of the other direction stay in their place in a line', { timeout: 60_000 }, async () => {
    const issue = issueIn('zh-Hans')
    const [article] = issue.pages[0]!.articles
    const hebrew = 'דוד כהן'
    article!.body = [
      {
        type: 'figure',
        image: null,
        caption: [{ type: 'text', value: `${hebrew} 12` }],
        bylines: [{ text: hebrew, placement: 'tail', credits: [] }],
      },
    ]
    const tab = await browser().newPage({ viewport: { width: 1000, height: 800 } })
    // Without a style sheet, as in a reader of feeds.
    await tab.setContent(`<html lang="zh-Hans"><body>${renderContent(article!, { headline: false })}`)
    const lefts = await tab.$eval('figcaption', (caption) => {
      const range = document.createRange()
      const text = caption.childNodes[1]!
      const at = text.textContent!.indexOf('12')
      range.setStart(text, at)
      range.setEnd(text, at + 2)
      return [range.getBoundingClientRect().left, caption.querySelector('.credit')!.getBoundingClientRect().left]
    })
    await tab.close()
    expect(lefts[0]!).toBeLessThan(lefts[1]!)
  })

  it.each([
    ['ar', 'normal', 'inter-word', 'right', 'normal'],
    ['he', 'normal', 'inter-word', 'right', 'normal'],
    ['en', null, null, 'end', 'italic'],
  ])('a page in a single file in %s joins letters, and slants none', { timeout: 60_000 }, async (...expected) => {
    const [language, spacing, justify, align, style] = expected
    const issue = issueIn(language)
    issue.publication.name = 'صوت'
    const words: Block = {
      type: 'paragraph',
      children: [{ type: 'emphasis', children: [{ type: 'text', value: 'صوت' }] }],
    }
    const cell = (value: string): TableCell => ({ type: 'tableCell', children: [{ type: 'text', value }] })
    const rows = ['1', '2'].map((value) => ({ type: 'tableRow' as const, children: [cell(value)] }))
    const body: Block[] = [words, { type: 'table', align: ['right'], children: rows }]
    issue.pages = [{ ...issue.pages[0]!, articles: [createArticle({ headline: '1', body })] }]
    const tab = await browser().newPage({ viewport: { width: 375, height: 800 } })
    await tab.setContent(renderIssue(issue))
    const shown = await tab.evaluate(() => {
      const styleOf = (selector: string) => getComputedStyle(document.querySelector(selector)!)
      return {
        spacing: styleOf('.nameplate').letterSpacing,
        justify: styleOf('article p').getPropertyValue('text-justify'),
        align: styleOf('td.align-right').textAlign,
        style: styleOf('em').fontStyle,
        isTooWide: document.documentElement.scrollWidth > 375,
      }
    })
    await tab.close()
    expect([shown.align, shown.style, shown.isTooWide]).toEqual([align, style, false])
    if (spacing !== null) expect(['normal', '0px']).toContain(shown.spacing)
    // Older versions of Chromium do not know the property.
    if (justify !== null) expect(['', justify]).toContain(shown.justify)
  })

  it('a number after words of the other direction stays there', { timeout: 60_000 }, async () => {
    const article = createArticle({ body: [{ type: 'paragraph', children: [{ type: 'text', value: SIGN }] }] })
    const tab = await browser().newPage({ viewport: { width: 1000, height: 800 } })
    await tab.setContent(`<html lang="en"><body>${renderContent(article)}`)
    const [words, number] = await tab.$eval('p', (paragraph) => {
      const range = document.createRange()
      const text = paragraph.lastChild!
      range.setStart(text, text.textContent!.indexOf('123'))
      range.setEnd(text, text.textContent!.indexOf('123') + 3)
      return [paragraph.querySelector('bdi')!.getBoundingClientRect().right, range.getBoundingClientRect().left]
    })
    await tab.close()
    expect(number!).toBeGreaterThan(words!)
  })

  it('names of the other direction stay in the printed order', { timeout: 60_000 }, async () => {
    const issue = issueIn('zh-Hans')
    const [article] = issue.pages[0]!.articles
    const names = ['דוד כהן', 'שרה לוי']
    const credits = names.map((name) => ({ role: 'reporter' as const, name }))
    article!.bylines = [{ text: names.join(' 12 '), placement: 'head', credits }]
    const tab = await browser().newPage({ viewport: { width: 1000, height: 800 } })
    await tab.setContent(renderArticle(issue, article!, { authorUrl: (name) => `https://paper.example/${name}` }))
    const links = await tab.$$eval('address a', (elements) =>
      elements.map((element) => ({ name: element.textContent, left: element.getBoundingClientRect().left })),
    )
    await tab.close()
    expect(links.map(({ name }) => name)).toEqual(names)
    expect(links[0]!.left).toBeLessThan(links[1]!.left)
  })
})
