/// <reference lib="dom" />
import { type Block, createArticle, type Issue } from '@banmian/core'
import { isMissing, suiteBrowser } from '@banmian/test-kit'
import { describe, expect, it } from 'vitest'
import { renderArticle, renderContent, renderEmail, renderIssue } from '../src/index.js'
import { paperOf } from './paper.js'

const issueIn = (language: string): Issue => {
  const issue = paperOf('2024-03-08')
  return { ...issue, publication: { ...issue.publication, language } }
}

describe('the direction of a page', () => {
  it.each(['ar', 'he', 'fa-IR', 'ur', 'az-Arab', 'ug'])('is from right to left in %s', (language) => {
    const issue = issueIn(language)
    for (const html of [renderIssue(issue), renderArticle(issue, issue.pages[0]!.articles[0]!)])
      expect(html).toContain(`<html lang="${language}" dir="rtl"`)
    expect(renderEmail(issue).html).toContain(`<html lang="${language}" dir="rtl"`)
  })

  it.each(['zh-Hans', 'ja', 'en', 'arn', 'ug-Latn', 'az-Cyrl', ''])('is not stated in "%s"', (language) => {
    expect(renderIssue(issueIn(language))).not.toContain('dir=')
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
