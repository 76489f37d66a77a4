import type { Correction } from '@banmian/core'
import type { Removed } from '@banmian/markup'
import { anyText, elementsNamed, hostileStrings, readXml, type XmlElement } from '@banmian/test-kit'
import fc from 'fast-check'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import {
  type CatalogOptions,
  type FeedOptions,
  feedHeaders,
  renderAtom,
  renderJsonFeed,
  renderNewsSitemap,
  renderOpds,
  renderRss,
  streamAtom,
} from '../src/index.js'
import { htmlCharacters } from './as-read.js'
import { errorOf } from './error-of.js'
import { htmlText } from './html-text.js'
import { issueOf } from './one-article.js'

const siteUrl = 'https://paper.example/'
const correction = (article: string, date: string, note: string | null): Correction => ({ article, date, note })
const corrections = [
  correction('a1', '2024-03-10T00:30:00+08:00', '人数为三人。'),
  correction('a1', '2024-03-09T08:00:00+08:00', '地点为城西。'),
  correction('another', '2024-05-01T00:00:00Z', '与此无关。'),
]
const options: FeedOptions = { siteUrl, corrections }

describe('a corrected article', () => {
  it('has the time of its latest correction in every format, and keeps its guid and time of publication', () => {
    const issue = { ...issueOf('甲'), edition: null }
    const [plain] = parseRssFeed(renderRss(issue, { siteUrl })).items ?? []
    const rss = renderRss(issue, options)
    const [item] = parseRssFeed(rss).items ?? []
    expect(item).toMatchObject({ guid: plain!.guid, pubDate: plain!.pubDate })
    expect(valuesOf(readXml(rss), 'atom:updated')).toEqual(['2024-03-10T00:30:00+08:00'])
    const [entry] = parseAtomFeed(renderAtom(issue, options)).entries ?? []
    expect(entry).toMatchObject({
      id: plain!.guid!.value,
      published: '2024-03-08T06:00:00+08:00',
      updated: '2024-03-10T00:30:00+08:00',
    })
    const [json] = parseJsonFeed(JSON.parse(renderJsonFeed(issue, options))).items ?? []
    expect(json).toMatchObject({ id: plain!.guid!.value, date_modified: '2024-03-10T00:30:00+08:00' })
    const sitemap = readXml(renderNewsSitemap(issue, { siteUrl, corrections }))
    expect(valuesOf(sitemap, 'lastmod')).toEqual(['2024-03-10T00:30:00+08:00'])
    expect(feedHeaders(rss)['etag']).not.toBe(feedHeaders(renderRss(issue, { siteUrl }))['etag'])
  })

  it('has the later of the times of its correction and of the option "updated"', () => {
    const updatedAt = (updated: string) =>
      parseAtomFeed(renderAtom(issueOf('甲'), { ...options, updated: () => updated })).entries?.[0]?.updated
    expect(updatedAt('2024-03-09T00:00:00Z')).toBe('2024-03-10T00:30:00+08:00')
    expect(updatedAt('2024-03-09T17:00:00Z')).toBe('2024-03-09T17:00:00Z')
  })

  it.each([
    ['zh-Hans', '更正（2024年3月9日 星期六）：地点为城西。', '更正（2024年3月10日 星期日）：人数为三人。'],
    ['zh-Hant', '更正（2024年3月9日 星期六）：地点为城西。', '更正（2024年3月10日 星期日）：人数为三人。'],
    ['ja', '訂正（2024年3月9日 土曜日）：地点为城西。', '訂正（2024年3月10日 日曜日）：人数为三人。'],
    ['en', 'Correction, Saturday, 9 March 2024: 地点为城西。', 'Correction, Sunday, 10 March 2024: 人数为三人。'],
  ])('opens with its notes, dated in the language %s, the earliest first', (language, ...notes) => {
    const issue = issueOf('甲')
    Object.assign(issue.publication, { language, timeZone: 'Asia/Shanghai' })
    for (const content of contentsOf(issue, options)) {
      expect(htmlText(content).trim().split('\n').filter(Boolean).slice(0, 2)).toEqual(notes)
    }
  })

  it('opens with notes that are dated in the time zone of the paper, however the time is written', () => {
    const late = [correction('a1', '2024-03-09T20:00:00-05:00', '甲。')]
    const noteIn = (timeZone: string) =>
      htmlText(contentsOf(issueOf('甲'), { siteUrl, corrections: late, timeZone })[0]!)
    expect(noteIn('Asia/Shanghai')).toContain('更正（2024年3月10日 星期日）：甲。')
    expect(noteIn('America/New_York')).toContain('更正（2024年3月9日 星期六）：甲。')
  })

  it('shows nothing for a correction without a note', () => {
    const silent = [correction('a1', '2024-03-09T08:00:00Z', null), correction('a1', '2024-03-09T09:00:00Z', ' ')]
    const [plain] = contentsOf(issueOf('甲'), { siteUrl })
    for (const content of contentsOf(issueOf('甲'), { siteUrl, corrections: silent })) expect(content).toBe(plain)
  })

  it.each(hostileStrings)('shows a note with $name as text', ({ text }) => {
    const hostile = { siteUrl, corrections: [correction('a1', '2024-03-09T08:00:00Z', text)] }
    for (const content of contentsOf(issueOf('甲'), hostile)) {
      expect(htmlText(content)).toContain(htmlCharacters(text).trim())
    }
  })

  it('is well-formed with any note, and reports removed characters', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const hostile = { siteUrl, corrections: [correction('a1', '2024-03-09T08:00:00Z', text)] }
        readXml(renderRss(issueOf('甲'), hostile))
        readXml(renderAtom(issueOf('甲'), hostile))
      }),
      { numRuns: 100 },
    )
    const removed: Removed[] = []
    const note = [correction('a1', '2024-03-09T08:00:00Z', '乙\0')]
    renderRss(issueOf('甲'), { siteUrl, corrections: note, onRemoved: (one) => removed.push(one) })
    expect(removed).toEqual([{ codePoint: 0, index: 1, element: 'content:encoded', article: 'a1' }])
  })
})

