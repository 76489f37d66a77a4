import type { Figure, PictureResolver } from '@banmian/core'
import { elementsNamed, hostileStrings, readXml } from '@banmian/test-kit'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import { type FeedOptions, renderAtom, renderJsonFeed, renderNewsSitemap, renderRss } from '../src/index.js'
import { errorOf } from './error-of.js'
import { issueOf } from './one-article.js'

const siteUrl = 'https://paper.example/'
const url = `${siteUrl}images/a.jpg`
const known: PictureResolver = () => ({ byteLength: 51_200 })

/** Returns the first entry of each format. */
function entriesOf(options: Partial<FeedOptions>, issue = issueOf('甲')) {
  const all = { siteUrl, ...options }
  return {
    rss: parseRssFeed(renderRss(issue, all)).items![0]!,
    atom: parseAtomFeed(renderAtom(issue, all)).entries![0]!,
    json: parseJsonFeed(JSON.parse(renderJsonFeed(issue, all))).items![0]!,
  }
}

const enclosureIn = (links: { rel?: string }[] = []) => links.find(({ rel }) => rel === 'enclosure')

describe('the first picture of an article', () => {
  it('is the enclosure and the thumbnail, with its size, caption and credit', () => {
    const { rss, atom, json } = entriesOf({ picture: known })
    expect(rss.enclosures).toEqual([{ url, length: 51_200, type: 'image/jpeg' }])
    expect(rss.media?.contents?.[0]).toMatchObject({
      url,
      fileSize: 51_200,
      type: 'image/jpeg',
      medium: 'image',
      width: 600,
      height: 400,
      description: { value: '甲' },
      credits: [{ value: '甲', role: 'photographer' }],
    })
    expect(rss.media?.thumbnails).toEqual([{ url, width: 600, height: 400 }])
    expect(enclosureIn(atom.links)).toEqual({ rel: 'enclosure', type: 'image/jpeg', href: url, length: 51_200 })
    expect(atom.media?.thumbnails).toEqual([{ url, width: 600, height: 400 }])
    expect(json).toMatchObject({ image: url, attachments: [{ url, mime_type: 'image/jpeg', size_in_bytes: 51_200 }] })
  })

  it('is no enclosure in RSS when its size is unknown, since RSS requires it', () => {
    const { rss, atom, json } = entriesOf({})
    expect(rss.enclosures).toBeUndefined()
    expect(enclosureIn(atom.links)).toEqual({ rel: 'enclosure', type: 'image/jpeg', href: url })
    expect(json.attachments).toEqual([{ url, mime_type: 'image/jpeg' }])
  })

  it('is no enclosure where its media type is required and unknown', () => {
    const { rss, atom, json } = entriesOf({ picture: () => ({ url: '/pictures/7', byteLength: 7 }) })
    expect(rss.enclosures).toBeUndefined()
    expect(enclosureIn(atom.links)).toEqual({ rel: 'enclosure', href: `${siteUrl}pictures/7`, length: 7 })
    expect(json.attachments).toBeUndefined()
  })

  it('is no enclosure with the option "enclosure" false', () => {
    const { rss, atom, json } = entriesOf({ picture: known, enclosure: false })
    expect([rss.enclosures, enclosureIn(atom.links), json.attachments]).toEqual([undefined, undefined, undefined])
    expect(rss.media?.contents).toHaveLength(1)
  })

  it('alone is the enclosure of an article with several pictures', () => {
    const issue = issueOf('甲')
    const { body } = issue.pages[0]!.articles[0]!
    const figure = body[1] as Figure
    body.push({ ...figure, image: { ...figure.image!, url: 'images/b.png' } })
    const { rss, atom, json } = entriesOf({ picture: known }, issue)
    expect(rss.enclosures).toHaveLength(1)
    expect(rss.media?.contents).toHaveLength(2)
    expect(rss.media?.thumbnails).toHaveLength(1)
    expect(atom.links?.filter(({ rel }) => rel === 'enclosure')).toHaveLength(1)
    expect(json.attachments).toHaveLength(1)
  })
})

