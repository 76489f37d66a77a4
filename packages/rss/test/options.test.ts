import type { Issue } from '@banmian/core'
import { renderArticle } from '@banmian/html'
import { elementsNamed, readXml, sampleIssue } from '@banmian/test-kit'
import { describe, expect, it } from 'vitest'
import {
  type FeedOptions,
  renderAtom,
  renderJsonFeed,
  renderNewsSitemap,
  renderRss,
  selectionsOf,
  tagUri,
} from '../src/index.js'
import { htmlText } from './html-text.js'
import { issueOf } from './one-article.js'

const siteUrl = 'https://paper.example/'
const feedOf = (options: Partial<FeedOptions> = {}, issues: Issue | Issue[] = sampleIssue()) =>
  readXml(renderRss(issues, { siteUrl, ...options })).children[0]!
const valuesOf = (name: string, options: Partial<FeedOptions> = {}, issues: Issue | Issue[] = sampleIssue()) =>
  elementsNamed(feedOf(options, issues), name).map(({ text }) => text)
const articles = sampleIssue().pages.flatMap((page) => page.articles)

describe('select', () => {
  const guidsOf = (select: FeedOptions['select']) => valuesOf('guid', select ? { select } : {})
  const all = guidsOf(undefined)

  it('accepts a page by label, name or id, a rubric, an author, or a function', () => {
    const issue = sampleIssue()
    issue.pages[0]!.label = '02'
    issue.pages[0]!.articles[3]!.rubric = '要闻'
    const { id } = issue.pages[0]!
    for (const page of ['02', '政务之要', id]) expect(valuesOf('guid', { select: { page } }, issue)).toEqual(all)
    expect(valuesOf('guid', { select: { page: '03' } }, issue)).toEqual([])
    expect(valuesOf('guid', { select: { rubric: '要闻' } }, issue)).toEqual([all[3]])
    expect(valuesOf('guid', { select: { rubric: '要闻', author: '杨沐' } }, issue)).toEqual([])
    expect(guidsOf({ author: '杨沐' })).toEqual([all[4]])
    expect(guidsOf(({ role }) => role === 'photo')).toEqual([all[5]])
  })

  it('adds the selection to the title, and keeps the guid of an article', () => {
    expect(valuesOf('title', { select: { author: '杨沐' } })[0]).toBe('太原日报 杨沐')
    expect(guidsOf({ author: '李晓彤' }).every((guid) => all.includes(guid))).toBe(true)
  })

  it('selects articles for every selection that selectionsOf returns', () => {
    const selections = selectionsOf([sampleIssue()])
    expect(selections[0]).toEqual({ page: '政务之要' })
    expect(selections).toContainEqual({ author: '王韵菲' })
    for (const select of selections) expect(guidsOf(select)).not.toEqual([])
    expect(new Set(selections.flatMap((select) => guidsOf(select)))).toEqual(new Set(all))
  })

  it('stops at the option limit', () => {
    expect(guidsOf(undefined)).toHaveLength(10)
    expect(valuesOf('guid', { limit: 3 })).toEqual(all.slice(0, 3))
    expect(valuesOf('guid', { limit: 0 })).toEqual([])
  })
})