describe('a feed with corrected articles', () => {
  const older = { ...issueOf('乙'), id: 'i0', date: '2024-03-01' }
  older.pages[0]!.articles[0]!.id = 'a0'
  const late = [correction('a0', '2024-03-20T00:00:00Z', '')]
  const changed = (more: Partial<FeedOptions>) =>
    parseAtomFeed(renderAtom([{ ...issueOf('甲'), edition: null }, older], { siteUrl, ...more })).updated

  it('was changed when the latest of its articles was, but not when another was', () => {
    expect(changed({})).toBe('2024-03-08T06:00:00+08:00')
    expect(changed({ corrections })).toBe('2024-03-10T00:30:00+08:00')
    expect(changed({ corrections: late })).toBe('2024-03-20T00:00:00Z')
    expect(changed({ corrections: late, limit: 1 })).toBe('2024-03-08T06:00:00+08:00')
    expect(changed({ corrections: late, select: { author: '甲' } })).toBe('2024-03-08T06:00:00+08:00')
    expect(changed({ corrections: late, feedUpdated: '2024-03-09T00:00:00Z' })).toBe('2024-03-09T00:00:00Z')
    expect(parseRssFeed(renderRss(issueOf('甲'), options)).lastBuildDate).toBe('Sun, 10 Mar 2024 00:30:00 +0800')
    expect(parseRssFeed(renderRss(older, options)).lastBuildDate).toBeUndefined()
  })

  it('counts all corrections when its issues are read one by one', () => {
    function* read() {
      yield issueOf('甲')
      yield older
    }
    const feed = [...streamAtom(read(), { siteUrl, corrections: late })].join('')
    expect(parseAtomFeed(feed).updated).toBe('2024-03-20T00:00:00Z')
  })

  it('has the time of the latest correction for the book of its issue in a catalog', () => {
    const catalog: CatalogOptions = {
      siteUrl,
      catalogUrl: `${siteUrl}opds`,
      epub: () => `${siteUrl}a.epub`,
      corrections: late,
    }
    const feed = parseAtomFeed(renderOpds([issueOf('甲'), older], catalog))
    expect(feed.updated).toBe('2024-03-20T00:00:00Z')
    expect(feed.entries?.map(({ updated }) => updated)).toEqual(['2024-03-08T06:00:00+08:00', '2024-03-20T00:00:00Z'])
  })
})

describe('wrong corrections', () => {
  const good = correction('a', '2024-03-09T08:00:00Z', null)
  it.each<[unknown, string, RegExp]>([
    [{}, 'corrections', /to be an array of corrections, received an object\.$/],
    [[good, null], 'corrections[1]', /to be an object with article, date and note, received null\.$/],
    [[{ ...good, article: 7 }], 'corrections[0].article', /to be the id of an article, received 7\.$/],
    [[{ ...good, note: undefined }], 'corrections[0].note', /to be a string or null, received undefined\.$/],
    ...['2024-03-09', '2024-03-09T08:00:00', '2024-02-30T08:00:00Z', 'yesterday', 7].map(
      (date): [unknown, string, RegExp] => [
        [good, good, { ...good, date }],
        'corrections[2].date',
        /to be a time of RFC 3339, such as "2024-03-09T08:00:00\+08:00", received /,
      ],
    ),
  ])('are named: %j', (wrong, option, message) => {
    const error = errorOf(() => renderRss(issueOf('甲'), { siteUrl, corrections: wrong as Correction[] }))
    expect(error).toMatchObject({ option, argument: `options.${option}` })
    expect(error.message).toMatch(message)
  })
})

const valuesOf = (root: XmlElement, name: string): string[] => elementsNamed(root, name).map(({ text }) => text)

/** Returns the content of the first entry in each format. */
function contentsOf(issue: ReturnType<typeof issueOf>, options: FeedOptions): string[] {
  return [
    valuesOf(readXml(renderRss(issue, options)), 'content:encoded')[0]!,
    valuesOf(readXml(renderAtom(issue, options)), 'content')[0]!,
    JSON.parse(renderJsonFeed(issue, options)).items[0].content_html,
  ]
}