describe('the option "picture"', () => {
  it('replaces the URL, the pixels and the bytes of a picture, in the text and in the metadata', () => {
    const data = new Uint8Array(9)
    const { rss, atom, json } = entriesOf({
      picture: ({ url }, { id }) => ({ url: `https://cdn.example/${id}/${url}`, width: 1200, height: null, data }),
    })
    const resolved = 'https://cdn.example/a1/images/a.jpg'
    expect(rss.enclosures).toEqual([{ url: resolved, length: 9, type: 'image/jpeg' }])
    expect(rss.media?.contents?.[0]).toMatchObject({ url: resolved, width: 1200 })
    expect(rss.media?.contents?.[0]).not.toHaveProperty('height')
    for (const content of [rss.content?.encoded, atom.content?.value, json.content_html]) {
      expect(content).toContain(`<img src="${resolved}" alt="甲" width="1200">`)
    }
  })

  it('keeps a missing picture out of the metadata, and the text says that it is missing', () => {
    const { rss, atom, json } = entriesOf({ picture: () => null })
    expect([rss.media, atom.media, rss.enclosures, enclosureIn(atom.links)]).toEqual(Array(4).fill(undefined))
    expect([json.image, json.attachments]).toEqual([undefined, undefined])
    for (const content of [rss.content?.encoded, atom.content?.value, json.content_html]) {
      expect(content).toContain('图片缺失')
      expect(content).not.toContain('<img')
    }
    expect(renderNewsSitemap(issueOf('甲'), { siteUrl, picture: () => null })).not.toContain('image:image')
  })

  it('leaves the decision about other hosts as it is unless it returns a URL', () => {
    const issue = issueOf('甲')
    const figure = issue.pages[0]!.articles[0]!.body[1] as Figure
    figure.image!.url = 'https://tracker.example/a.jpg'
    const kept = entriesOf({ picture: known }, issue)
    expect(kept.rss.media).toBeUndefined()
    expect(kept.rss.content?.encoded).not.toContain('<img')
    const given = entriesOf({ picture: ({ url }) => ({ url }) }, issue)
    expect(given.rss.content?.encoded).toContain('<img src="https://tracker.example/a.jpg"')
  })

  it('must return an object or null', () => {
    for (const wrong of [undefined, 'a.jpg', []]) {
      const error = errorOf(() => renderRss(issueOf('甲'), { siteUrl, picture: () => wrong as never }))
      expect(error).toMatchObject({ option: 'picture', article: 'a1' })
    }
    expect(errorOf(() => renderRss(issueOf('甲'), { siteUrl, picture: 'a' as never })).option).toBe('picture')
    expect(errorOf(() => renderRss(issueOf('甲'), { siteUrl, enclosure: 1 as never })).option).toBe('enclosure')
  })
})

describe('the option "authorUrl"', () => {
  const authorUrl = (name: string) => `${siteUrl}authors/${encodeURIComponent(name)}.html`

  it('links the authors in Atom, in JSON Feed and in the text', () => {
    const { rss, atom, json } = entriesOf({ authorUrl })
    expect(atom.authors).toEqual([{ name: '甲', uri: authorUrl('甲') }])
    expect(json.authors).toEqual([{ name: '甲', url: authorUrl('甲') }])
    expect(rss.dc?.creators).toEqual(['甲'])
    expect(rss.content?.encoded).toContain(`href="${authorUrl('甲')}"`)
  })

  it('links a single author even when authors are joined, but not several as one', () => {
    const issue = issueOf('甲')
    expect(entriesOf({ authorUrl, creators: 'joined' }, issue).json.authors).toEqual([
      { name: '甲', url: authorUrl('甲') },
    ])
    issue.pages[0]!.articles[0]!.bylines[0]!.credits.push({ role: 'reporter', name: '乙' })
    expect(entriesOf({ authorUrl, creators: 'joined' }, issue).json.authors).toEqual([{ name: '甲、乙' }])
  })

  it.each(hostileStrings)('writes the URL of an author named $name so that it is read back', ({ text }) => {
    const hostile = () => 'https://paper.example/?a=1&b="<\'>'
    const feed = readXml(renderAtom(issueOf(text), { siteUrl, authorUrl: hostile }))
    for (const { text: uri } of elementsNamed(feed, 'uri')) expect(uri).toBe(new URL(hostile()).href)
  })

  it('must return an absolute URL', () => {
    expect(errorOf(() => renderAtom(issueOf('甲'), { siteUrl, authorUrl: () => '/a' }))).toMatchObject({
      option: 'authorUrl',
      article: 'a1',
    })
  })
})