describe('url and contentBase', () => {
  it('may be a function or a template', () => {
    const [first] = articles
    expect(valuesOf('link')[1]).toBe(`${siteUrl}articles/${first!.id}.html`)
    expect(valuesOf('link', { siteUrl: 'https://paper.example/news' })[1]).toBe(
      `${siteUrl}news/articles/${first!.id}.html`,
    )
    const url = 'https://paper.example/{year}/{month}-{day}/{page}/{id}?d={date}&i={issue}'
    const { id, pages } = sampleIssue()
    expect(valuesOf('link', { url })[1]).toBe(`${siteUrl}2024/03-08/${pages[0]!.id}/${first!.id}?d=2024-03-08&i=${id}`)
    expect(valuesOf('link', { url: (article, page) => `https://a.example/${page.name}/${article.id}` })[1]).toBe(
      `https://a.example/%E6%94%BF%E5%8A%A1%E4%B9%8B%E8%A6%81/${first!.id}`,
    )
  })

  it('make relative URLs in the text absolute, and leave out unsafe ones', () => {
    const issue = issueOf('甲')
    const urls = [
      'images/a b.jpg',
      '/root',
      '?q=1',
      '#here',
      'https://b.example/',
      'javascript:alert(1)',
      'mailto:a@b.example',
    ]
    issue.pages[0]!.articles[0]!.body = [
      {
        type: 'paragraph',
        children: urls.map((url) => ({ type: 'link', url, title: null, children: [{ type: 'text', value: url }] })),
      },
    ]
    const hrefs = (options: Partial<FeedOptions>) =>
      [...valuesOf('content:encoded', options, issue)[0]!.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)
    expect(hrefs({})).toEqual([
      `${siteUrl}images/a%20b.jpg`,
      `${siteUrl}root`,
      `${siteUrl}?q=1`,
      `${siteUrl}articles/a1.html#here`,
      'https://b.example/',
      'mailto:a@b.example',
    ])
    let calls = 0
    hrefs({ contentBase: () => `${siteUrl}${++calls}/` })
    expect(calls).toBe(1)
    expect(hrefs({ contentBase: 'https://cdn.example/2024/' })[0]).toBe('https://cdn.example/2024/images/a%20b.jpg')
    expect(hrefs({ contentBase: (_article, _page, { date }) => `https://cdn.example/${date}/` })[0]).toBe(
      'https://cdn.example/2024-03-08/images/a%20b.jpg',
    )
  })
})

describe('text and headline', () => {
  const issue = issueOf('甲')
  issue.pages[0]!.articles[0]!.headline = { kicker: '引题', main: '主题', deck: '——副题' }
  const shown = (options: Partial<FeedOptions>) => [
    valuesOf('title', options, issue)[1],
    htmlText(valuesOf('content:encoded', options, issue)[0] ?? '').split('\n')[0],
  ]

  it('put each part of the headline once, into the title or before the text', () => {
    expect(shown({})).toEqual(['主题', '引题'])
    expect(shown({ headline: { kicker: true } })).toEqual(['引题 主题', '——副题'])
    expect(shown({ headline: { deck: true } })).toEqual(['主题 ——副题', '引题'])
    expect(shown({ headline: { kicker: true, deck: true } })).toEqual(['引题 主题 ——副题', '甲'])
  })

  it('leave out the text of a feed of summaries', () => {
    expect(valuesOf('content:encoded', { text: 'summary' })).toEqual([])
    expect(valuesOf('description', { text: 'summary' })).toEqual(valuesOf('description'))
    expect(elementsNamed(readXml(renderAtom(issue, { siteUrl, text: 'summary' })), 'content')).toEqual([])
    const [item] = JSON.parse(renderJsonFeed(issue, { siteUrl, text: 'summary' })).items
    expect(item).toMatchObject({ content_text: '甲', summary: '甲' })
    expect(item).not.toHaveProperty('content_html')
  })
})

