import type { Issue } from '@banmian/core'
import {
  anyIssue,
  elementsNamed,
  hostileIssue,
  isMissing,
  readXml,
  sampleIssue,
  VALIDATOR_TIMEOUT,
  xmllint,
} from '@banmian/test-kit'
import fc from 'fast-check'
import { parseOpml } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import { type FeedGroup, type FeedLink, type NewsSitemapOptions, renderNewsSitemap, renderOpml } from '../src/index.js'
import { errorOf } from './error-of.js'
import { issueOf } from './one-article.js'

describe('renderOpml', () => {
  const feeds: (FeedLink | FeedGroup)[] = [
    { title: '全部', url: 'https://paper.example/feed.xml', siteUrl: 'https://paper.example/', language: 'zh-Hans' },
    {
      title: '版面',
      feeds: [
        { title: '要闻', url: 'https://paper.example/要闻.atom', type: 'atom', description: '要闻版' },
        { title: '空', feeds: [] },
      ],
    },
  ]
  const opml = renderOpml(feeds, {
    title: '太原日报',
    created: '2024-03-08T06:00:00+08:00',
    modified: '2024-03-09T06:00:00Z',
    ownerName: '太原日报社',
  })

  it('renders a list that feedsmith reads back', () => {
    expect(parseOpml(opml)).toEqual({
      head: {
        title: '太原日报',
        dateCreated: 'Fri, 08 Mar 2024 06:00:00 +0800',
        dateModified: 'Sat, 09 Mar 2024 06:00:00 +0000',
        ownerName: '太原日报社',
      },
      body: {
        outlines: [
          {
            type: 'rss',
            text: '全部',
            title: '全部',
            xmlUrl: 'https://paper.example/feed.xml',
            htmlUrl: 'https://paper.example/',
            language: 'zh-Hans',
            version: 'RSS2',
          },
          {
            text: '版面',
            outlines: [
              {
                type: 'rss',
                text: '要闻',
                title: '要闻',
                xmlUrl: 'https://paper.example/%E8%A6%81%E9%97%BB.atom',
                description: '要闻版',
              },
              { text: '空' },
            ],
          },
        ],
      },
    })
  })

  it('names the feed whose URL is not absolute, and wrong arguments', () => {
    const error = errorOf(() => renderOpml([{ title: '要闻', url: 'feed.xml' }], { title: '太原日报' }))
    expect(error.message).toBe('Expected feeds[0].url to be an absolute http or https URL, received "feed.xml".')
    expect(errorOf(() => renderOpml(feeds, JSON.parse('null'))).message).toMatch(/^Expected options to be an object/)
    expect(errorOf(() => renderOpml(feeds, JSON.parse('{}'))).option).toBe('title')
    expect(errorOf(() => renderOpml(feeds, { title: '', created: 'now' })).option).toBe('created')
    expect(errorOf(() => renderOpml(JSON.parse('{}'), { title: '' })).message).toMatch(/^Expected feeds to be an array/)
  })
})

