import type { Block, Issue } from '@banmian/core'
import { allElements, anyIssue, hostileIssue, loadedUrls, type ParsedElement, readXml } from '@banmian/test-kit'
import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'
import { type FeedOptions, renderAtom, renderJsonFeed, renderNewsSitemap, renderRss } from '../src/index.js'
import { errorOf } from './error-of.js'
import { issueOf } from './one-article.js'

const siteUrl = 'https://paper.example/daily/'
const options: FeedOptions = { siteUrl, published: () => '2024-03-08T06:00:00Z', feedUpdated: '2024-03-08T06:00:00Z' }
const TRACKER = 'http://tracker.example/p.gif'

type Node = DefaultTreeAdapterTypes.ChildNode

/** Returns the elements of an HTML fragment. */
function elementsIn(nodes: readonly Node[]): ParsedElement[] {
  return nodes.flatMap((node) => {
    if (!('tagName' in node)) return []
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))
    return [{ name: node.tagName, attributes, text: '' }, ...elementsIn(node.childNodes)]
  })
}

const urlsInHtml = (html: string): string[] => loadedUrls(elementsIn(parseFragment(html).childNodes))

/** Returns the URLs that a reader of an XML feed loads, in the feed and in its entries. */
function urlsInXml(feed: string): string[] {
  const elements = [...allElements(readXml(feed))]
  const contents = elements.filter(({ name }) => /^(?:content:encoded|content|description|summary)$/.test(name))
  return [...loadedUrls(elements), ...contents.flatMap(({ text }) => urlsInHtml(text))]
}

interface JsonItem {
  image?: string
  banner_image?: string
  content_html?: string
  attachments?: { url: string }[]
  _banmian: { pictures?: { url: string }[] }
}

/** Returns the URLs that a reader of a JSON Feed loads. */
function urlsInJson(feed: string): string[] {
  const { items } = JSON.parse(feed) as { items: JsonItem[] }
  return items.flatMap(({ image, banner_image, content_html = '', attachments = [], _banmian }) => [
    ...[image, banner_image].flatMap((url) => url ?? []),
    ...[...attachments, ...(_banmian.pictures ?? [])].map(({ url }) => url),
    ...urlsInHtml(content_html),
  ])
}

/** Returns the URLs that the readers of all feeds of an issue load. */
const loadedBy = (issue: Issue, more: Partial<FeedOptions> = {}): string[] => {
  const all = { ...options, ...more }
  return [
    ...[renderRss(issue, all), renderAtom(issue, all)].flatMap(urlsInXml),
    ...urlsInJson(renderJsonFeed(issue, all)),
  ]
}

const hostsOf = (urls: string[]): string[] => [...new Set(urls.map((url) => new URL(url, siteUrl).host))]

/** Returns an issue with a picture at a URL, in a figure and in a paragraph. */
function issueWith(url: string): Issue {
  const issue = issueOf('甲')
  const [paragraph, figure] = issue.pages[0]!.articles[0]!.body
  const image = { url, alt: '', width: null, height: null }
  const inline = { type: 'image' as const, url, alt: '桥', title: null }
  const body: Block[] = [
    { ...(paragraph as Extract<Block, { type: 'paragraph' }>), children: [inline] },
    { ...(figure as Extract<Block, { type: 'figure' }>), image },
  ]
  Object.assign(issue.pages[0]!.articles[0]!, { body })
  return issue
}

describe('a picture on another host', () => {
  it('is linked to, and left out of the metadata', () => {
    expect(loadedBy(issueWith(TRACKER))).toEqual([])
    const [rss, json] = [renderRss(issueWith(TRACKER), options), renderJsonFeed(issueWith(TRACKER), options)]
    for (const link of ['桥', '站外图片']) {
      expect(rss).toContain(`<span class="remote"><a href="${TRACKER}">${link}</a></span>`)
      expect(JSON.parse(json).items[0].content_html).toContain(`<a href="${TRACKER}">${link}</a>`)
    }
    expect(rss.match(/tracker\.example/g)).toHaveLength(2)
    expect(renderNewsSitemap(issueWith(TRACKER), { siteUrl })).not.toContain('tracker')
  })

  it('is linked to in the language of the issue', () => {
    const issue = issueWith('//tracker.example/p.gif')
    issue.publication.language = 'en'
    expect(renderRss(issue, options)).toContain('<a href="https://tracker.example/p.gif">Picture on another site</a>')
  })

  it('is loaded when its host is allowed', () => {
    const allowRemotePictures = ['*.example']
    const urls = loadedBy(issueWith(TRACKER), { allowRemotePictures })
    expect(new Set(urls)).toEqual(new Set([TRACKER]))
    expect(urls).toHaveLength(14)
    expect(hostsOf(loadedBy(issueWith('https://cdn.other/1.png'), { allowRemotePictures }))).toEqual([])
  })

  it('is loaded from the host of the site and from that of contentBase', () => {
    const cdn = 'https://cdn.example/2024/'
    expect(hostsOf(loadedBy(issueWith('https://paper.example/1.png')))).toEqual(['paper.example'])
    for (const contentBase of [cdn, () => cdn])
      for (const url of ['1.png', '/1.png', `${cdn}1.png`, 'https://paper.example/1.png'])
        expect(hostsOf(loadedBy(issueWith(url), { contentBase }))).toHaveLength(1)
    expect(loadedBy(issueWith(TRACKER), { contentBase: () => cdn })).toEqual([])
  })
})

describe('nothing is loaded from another host', () => {
  it('by a reader of the feeds of the hostile issue', () => {
    expect(hostsOf(loadedBy(hostileIssue()))).toEqual(['paper.example'])
  })

  it('by a reader of the feeds of any issue', () => {
    fc.assert(
      fc.property(anyIssue, (issue) => {
        expect(hostsOf(loadedBy(issue)).filter((host) => host !== 'paper.example')).toEqual([])
      }),
      { numRuns: 100 },
    )
  })
})

it('a wrong list of hosts is an error', () => {
  for (const allowRemotePictures of ['tracker.example', ['https://tracker.example/'], [1]]) {
    const wrong = { siteUrl, allowRemotePictures } as FeedOptions
    expect(errorOf(() => renderRss(issueOf('甲'), wrong)).message).toContain(
      'Expected options.allowRemotePictures to be an array of hosts such as "images.example.org", received',
    )
  }
})