describe('times', () => {
  const inOneEdition = (): Issue => ({ ...issueOf('甲'), edition: null })
  const dateOf = (options: Partial<FeedOptions>, issue = inOneEdition()) => valuesOf('pubDate', options, issue)[1]

  it('are a local time on the issue’s date in the publication’s zone', () => {
    expect(dateOf({})).toBe('Fri, 08 Mar 2024 06:00:00 +0800')
    expect(dateOf({ publicationTime: '18:30' })).toBe('Fri, 08 Mar 2024 18:30:00 +0800')
    expect(dateOf({ timeZone: 'America/New_York' })).toBe('Fri, 08 Mar 2024 06:00:00 -0500')
    const issue = inOneEdition()
    issue.publication.timeZone = 'Asia/Kathmandu'
    expect(dateOf({}, issue)).toBe('Fri, 08 Mar 2024 06:00:00 +0545')
  })

  it('are those of the country of the language when the publication names no zone', () => {
    const issue = inOneEdition()
    issue.publication = { ...issue.publication, language: 'en', timeZone: null }
    expect(dateOf({}, issue)).toBe('Fri, 08 Mar 2024 06:00:00 -0500')
    issue.publication.language = 'und'
    expect(dateOf({}, issue)).toBe('Fri, 08 Mar 2024 06:00:00 +0000')
  })

  it('are those of the pages of the articles, in every format', () => {
    const issue = sampleIssue()
    for (const options of [{}, { timeZone: 'Europe/Paris', publicationTime: '18:30', secondsApart: 2 }]) {
      const onPages = articles.map((article) => {
        const page = renderArticle(issue, issue.pages[0]!.articles.find(({ id }) => id === article.id)!, options)
        return /"datePublished":"([^"]+)"/.exec(page)?.[1]
      })
      const feedOptions = { siteUrl, ...options }
      const timesIn = (document: string, name: string) => elementsNamed(readXml(document), name).map(({ text }) => text)
      expect(timesIn(renderAtom(issue, feedOptions), 'published')).toEqual(onPages)
      expect(timesIn(renderNewsSitemap(issue, feedOptions), 'news:publication_date')).toEqual(onPages)
      const rss = timesIn(renderRss(issue, feedOptions), 'pubDate').slice(1)
      expect(rss.map(Date.parse)).toEqual(onPages.map((time) => Date.parse(time ?? '')))
      const { items } = JSON.parse(renderJsonFeed(issue, feedOptions)) as { items: { date_published: string }[] }
      expect(items.map((item) => item.date_published)).toEqual(onPages)
    }
  })

  it('are those that the options return for an article', () => {
    expect(dateOf({ published: () => '2024-03-08T12:34:56.7Z' })).toBe('Fri, 08 Mar 2024 12:34:56 +0000')
    expect(dateOf({ published: () => null })).toBe('Fri, 08 Mar 2024 06:00:00 +0800')
    expect(valuesOf('atom:updated', { updated: () => '2024-03-09T00:00:00-03:30' })[0]).toBe(
      '2024-03-09T00:00:00-03:30',
    )
  })

  it('differ by secondsApart, the first article being the latest', () => {
    const dates = valuesOf('pubDate').slice(1)
    expect(dates.at(-1)).toBe('Fri, 08 Mar 2024 06:00:00 +0800')
    expect(dates[0]).toBe('Fri, 08 Mar 2024 06:00:09 +0800')
    expect(valuesOf('pubDate', { select: { author: '杨沐' } })[1]).toBe(dates[4])
    expect(valuesOf('pubDate', { secondsApart: 60 })[1]).toBe('Fri, 08 Mar 2024 06:09:00 +0800')
    expect(new Set(valuesOf('pubDate', { secondsApart: 0 })).size).toBe(1)
  })

  it('are left out of RSS and JSON Feed when the issue has no date', () => {
    const issue = { ...sampleIssue(), date: null }
    expect(valuesOf('pubDate', {}, issue)).toEqual([])
    expect(renderJsonFeed(issue, { siteUrl })).not.toContain('date_published')
    expect(valuesOf('guid', {}, issue)[0]).toBe(tagUri(siteUrl, null, articles[0]!.id))
  })
})

describe('several issues', () => {
  const older: Issue = { ...sampleIssue(), id: 'older', date: '2024-03-07' }

  it('make one feed with the date of the latest, in the given order', () => {
    const dates = valuesOf('pubDate', {}, [older, sampleIssue()])
    expect(dates).toHaveLength(21)
    expect(dates[0]).toBe('Fri, 08 Mar 2024 06:00:00 +0800')
    expect(dates[1]).toBe('Thu, 07 Mar 2024 06:00:09 +0800')
    expect(new Set(valuesOf('guid', {}, [older, sampleIssue()])).size).toBe(20)
    expect(feedOf({}, []).children.map(({ name }) => name)).not.toContain('item')
  })
})

describe('work', () => {
  it('happens once for each article', () => {
    const [page] = sampleIssue().pages
    const [first] = page!.articles
    const many = Array.from({ length: 500 }, (_, index) => ({ ...first!, id: `a${index}` }))
    const issue = { ...sampleIssue(), pages: [{ ...page!, articles: many }] }
    const counts = { url: 0, select: 0, published: 0, updated: 0, correctionOf: 0 }
    renderRss(issue, {
      siteUrl,
      url: ({ id }) => {
        counts.url += 1
        return siteUrl + id
      },
      select: () => ++counts.select > 0,
      published: () => (++counts.published > 0 ? null : null),
      updated: () => (++counts.updated > 0 ? null : null),
      correctionOf: () => (++counts.correctionOf > 0 ? null : null),
    })
    expect(counts).toEqual({ url: 500, select: 500, published: 500, updated: 500, correctionOf: 500 })
  })
})

describe('taggingEntity', () => {
  it('replaces host and date in the guids', () => {
    expect(valuesOf('guid', { taggingEntity: 'paper.example,2001' })[0]).toBe(
      `tag:paper.example,2001:${articles[0]!.id}`,
    )
  })
})
