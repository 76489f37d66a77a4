/// <reference lib="dom" />
import { type Article, createIssue, type Issue, type Phrasing } from '@banmian/core'
import { hostileStrings, isMissing, suiteBrowser } from '@banmian/test-kit'
import { describe, expect, it } from 'vitest'
import { renderContent, renderEmail, renderIssue } from '../src/index.js'

const text = (value: string): Phrasing => ({ type: 'text', value })
const ruby = (annotation: string, ...children: Phrasing[]): Phrasing => ({ type: 'ruby', annotation, children })

const issueOf = (...children: Phrasing[]): Issue =>
  createIssue({
    publication: { name: '橋新聞', language: 'ja' },
    date: '2024-03-08',
    pages: [{ label: '01', articles: [{ headline: '橋が開通', body: [{ type: 'paragraph', children }] }] }],
  })
const articleOf = (...children: Phrasing[]): Article => issueOf(...children).pages[0]!.articles[0]!
/** Returns the markup of running text in a paragraph. */
const written = (...children: Phrasing[]): string =>
  /<p>(.*)<\/p>/s.exec(renderContent(articleOf(...children), { headline: false }))?.[1] ?? ''

describe('a ruby', () => {
  it('has its annotation in rt, and brackets for readers that do not know it', () => {
    expect(written(text('橋は'), ruby('とう<きょう', text('東京')), text('。'))).toBe(
      '橋は<ruby>東京<rp>（</rp><rt>とう&lt;きょう</rt><rp>）</rp></ruby>。',
    )
  })

  it('is text in brackets around another one, since HTML does not nest them', () => {
    expect(written(ruby('Tokyo', ruby('とう', text('東')), text('京')))).toBe(
      '<ruby>東<rp>（</rp><rt>とう</rt><rp>）</rp></ruby>京（Tokyo）',
    )
  })

  it.each([
    ['no annotation', ruby('', text('東京')), '東京'],
    ['no base text', ruby('とうきょう'), '（とうきょう）'],
  ])('with %s has no ruby element', (_, node, markup) => {
    expect(written(text('橋は'), node)).toBe(`橋は${markup}`)
  })

  it.each(hostileStrings.map(({ name, text }) => [name, text] as const))('never lets %s be markup', (_, value) => {
    const markup = written(text('橋'), ruby(value, text('東京')), text('。'))
    expect(markup.replace(/<\/?(?:ruby|rp|rt)>/g, '')).not.toMatch(/</)
  })

  it('is text in brackets in an e-mail', () => {
    const email = renderEmail(issueOf(text('橋は'), ruby('とうきょう', text('東京')), text('。')), { text: 'full' })
    expect(email.html).toContain('橋は東京（とうきょう）。')
    expect(email.text).toContain('橋は東京（とうきょう）。')
  })
})

describe.skipIf(isMissing('chromium'))('in Chromium', () => {
  const browser = suiteBrowser()

  it.each(['horizontal', 'vertical'] as const)(
    'an annotation is next to its text, without marks of emphasis: %s',
    async (writingMode) => {
      const node: Phrasing = { type: 'emphasis', children: [ruby('とうきょう', text('東京'))] }
      const tab = await browser().newPage()
      await tab.setContent(renderIssue(issueOf(text('橋は'), node, text('。')), { writingMode }))
      const seen = await tab.$eval('ruby', (element) => {
        const rt = element.querySelector('rt')!
        const small = rt.getBoundingClientRect()
        const base = element.getBoundingClientRect()
        return {
          above: small.bottom <= base.top + base.height / 2,
          right: small.left >= base.left + base.width / 2,
          marks: getComputedStyle(rt).textEmphasisStyle,
          brackets: getComputedStyle(element.querySelector('rp')!).display,
        }
      })
      await tab.close()
      expect(seen).toMatchObject({ marks: 'none', brackets: 'none' })
      expect(writingMode === 'vertical' ? seen.right : seen.above).toBe(true)
    },
    60_000,
  )
})
