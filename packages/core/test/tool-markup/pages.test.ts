import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseIssue, type Source } from '../../src/index.js'

const first = '## 河滨公园开放\n\n新修的河滨公园昨天开放，园里种了三百棵柳树。'
const second = '## 公交线路调整\n\n从下周一起，十二路公交车改走新桥，沿线增设两个站点。'
const pagesOf = (text: string | Source) =>
  parseIssue(text).issue.pages.map(({ label, articles }) => [label, ...articles.map(({ headline }) => headline.main)])
const both = [
  [null, '河滨公园开放'],
  [null, '公交线路调整'],
]

describe('a text is divided into pages', () => {
  it.each([
    ['by form feeds', `${first}\n\f${second}\n\f`],
    ['by the separators of Marker', `{0}${'-'.repeat(48)}\n\n${first}\n\n{1}${'-'.repeat(48)}\n\n${second}`],
    ['by comments with numbers', `<!-- page 1 -->\n${first}\n\n<!-- Page: 2 of 2 -->\n${second}`],
    ['by comments about breaks', `${first}\n\n<!-- PageBreak -->\n\n${second}\n\n<!-- page break -->`],
    ['by lines with the word for a page', `--- Page 1 ---\n\n${first}\n\n--- Page 2 ---\n\n${second}`],
    ['in a code fence', `\`\`\`markdown\n${first}\n\n<!-- page 2 -->\n\n${second}\n\`\`\``],
    ['without those that are blank', `\f\f${first}\f \n\f\n${second}`],
  ])('%s', (_, text) => {
    expect(pagesOf(text)).toEqual(both)
  })

  it('by rules next to a folio', () => {
    const text = `第01版：要闻\n\n${first}\n\n---\n\n还有一段，说的是停车。\n\n---\n\n第02版：民生\n\n${second}`
    const { pages } = parseIssue(text).issue
    expect(pages.map(({ label, name }) => [label, name])).toEqual([
      ['01', '要闻'],
      ['02', '民生'],
    ])
    expect(pages[0]!.articles[0]!.body.map(({ type }) => type)).toEqual(['paragraph', 'thematicBreak', 'paragraph'])
  })

  it('by rules below the numbers of pages, which become labels', () => {
    expect(pagesOf(`${first}\n\n3\n\n---\n\n${second}\n\n4\n`)).toEqual([
      ['3', '河滨公园开放'],
      ['4', '公交线路调整'],
    ])
  })

  it('by rules above the running head of the first page', () => {
    expect(pagesOf(`示范周刊 5\n\n${first}\n\n---\n\n示范周刊 6\n\n${second}`)).toHaveLength(2)
  })

  it('with the numbers that follow each other at the top', () => {
    expect(pagesOf(`- 7 -\n\n${first}\f- 8 -\n\n${second}`).map(([label]) => label)).toEqual(['7', '8'])
  })
})

describe('a text is one page', () => {
  it.each([
    ['with a rule between two parts', `${first}\n\n---\n\n${second}`],
    ['with a rule right below a line', `${first}\n\n第02版\n---\n\n${second}`],
    ['with a comment about a picture', `${first}\n\n<!-- image -->\n\n${second}`],
    ['with the number of a page in a comment', `${first}\n\n${second}\n\n<!-- PageNumber="2" -->`],
    ['with numbered parts', `${first}\n\n---\n\n2\n\n${second}`],
  ])('%s', (_, text) => {
    expect(parseIssue(text).issue.pages).toHaveLength(1)
  })

  it('when all of it is blank', () => {
    expect(parseIssue('\f\n\f').issue.pages).toHaveLength(1)
    expect(parseIssue('<!-- page 1 -->\n<!-- page 2 -->').issue.pages).toHaveLength(1)
  })
})

describe('pages of one source', () => {
  it('keep its index and its offsets, and the first one its label', () => {
    const text = `${first}\n\n<!-- page 2 -->\n\n${second}`
    const { issue, trace, messages } = parseIssue(['## 首页\n\n今天晴。', { text, page: { label: 'B1' } }])
    expect(issue.pages.map(({ label }) => label)).toEqual([null, 'B1', null])
    for (const { source, start, end, path, rule } of trace)
      if (source === 1 && rule === 'headline')
        expect(text.slice(start, end)).toBe(path.startsWith('/pages/1') ? '河滨公园开放' : '公交线路调整')
    const [separator] = trace.filter(({ rule }) => rule === 'page-break')
    expect(text.slice(separator!.start, separator!.end)).toBe('<!-- page 2 -->')
    expect(separator!.path).toBe('/pages/2')
    expect(messages.every(({ source }) => source < 2)).toBe(true)
  })

  it('are the pages that they are as sources of their own', () => {
    const line = fc.constantFrom(
      '## 河滨公园开放',
      '新修的河滨公园昨天开放，园里种了三百棵柳树。',
      '(张三)',
      '![](a.jpg)',
      '图为公园。',
      '第03版:民生',
      'broken news-',
      'paper at a fixed width and going on',
    )
    const page = fc.array(line, { minLength: 1, maxLength: 8 }).map((lines) => lines.join('\n\n'))
    fc.assert(
      fc.property(fc.array(page, { minLength: 2, maxLength: 4 }), (texts) => {
        const options = { language: 'zh-Hans', date: '2024-03-08' }
        const whole = parseIssue(texts.join('\f'), options)
        const apart = parseIssue(texts, options)
        expect(whole.issue).toEqual(apart.issue)
        const starts = texts.map((_, at) => texts.slice(0, at).join('\f').length + (at ? 1 : 0))
        const moved = apart.trace.map((entry) => ({
          ...entry,
          source: 0,
          start: entry.start + starts[entry.source]!,
          end: entry.end + starts[entry.source]!,
        }))
        expect(whole.trace).toEqual(moved)
      }),
      { numRuns: 50 },
    )
  })

  it('may be ten thousand', () => {
    expect(parseIssue('花开了。\f'.repeat(10_000)).issue.pages).toHaveLength(10_000)
  }, 60_000)

  it.each([
    ['dashes', '-'.repeat(200_000)],
    ['braces', '{1}--'.repeat(50_000)],
    ['rules', '---\n\n'.repeat(50_000)],
    ['equals signs', '== '.repeat(50_000)],
  ])('are not searched for longer than a text of %s is', (_, text) => {
    const placed = parseIssue(text).trace.reduce((sum, { start, end }) => sum + end - start, 0)
    expect(placed).toBeGreaterThan(0)
  })
})

describe('an invisible character before a page break', () => {
  it('is a character of the page', () => {
    const text = '\ufffe\n\f\n'
    const { trace } = parseIssue(text)
    expect(trace.map(({ start, end }) => [start, end])).toEqual([[0, 1]])
  })
})
