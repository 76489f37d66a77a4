import { anyText, elementsNamed, hostileStrings, longLine, readXml, type XmlElement } from '@banmian/test-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type CatalogOptions,
  type FeedOptions,
  renderAtom,
  renderJsonFeed,
  renderNewsSitemap,
  renderOpds,
  renderOpds2,
  renderOpml,
  renderRss,
} from '../src/index.js'
import { htmlCharacters, xmlCharacters } from './as-read.js'
import { htmlText } from './html-text.js'
import { issueOf } from './one-article.js'

const siteUrl = 'https://paper.example/'
const optionsOf = (text: string): FeedOptions => ({ siteUrl, title: text, description: text, rights: text })
const catalogOf = (text: string): CatalogOptions => ({
  siteUrl,
  catalogUrl: `${siteUrl}opds`,
  title: text,
  epub: () => `${siteUrl}a.epub`,
})

/** What each format shows of a text that stands in all its slots: the values of elements, attributes or keys that hold it. */
const formats: Record<string, { plain: (text: string) => (string | undefined)[]; html: (text: string) => string[] }> = {
  RSS: {
    plain: (text) =>
      valuesOf(readXml(renderRss(issueOf(text), optionsOf(text))), [
        'title',
        'copyright',
        'category',
        'dc:creator',
        'media:description',
        'media:credit',
        'prism:publicationName',
        'prism:issn',
        'prism:number',
        'prism:edition',
        'prism:startingPage',
        'prism:section',
      ]),
    html: (text) => valuesOf(readXml(renderRss(issueOf(text), optionsOf(text))), ['description', 'content:encoded']),
  },
  Atom: {
    plain: (text) => {
      const feed = readXml(renderAtom(issueOf(text), optionsOf(text)))
      return [
        ...valuesOf(feed, ['title', 'rights', 'name', 'summary', 'media:description', 'media:credit', 'prism:section']),
        ...elementsNamed(feed, 'category').map(({ attributes }) => attributes['term']),
      ]
    },
    html: (text) => valuesOf(readXml(renderAtom(issueOf(text), optionsOf(text))), ['content']),
  },
  'JSON Feed': {
    plain: (text) => {
      const feed = JSON.parse(renderJsonFeed(issueOf(text), optionsOf(text)))
      const [item] = feed.items
      const { _banmian: own } = item
      const [picture] = own.pictures
      return [
        feed.title,
        feed._banmian.rights,
        feed.authors[0].name,
        ...[item.title, item.summary, item.authors?.[0].name, item.tags?.[0]],
        ...[own.publication, own.number, own.edition, own.page, own.page_name],
        ...[picture.description, picture.credits?.[0]],
      ]
    },
    html: (text) => [JSON.parse(renderJsonFeed(issueOf(text), optionsOf(text))).items[0].content_html],
  },
  'news sitemap': {
    plain: (text) => valuesOf(readXml(renderNewsSitemap(issueOf(text), { siteUrl })), ['news:name', 'news:title']),
    html: () => [],
  },
  OPML: {
    plain: (text) => {
      const feed = { title: text, description: text, url: `${siteUrl}feed.xml` }
      const opml = readXml(renderOpml([{ title: text, feeds: [feed] }], { title: text, ownerName: text }))
      const [group, outline] = elementsNamed(opml, 'outline')
      return [
        ...valuesOf(opml, ['title', 'ownerName']),
        group?.attributes['text'],
        outline?.attributes['text'],
        outline?.attributes['title'],
        outline?.attributes['description'],
      ]
    },
    html: () => [],
  },
  'OPDS 1.2': {
    plain: (text) => valuesOf(readXml(renderOpds(issueOf(text), catalogOf(text))), ['name', 'dc:publisher', 'content']),
    html: () => [],
  },
  'OPDS 2.0': {
    plain: (text) => {
      const { metadata, publications } = JSON.parse(renderOpds2(issueOf(text), catalogOf(text)))
      const [publication] = publications
      return [metadata.title, publication.metadata.publisher, publication.metadata.belongsTo.series]
    },
    html: () => [],
  },
}

const valuesOf = (root: XmlElement, names: string[]): string[] =>
  names.flatMap((name) => elementsNamed(root, name).map(({ text }) => text))

const shows = (text: string): boolean => xmlCharacters(text).trim() !== ''

describe.each(Object.entries(formats))('%s', (_, { plain, html }) => {
  it.each(hostileStrings)('writes $name so that every slot reads back equal', ({ text }) => {
    for (const value of plain(text)) {
      // Captions lose the blanks around them; a slot whose text shows nothing is left out or filled with a word.
      if (shows(text) && value !== undefined) expect([xmlCharacters(text), xmlCharacters(text.trim())]).toContain(value)
    }
    for (const value of html(text)) expect(htmlText(value)).toContain(htmlCharacters(text).trim())
  })

  it('leaves no slot out that has a text to show', () => {
    expect(plain('甲').every((value) => value === '甲')).toBe(true)
    expect(plain('甲').length).toBeGreaterThan(1)
  })

  it('is well-formed for any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const value of plain(text)) if (shows(text) && value !== undefined) expect(value).not.toMatch(/[\0\uFFFE]/)
      }),
      { numRuns: 100 },
    )
  })
})

describe('ten million characters in one line', () => {
  it('are written whole', () => {
    const text = longLine()
    const issue = issueOf('甲')
    issue.pages[0]!.articles[0]!.body = [{ type: 'paragraph', children: [{ type: 'text', value: text }] }]
    const feed = renderRss(issue, { siteUrl })
    expect(feed).toContain(`<content:encoded><![CDATA[`)
    expect(feed.split(text)).toHaveLength(3)
  })
})