describe('renderNewsSitemap', () => {
  const options = { siteUrl: 'https://paper.example/' }

  it('lists articles with publication, language, time, title and pictures', () => {
    const issue = { ...issueOf('甲'), edition: null }
    const [url] = elementsNamed(
      readXml(renderNewsSitemap(issue, { ...options, updated: () => '2024-03-09T00:00:00Z' })),
      'url',
    )
    expect(url?.children.map(({ name, text }) => [name, text.trim().replace(/\s+/g, '|')])).toEqual([
      ['loc', 'https://paper.example/articles/a1.html'],
      ['lastmod', '2024-03-09T00:00:00Z'],
      ['news:news', '甲|zh-cn|2024-03-08T06:00:00+08:00|甲'],
      ['image:image', 'https://paper.example/images/a.jpg'],
    ])
  })

  it.each([
    ['zh-Hans', 'zh-cn'],
    ['zh', 'zh-cn'],
    ['zh-Hant', 'zh-tw'],
    ['zh-TW', 'zh-tw'],
    ['zh-HK', 'zh-tw'],
    ['zh-MO', 'zh-tw'],
    ['ja', 'ja'],
    ['en-GB', 'en'],
    ['"><x>', 'und'],
  ])('names the language %s as %s', (language, expected) => {
    const issue = issueOf('甲')
    issue.publication.language = language
    expect(elementsNamed(readXml(renderNewsSitemap(issue, options)), 'news:language')[0]?.text).toBe(expected)
  })

  it('contains the articles of two days, counted from the newest issue', () => {
    const days = ['2024-03-08', '2024-03-07', '2024-03-06', '2024-02-08']
    const issues = days.map((date) => ({ ...issueOf('甲'), id: `i${date}`, date }))
    const datesOf = (list: Issue[], more: Partial<NewsSitemapOptions> = {}) =>
      elementsNamed(readXml(renderNewsSitemap(list, { ...options, ...more })), 'news:publication_date').map(
        ({ text }) => text.slice(0, 10),
      )
    expect(datesOf(issues)).toEqual(['2024-03-08', '2024-03-07'])
    expect(datesOf(issues.toReversed())).toEqual(['2024-03-07', '2024-03-08'])
    expect(datesOf(issues.slice(3))).toEqual(['2024-02-08'])
    expect(datesOf(issues, { secondsApart: 3600 })).toEqual(['2024-03-08', '2024-03-07'])
  })

  it('counts the two days between moments of publication', () => {
    const days = ['2024-03-08', '2024-03-06']
    const issues = days.map((date) => ({ ...issueOf('甲'), id: `i${date}`, date }))
    const countOf = (more: Partial<NewsSitemapOptions>) =>
      renderNewsSitemap(issues, { ...options, ...more }).match(/<url>/g)?.length
    const publishedAt =
      (time: string): NonNullable<NewsSitemapOptions['published']> =>
      (_article, _page, { date }) =>
        date === '2024-03-06' ? time : null
    expect(countOf({})).toBe(1)
    expect(countOf({ published: publishedAt('2024-03-06T05:59:59+08:00') })).toBe(1)
    expect(countOf({ published: publishedAt('2024-03-06T06:00:00+08:00') })).toBe(1)
    expect(countOf({ published: publishedAt('2024-03-06T06:00:01+08:00') })).toBe(2)
    expect(countOf({ published: () => '2024-03-01T00:00:00Z' })).toBe(1)
    expect(countOf({ feedUpdated: '2024-03-08T05:59:59+08:00' })).toBe(2)
    expect(countOf({ feedUpdated: '2024-03-10T06:00:00+08:00' })).toBeUndefined()
  })

  it('does not count articles that it leaves out', () => {
    const old = { ...issueOf('甲'), id: 'old', date: '2024-03-01' }
    expect(renderNewsSitemap([old, issueOf('乙')], { ...options, limit: 1 })).toContain('<news:name>乙</news:name>')
  })

  it('requires a time, and at most 1,000 articles', () => {
    const issue = issueOf('甲')
    const page = issue.pages[0]!
    page.articles = Array.from({ length: 1001 }, (_, index) => ({ ...page.articles[0]!, id: `a${index}` }))
    expect(errorOf(() => renderNewsSitemap(issue, options))).toMatchObject({ option: 'limit', article: 'a1000' })
    expect(renderNewsSitemap(issue, { ...options, limit: 1000 }).match(/<url>/g)).toHaveLength(1000)
    expect(errorOf(() => renderNewsSitemap({ ...issue, date: null }, options))).toMatchObject({
      option: 'published',
      article: 'a0',
    })
    expect(errorOf(() => renderNewsSitemap(issue, JSON.parse('null'))).message).toMatch(/^Expected options/)
  })

  it('is well-formed for any issue, with a title for every article', () => {
    const timed = { ...options, published: () => '2024-03-08T06:00:00Z' }
    fc.assert(
      fc.property(anyIssue, (issue) => {
        const titles = elementsNamed(readXml(renderNewsSitemap(issue, timed)), 'news:title')
        expect(titles).toHaveLength(issue.pages.flatMap(({ articles }) => articles).length)
        for (const { text } of titles) expect(text.trim()).not.toBe('')
      }),
      { numRuns: 50 },
    )
  })
})

describe('both', () => {
  it.skipIf(isMissing('xmllint'))(
    'are well-formed for xmllint',
    async () => {
      const text = '"><script>&]]>\0'
      expect(
        await xmllint({
          'sample.xml': renderNewsSitemap(sampleIssue(), { siteUrl: 'https://paper.example/' }),
          'hostile.xml': renderNewsSitemap(hostileIssue(), { siteUrl: 'https://paper.example/' }),
          'feeds.opml': renderOpml([{ title: text, feeds: [{ title: text, url: 'https://a.example/' }] }], {
            title: text,
          }),
        }),
      ).toEqual([])
    },
    VALIDATOR_TIMEOUT,
  )
})
