/// <reference lib="dom" />
import { type Block, createArticle, type Issue, type TableCell } from '@banmian/core'
import { isMissing, suiteBrowser } from '@banmian/test-kit'
import { describe, expect, it } from 'vitest'
import { renderArticle, renderContent, renderEmail, renderIssue, streamFiles } from '../src/index.js'
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
    ['דוד כהן', ' dir="auto"'],
    ['𞤀𞤣𞤤𞤢𞤥', ' dir="auto"'],
    ['李静 摄', ''],
  ])('has its own direction in any document: %s', (text, dir) => {
    const article = createArticle({ headline: '新桥', body: [figure(text)] })
    expect(renderContent(article, { syntax: 'xml' })).toContain(`<span class="credit"${dir}>${text}</span>`)
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
      const text = caption.firstChild!
      const at = text.textContent!.indexOf('12')
      range.setStart(text, at)
      range.setEnd(text, at + 2)
      return [range.getBoundingClientRect().left, caption.querySelector('.credit')!.getBoundingClientRect().left]
    })
    await tab.close()
    expect(lefts[0]!).toBeLessThan(lefts[1]!)
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
