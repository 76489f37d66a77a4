/// <reference lib="dom" />
import type { Article, Block } from '@banmian/core'
import { isMissing, sampleIssue, suiteBrowser } from '@banmian/test-kit'
import { describe, expect, it } from 'vitest'
import { type HtmlOptions, renderIssue } from '../src/index.js'
import { hasNarrowPunctuation } from '../src/text/narrow-punctuation.js'

const [template] = sampleIssue().pages[0]!.articles

/** Returns an article whose blocks have some texts. */
function articleOf(...texts: string[]): Article {
  const body = texts.map((value): Block => ({ type: 'paragraph', children: [{ type: 'text', value }] }))
  return { ...template!, headline: { kicker: null, main: null, deck: null }, body }
}

const narrow = (count: number): string => '字,'.repeat(count)
const wide = (count: number): string => '字，'.repeat(count)

describe('narrow punctuation', () => {
  it('is found in the sample page, and not when its commas are full-width', () => {
    const { articles } = sampleIssue().pages[0]!
    expect(hasNarrowPunctuation(articles)).toBe(true)
    const restored = JSON.parse(JSON.stringify(articles).replace(/(?<=[\u4e00-\u9fff]),/g, '，')) as Article[]
    expect(hasNarrowPunctuation(restored)).toBe(false)
  })

  it('means more than four ASCII marks after Han characters for each full-width mark', () => {
    expect(hasNarrowPunctuation([articleOf(wide(1) + narrow(4))])).toBe(false)
    expect(hasNarrowPunctuation([articleOf(wide(1) + narrow(5))])).toBe(true)
    expect(hasNarrowPunctuation([articleOf(wide(10) + narrow(40))])).toBe(false)
    expect(hasNarrowPunctuation([articleOf(wide(10) + narrow(41))])).toBe(true)
    expect(hasNarrowPunctuation([articleOf(narrow(1))])).toBe(true)
    expect(hasNarrowPunctuation([articleOf('字')])).toBe(false)
  })

  it.each([...',:;?!('])('counts %s after a Han character only', (mark) => {
    expect(hasNarrowPunctuation([articleOf(`字${mark}`)])).toBe(true)
    expect(hasNarrowPunctuation([articleOf(`x${mark} 1${mark}`)])).toBe(false)
  })

  it('counts no periods, which ASCII text shares with numbers', () => {
    expect(hasNarrowPunctuation([articleOf('字.')])).toBe(false)
  })

  it('is read from the main headline, captions, and the first 3 blocks of each article', () => {
    const bare = articleOf()
    expect(hasNarrowPunctuation([{ ...bare, headline: { kicker: null, main: '字,字', deck: null } }])).toBe(true)
    const caption = [{ type: 'text' as const, value: '字,字' }]
    expect(hasNarrowPunctuation([{ ...bare, body: [{ type: 'figure', image: null, caption, bylines: [] }] }])).toBe(
      true,
    )
    expect(hasNarrowPunctuation([articleOf('字', '字', narrow(1))])).toBe(true)
    expect(hasNarrowPunctuation([articleOf('字', '字', '字', narrow(1))])).toBe(false)
  })

  it('is read from the first 400 characters of a text and the first 100 articles', () => {
    expect(hasNarrowPunctuation([articleOf(`${'字'.repeat(399)},`)])).toBe(true)
    expect(hasNarrowPunctuation([articleOf(`${'字'.repeat(400)},`)])).toBe(false)
    const articles = (count: number): Article[] => Array.from({ length: count }, () => articleOf('字'))
    expect(hasNarrowPunctuation([...articles(99), articleOf(narrow(1))])).toBe(true)
    expect(hasNarrowPunctuation([...articles(100), articleOf(narrow(1))])).toBe(false)
  })

  it('is a class of the page', () => {
    const page = (article: Article) => {
      const issue = sampleIssue()
      return renderIssue({ ...issue, pages: [{ ...issue.pages[0]!, articles: [article] }] })
    }
    expect(page(articleOf(narrow(1)))).toContain('<body class="issue narrow-punctuation">')
    expect(page(articleOf(wide(1)))).toContain('<body class="issue">')
  })
})

