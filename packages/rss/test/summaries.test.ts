import fc from 'fast-check'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import { type FeedOptions, renderAtom, renderJsonFeed, renderRss } from '../src/index.js'
import { shortened } from '../src/text/shortened.js'
import { errorOf } from './error-of.js'
import { issueOf } from './one-article.js'

const siteUrl = 'https://paper.example/'

describe('a summary of limited length', () => {
  it.each([
    ['河上的第三座人行桥昨天开放。', 14, '河上的第三座人行桥昨天开放。'],
    ['河上的第三座人行桥昨天开放。', 10, '河上的第三座人行桥…'],
    ['河上的桥，昨天开放。', 6, '河上的桥…'],
    ['The bridge was opened on Monday.', 24, 'The bridge was opened…'],
    ['The bridge, which was opened', 12, 'The bridge…'],
    ['Donaudampfschifffahrtsgesellschaft', 10, 'Donaudamp…'],
    ['a Donaudampfschifffahrtsgesellschaft', 10, 'a Donauda…'],
    ['一二三👨\u200D👩\u200D👧四五', 7, '一二三…'],
    ['一二三👍\u{1F3FD}四五', 5, '一二三…'],
    ['一二三e\u0301四五', 5, '一二三…'],
    ['😀😀😀😀', 3, '😀😀…'],
    ['甲乙', 1, '…'],
    ['', 1, ''],
  ])('of %j in %i characters is %j', (text, length, expected) => {
    expect(shortened(text, length)).toBe(expected)
  })

  it('is the text itself or one of at most that many characters that it begins with', () => {
    const anything = fc.string({ unit: fc.constantFrom('甲', 'a', ' ', '，', '😀', '\u0301', '\u200D', '\uD800') })
    fc.assert(
      fc.property(anything, fc.integer({ min: 1, max: 20 }), (text, length) => {
        const short = shortened(text, length)
        expect([...short].length).toBeLessThanOrEqual(length)
        if ([...text].length <= length) expect(short).toBe(text)
        else expect(text.startsWith(short.slice(0, -1)) && short.endsWith('…')).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('is in every format', () => {
    const options: FeedOptions = { siteUrl, text: 'summary', summaryLength: 5 }
    const issue = issueOf('一二三四五六')
    expect(parseRssFeed(renderRss(issue, options)).items?.[0]?.description).toBe('一二三四…')
    expect(parseAtomFeed(renderAtom(issue, options)).entries?.[0]?.summary?.value).toBe('一二三四…')
    const [item] = parseJsonFeed(JSON.parse(renderJsonFeed(issue, options))).items ?? []
    expect(item).toMatchObject({ summary: '一二三四…', content_text: '一二三四…' })
    expect(parseRssFeed(renderRss(issue, { siteUrl })).items?.[0]?.description).toBe('一二三四五六')
  })

  it.each([0, -1, 1.5, '7', null])('cannot have the length %j', (summaryLength) => {
    const error = errorOf(() => renderRss(issueOf('甲'), { siteUrl, summaryLength: summaryLength as number }))
    expect(error.message).toContain('Expected options.summaryLength to be a whole number, 1 or more, received ')
  })
})

describe('the vocabularies of categories', () => {
  const categorySchemes = { rubric: 'urn:rubric', page: 'https://paper.example/pages?a&b', subject: 'urn:subject' }
  const issue = issueOf('甲')
  const [page] = issue.pages
  page!.name = '要闻'
  page!.articles[0]!.rubric = '综合'
  page!.articles[0]!.subjects = ['经济', '要闻']

  it('are the domains of RSS, and the schemes of Atom with labels', () => {
    const options = { siteUrl, categorySchemes }
    expect(parseRssFeed(renderRss(issue, options)).items?.[0]?.categories).toEqual([
      { name: '综合', domain: 'urn:rubric' },
      { name: '要闻', domain: categorySchemes.page },
      { name: '经济', domain: 'urn:subject' },
    ])
    expect(parseAtomFeed(renderAtom(issue, options)).entries?.[0]?.categories).toEqual([
      { term: '综合', scheme: 'urn:rubric', label: '综合' },
      { term: '要闻', scheme: categorySchemes.page, label: '要闻' },
      { term: '经济', scheme: 'urn:subject', label: '经济' },
    ])
  })

  it('are left out where there are none', () => {
    const { page: scheme } = categorySchemes
    expect(
      parseAtomFeed(renderAtom(issue, { siteUrl, categorySchemes: { page: scheme } })).entries?.[0]?.categories,
    ).toEqual([{ term: '综合' }, { term: '要闻', scheme, label: '要闻' }, { term: '经济' }])
  })

  it('are URIs', () => {
    const wrong = (schemes: object) => () => renderRss(issue, { siteUrl, categorySchemes: schemes })
    expect(errorOf(wrong({ page: 'pages' })).option).toBe('categorySchemes.page')
    expect(errorOf(wrong({ pages: 'urn:a' })).message).toMatch(/Did you mean "page"/)
  })
})
