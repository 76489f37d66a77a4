import type { Removed } from '@banmian/markup'
import {
  elementsNamed,
  hostileIssue,
  hostileStrings,
  isMissing,
  readXml,
  rendererSuite,
  sampleIssue,
  VALIDATOR_TIMEOUT,
  xmllint,
} from '@banmian/test-kit'
import { parseRssFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import { renderRss, streamRss } from '../src/index.js'
import { htmlCharacters, xmlCharacters } from './as-read.js'
import { expectedContent } from './expected-content.js'
import { htmlText } from './html-text.js'

const options = { siteUrl: 'https://paper.example/', feedUrl: 'https://paper.example/feed.xml' }

/** Returns title, description and content of every item, as a reader shows them. */
function read(feed: string | Uint8Array): string {
  const channel = readXml(String(feed)).children[0]!
  return elementsNamed(channel, 'item')
    .flatMap((item) => item.children)
    .map(({ name, text }) => (name === 'description' || name === 'content:encoded' ? htmlText(text) : text))
    .join('\n')
}

rendererSuite({ name: 'renderRss', render: (issue) => renderRss(issue, options), read })

describe('renderRss', () => {
  it('renders titles, authors, guids, dates and full text that feedsmith reads back unchanged', () => {
    const issue = sampleIssue()
    const feed = parseRssFeed(renderRss(issue, options))
    const articles = issue.pages.flatMap((page) => page.articles)
    expect(feed.title).toBe('太原日报')
    expect(feed.language).toBe('zh-Hans')
    expect(feed.atom?.links).toEqual([{ rel: 'self', href: options.feedUrl, type: 'application/rss+xml' }])
    expect(feed.items?.map((item) => item.title)).toEqual(
      articles.map((article) => article.headline.main ?? expect.any(String)),
    )
    expect(feed.items?.map((item) => item.guid?.value)).toEqual(
      articles.map(({ id }) => `tag:paper.example,2024-03-08:${id}`),
    )
    expect(feed.items?.map((item) => item.pubDate)).toEqual(
      articles.map((_, index) => `Fri, 08 Mar 2024 06:00:0${9 - index} +0800`),
    )
    expect(feed.items?.map((item) => item.dc?.creators ?? [])).toEqual(
      articles.map((article) =>
        article.role === 'photo'
          ? article.body.flatMap((block) => (block.type === 'figure' ? namesOf(block.bylines) : []))
          : namesOf(article.bylines),
      ),
    )
    expect(feed.items?.map((item) => htmlText(item.content?.encoded ?? '').replace(/\s/g, ''))).toEqual(
      articles.map(expectedContent),
    )
    expect(feed.items?.[0]?.categories?.map(({ name }) => name)).toEqual(['政务之要'])
    expect(feed.items?.[0]?.prism).toMatchObject({ publicationName: '太原日报', section: '政务之要' })
  })

  it('writes every hostile string so that it is read back unchanged, except for forbidden characters', () => {
    const items = elementsNamed(readXml(renderRss(hostileIssue(), options)), 'item')
    for (const [index, { name, text }] of hostileStrings.entries()) {
      const one = (element: string) => items[index]?.children.find((child) => child.name === element)?.text
      if (text.trim() !== '' && xmlCharacters(text) !== '') expect(one('title'), name).toBe(xmlCharacters(text))
      if (xmlCharacters(text).trim() !== '') {
        expect(one('category'), name).toBe(xmlCharacters(text))
        expect(one('dc:creator'), name).toBe(xmlCharacters(text))
      }
      expect(htmlText(one('content:encoded') ?? ''), name).toContain(htmlCharacters(text))
    }
  })

  it('reports removed characters with the element and the article', () => {
    const issue = sampleIssue()
    const [article] = issue.pages[0]!.articles
    article!.headline.main = '题\0目'
    article!.bylines = [
      { text: '记者 王\uFFFE某', placement: 'tail', credits: [{ role: 'reporter', name: '王\uFFFE某' }] },
    ]
    const removed: Removed[] = []
    renderRss(issue, { ...options, title: '报\uD800', onRemoved: (one) => removed.push(one) })
    expect(removed).toContainEqual({ codePoint: 0, index: 1, element: 'title', article: article!.id })
    expect(removed).toContainEqual({ codePoint: 0xfffe, index: 1, element: 'dc:creator', article: article!.id })
    expect(removed).toContainEqual({ codePoint: 0xfffe, index: 4, element: 'content:encoded', article: article!.id })
    expect(removed).toContainEqual({ codePoint: 0xd800, index: 1, element: 'title', article: null })
  })

  it.skipIf(isMissing('xmllint'))(
    'is well-formed for xmllint, for the sample page and for hostile text',
    async () => {
      const documents = {
        'sample.xml': renderRss(sampleIssue(), options),
        'hostile.xml': renderRss(hostileIssue(), options),
      }
      expect(await xmllint(documents)).toEqual([])
    },
    VALIDATOR_TIMEOUT,
  )

  it('puts description before content:encoded, since some readers keep only the last', () => {
    for (const item of elementsNamed(readXml(renderRss(sampleIssue(), options)), 'item')) {
      const names = item.children.map(({ name }) => name)
      expect(names.indexOf('description')).toBeLessThan(names.indexOf('content:encoded'))
    }
  })

  it('returns what streamRss yields: a chunk for each article between head and tail', () => {
    const pieces = [...streamRss(sampleIssue(), options)]
    expect(pieces).toHaveLength(12)
    expect(pieces.join('')).toBe(renderRss(sampleIssue(), options))
  })
})

const namesOf = (bylines: { credits: { name: string }[] }[]): string[] =>
  bylines.flatMap(({ credits }) => credits.map(({ name }) => name))