describe('numbers on pages with narrow punctuation', () => {
  const pageOf = (text: string, punctuation: string, options: HtmlOptions = {}) => {
    const issue = sampleIssue()
    const article = { ...articleOf(text + punctuation), headline: { kicker: null, main: text, deck: null } }
    return renderIssue({ ...issue, pages: [{ ...issue.pages[0]!, articles: [article] }] }, options)
  }

  it.each(['12,800', '10:30', '3:2', '1,234,567', '10:30:05'])('keep their separators narrow, as in %s', (number) => {
    const text = `共${number}个,第2,第3:`
    const marked = `共<span class="number">${number}</span>个,第2,第3:`
    expect(pageOf(text, narrow(9)).match(/class="number"/g)).toHaveLength(3)
    expect(pageOf(text, narrow(9))).toContain(marked)
    const upright = (mark: string): string => `<span class="upright">${mark}</span>`
    const numbers = `第<span class="tcy">2</span>${upright(',')}第<span class="tcy">3</span>${upright(':')}`
    expect(pageOf(text, narrow(9), { writingMode: 'vertical' })).toContain(
      `${marked.split('个')[0]}个${upright(',')}${numbers}`,
    )
  })

  it.each([
    ['见https://a.cn/x?b=1,c。', '见<span class="latin">https://a.cn/x?b=1,c</span>。'],
    ['见www.a.cn:80/,下同', '见<span class="latin">www.a.cn:80/</span>,下同'],
    ['他说Hello, world!很好', '他说<span class="latin">Hello, world</span>!很好'],
    ['他说:Hello (world)很好', '他说:<span class="latin">Hello (world)</span>很好'],
    ['公式f(x),第2', '公式<span class="latin">f(x)</span>,第2'],
    ['增长5%,CPI上涨,GDP(国内)为12,800,不变', '增长5%,CPI上涨,GDP(国内)为<span class="number">12,800</span>,不变'],
    ['Hello, world!', '<span class="latin">Hello, world!</span>'],
    ['12,800', '<span class="number">12,800</span>'],
    ['共5 12,800,第a 10:30,见', '共5 <span class="number">12,800</span>,第<span class="latin">a 10:30</span>,见'],
    ['iPhone,很好', 'iPhone,很好'],
    ['Apple Watch很好,Mac', 'Apple Watch很好,Mac'],
    ['a&b, <i>;字', '<span class="latin">a&amp;b, &lt;i&gt;</span>;字'],
  ])('and URLs and Latin words keep their marks narrow, as in %s', (text, markup) => {
    expect(pageOf(text, narrow(9))).toContain(`<h3 class="headline">${markup}</h3>`)
  })

  it('are found in linear time', () => {
    for (const part of ['a', 'a1', '(a', ', ', 'a,', '1,', 'www.', 'a (', '://'])
      expect(pageOf(`字,a,b${part.repeat(20_000)}`, narrow(9))).toContain('class="latin"')
  })

  it('are not marked on other pages', () => {
    expect(pageOf('共12,800个', wide(9))).not.toContain('class="number"')
  })
})

describe('ASCII punctuation in vertical lines', () => {
  it.each([
    ['图书馆,新馆.开放:甲!乙?丙;丁', [',', '.', ':', '!', '?', ';']],
    ['甲!?乙!!!丙......丁', ['!?']],
    ['𠮷,a ひ,a カ,a 한,a 。,a', [',', ',', ',', ',', ',']],
    ['3:2 1,024 9.30 A.B, U.S.中 Wi-Fi:a', []],
    ['甲<乙&丙', []],
  ])('is upright next to East Asian characters: %s', (value, marks) => {
    const issue = sampleIssue()
    const pages = [{ ...issue.pages[0]!, articles: [articleOf(value)] }]
    const marksIn = (options: HtmlOptions) =>
      Array.from(
        renderIssue({ ...issue, pages }, options).matchAll(/<span class="upright">(.*?)<\/span>/g),
        ([, one]) => one,
      )
    expect(marksIn({ writingMode: 'vertical' })).toEqual(marks)
    expect(marksIn({})).toEqual([])
  })
})

describe.skipIf(isMissing('chromium'))('in Chromium', () => {
  const browser = suiteBrowser()

  it('a mark of vertical lines is as upright as the characters next to it', { timeout: 60_000 }, async () => {
    const issue = sampleIssue()
    const pages = [{ ...issue.pages[0]!, articles: [articleOf('很好;很好')] }]
    const tab = await browser().newPage({ viewport: { width: 1000, height: 800 } })
    await tab.setContent(renderIssue({ ...issue, pages }, { writingMode: 'vertical' }))
    const style = await tab.$eval('article .upright', (mark) => getComputedStyle(mark).textOrientation)
    await tab.close()
    expect(style).toBe('upright')
  })
})
