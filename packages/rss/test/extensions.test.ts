import {
  anyText,
  elementsNamed,
  hostileStrings,
  isMissing,
  readXml,
  VALIDATOR_TIMEOUT,
  xmllint,
} from '@banmian/test-kit'
import fc from 'fast-check'
import { parseAtomFeed, parseRssFeed } from 'feedsmith'
import RssParser from 'rss-parser'
import { describe, expect, it } from 'vitest'
import {
  type ExtensionElement,
  type FeedExtensions,
  type FeedOptions,
  renderAtom,
  renderJsonFeed,
  renderRss,
} from '../src/index.js'
import { xmlCharacters } from './as-read.js'
import { errorOf } from './error-of.js'
import { jingAtom, whyNoJing } from './jing-atom.js'
import { issueOf } from './one-article.js'

const siteUrl = 'https://paper.example/'
const paper = "https://paper.example/ns?a=1&b='2'"
const namespaces = { paper: 'https://paper.example/ns', georss: 'http://www.georss.org/georss' }

/** Returns options with elements of an entry. */
const withElements = (...elements: ExtensionElement[]): FeedOptions => ({
  siteUrl,
  extensions: { namespaces, item: () => elements },
})

describe.each([
  ['RSS', renderRss],
  ['Atom', renderAtom],
])('elements of other namespaces in %s', (format, render) => {
  it('are written for the feed and for each entry, with attributes and children', () => {
    const feed = readXml(
      render(issueOf('甲'), {
        siteUrl,
        extensions: {
          namespaces: { paper },
          feed: (newest) => [{ name: 'paper:issue', text: newest?.id ?? '' }],
          item: (article, page, issue) => [
            { name: 'paper:empty' },
            {
              name: 'paper:ids',
              attributes: { 'xml:lang': 'zh', 'paper:order': 1, absent: null },
              children: [article, page, issue].map(({ id }) => ({ name: 'paper:id', text: id })),
            },
            { name: 'paper:words', text: 42 },
          ],
        },
      }),
    )
    expect(feed.attributes['xmlns:paper']).toBe(paper)
    const head = format === 'RSS' ? feed.children[0]! : feed
    expect(head.children.find(({ name }) => name === 'paper:issue')?.text).toBe('i1')
    const [ids] = elementsNamed(feed, 'paper:ids')
    expect(ids?.attributes).toEqual({ 'xml:lang': 'zh', 'paper:order': '1' })
    expect(ids?.children.map(({ text }) => text)).toEqual(['a1', 'p1', 'i1'])
    expect(elementsNamed(feed, 'paper:empty')[0]?.text).toBe('')
    expect(elementsNamed(feed, 'paper:words')[0]?.text).toBe('42')
  })

  it('are read by feedsmith and rss-parser', async () => {
    const feed = render(issueOf('甲'), withElements({ name: 'georss:point', text: '37.87 112.55' }))
    const read = format === 'RSS' ? parseRssFeed(feed).items?.[0] : parseAtomFeed(feed).entries?.[0]
    expect(read?.georss?.point).toEqual({ lat: 37.87, lng: 112.55 })
    const parser = new RssParser<object, { point?: string }>({ customFields: { item: [['georss:point', 'point']] } })
    expect((await parser.parseString(feed)).items[0]?.point).toBe('37.87 112.55')
  })

  it('may be of a module that the feed uses, which is then declared once', () => {
    const { media, dc } = { media: 'http://search.yahoo.com/mrss/', dc: 'http://purl.org/dc/elements/1.1/' }
    const item = () => [
      { name: 'media:rating', text: 'nonadult' },
      { name: 'dc:rights', text: '版权' },
    ]
    const feed = render(issueOf('甲'), { siteUrl, extensions: { namespaces: { media, dc }, item } })
    for (const uri of [media, dc]) expect(feed.split(`="${uri}"`)).toHaveLength(2)
    expect(elementsNamed(readXml(feed), 'dc:rights')[0]?.text).toBe('版权')
  })

  it.each(hostileStrings)('contain $name as text', ({ text }) => {
    const element = { name: 'paper:a', attributes: { 'paper:b': text }, children: [{ name: 'paper:c', text }] }
    const feed = readXml(render(issueOf('甲'), withElements(element)))
    expect(elementsNamed(feed, 'paper:a')[0]?.attributes['paper:b']).toBe(xmlCharacters(text))
    expect(elementsNamed(feed, 'paper:c')[0]?.text).toBe(xmlCharacters(text))
  })

  it('are well-formed with any text, and removed characters are reported', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        readXml(render(issueOf('甲'), withElements({ name: 'paper:a', attributes: { b: text }, text })))
      }),
      { numRuns: 100 },
    )
    const removed: unknown[] = []
    const onRemoved = (one: unknown) => removed.push(one)
    render(issueOf('甲'), { ...withElements({ name: 'paper:a', text: 'x\0' }), onRemoved })
    expect(removed).toEqual([{ codePoint: 0, index: 1, element: 'paper:a', article: 'a1' }])
  })

  it.each<[what: string, extensions: unknown, option: string, message: RegExp]>([
    ['no namespaces', {}, 'extensions.namespaces', /to be an object of URIs by prefix, received undefined/],
    ['a prefix with a colon', { namespaces: { 'a:b': 'urn:a' } }, 'extensions.namespaces', /received "a:b"/],
    ['markup as prefix', { namespaces: { 'a="">': 'urn:a' } }, 'extensions.namespaces', /received "a=/],
    ['a prefix of XML', { namespaces: { xmlish: 'urn:a' } }, 'extensions.namespaces', /received "xmlish"/],
    [
      'a namespace of XML',
      { namespaces: { a: 'http://www.w3.org/2000/xmlns/' } },
      'extensions.namespaces.a',
      /to be a URI that XML does not reserve/,
    ],
    ['no URI', { namespaces: { a: 'a' } }, 'extensions.namespaces.a', /to be a URI such as/],
    [
      'another meaning of a prefix in use',
      { namespaces: { media: 'urn:a' } },
      'extensions.namespaces.media',
      /"http:\/\/search\.yahoo\.com\/mrss\/", which the prefix means in feeds, received "urn:a"\. Choose another/,
    ],
    ['one URI twice', { namespaces: { a: 'urn:a', b: 'urn:a' } }, 'extensions.namespaces.b', /than that of "a"/],
    ['an unknown option', { namespaces: {}, items: 1 }, 'extensions.items', /Did you mean "item"/],
    ['elements that are no function', { namespaces: {}, item: [] }, 'extensions.item', /to be a function/],
    ['a feed without a list', { namespaces, feed: () => '<a/>' }, 'extensions.feed', /an array of elements/],
  ])('must be declared: %s is an error', (_, extensions, option, message) => {
    const error = errorOf(() => render(issueOf('甲'), { siteUrl, extensions: extensions as FeedExtensions }))
    expect(error.option).toBe(option)
    expect(error.message).toMatch(message)
  })

  it.each<[what: string, element: unknown, message: RegExp]>([
    ['null', null, /has at \[0\] an element, received null/],
    ['no name', {}, /has at \[0\]\.name a name with the prefix "paper" or "georss", received undefined/],
    ['a name without prefix', { name: 'ttl' }, /\[0\]\.name a name with the prefix/],
    ['an unknown prefix', { name: 'x:y' }, /received "x:y"/],
    ['a prefix of Object', { name: 'constructor:y' }, /received "constructor:y"/],
    ['markup as name', { name: 'paper:a><b' }, /received "paper:a><b"/],
    ['markup as attribute', { name: 'paper:a', attributes: { 'b="" c': '' } }, /\[0\]\.attributes names without/],
    ['a declaration as attribute', { name: 'paper:a', attributes: { xmlns: 'urn:a' } }, /received "xmlns"/],
    ['an object as value', { name: 'paper:a', attributes: { b: {} } }, /\[0\]\.attributes\.b a string, a finite/],
    ['a number that is not finite', { name: 'paper:a', text: Number.NaN }, /\[0\]\.text a string or a finite/],
    ['text and children', { name: 'paper:a', text: 'b', children: [] }, /an element with text or children/],
    ['a wrong child', { name: 'paper:a', children: [{ name: 'b' }] }, /at \[0\]\.children\[0\]\.name /],
    ['children that are no list', { name: 'paper:a', children: 'b' }, /at \[0\]\.children an array/],
  ])('are checked: %s is an error', (_, element, message) => {
    const error = errorOf(() => render(issueOf('甲'), withElements(element as ExtensionElement)))
    expect(error).toMatchObject({ option: 'extensions.item', article: 'a1' })
    expect(error.message).toMatch(message)
  })

  it('are nested at most 100 levels deep', () => {
    const nested = (depth: number): ExtensionElement =>
      depth === 1 ? { name: 'paper:a' } : { name: 'paper:a', children: [nested(depth - 1)] }
    expect(elementsNamed(readXml(render(issueOf('甲'), withElements(nested(100)))), 'paper:a')).toHaveLength(100)
    const cyclic = { name: 'paper:a', children: [] as ExtensionElement[] }
    cyclic.children.push(cyclic)
    for (const element of [nested(101), cyclic]) {
      expect(errorOf(() => render(issueOf('甲'), withElements(element))).message).toContain('at most 100 levels deep')
    }
  })
})

describe('elements of other namespaces', () => {
  const element = { name: 'paper:a', attributes: { b: '"<&]]>' }, children: [{ name: 'paper:c', text: ']]>\0<' }] }

  it('are not in JSON Feed', () => {
    expect(renderJsonFeed(issueOf('甲'), withElements(element))).toBe(renderJsonFeed(issueOf('甲'), { siteUrl }))
  })

  it.skipIf(isMissing('xmllint'))(
    'are well-formed for xmllint',
    async () => {
      const options = withElements(element)
      expect(
        await xmllint({ 'rss.xml': renderRss(issueOf('甲'), options), 'atom.xml': renderAtom(issueOf('甲'), options) }),
      ).toEqual([])
    },
    VALIDATOR_TIMEOUT,
  )

  it.skipIf(whyNoJing() !== null)(
    'are valid Atom, with category schemes, enclosures and URLs of authors',
    async () => {
      const options: FeedOptions = {
        ...withElements(element),
        picture: () => ({ byteLength: 7 }),
        authorUrl: () => siteUrl,
        categorySchemes: { page: 'urn:page', rubric: 'urn:rubric', subject: 'urn:subject' },
      }
      expect(await jingAtom({ 'atom.xml': renderAtom(issueOf('甲'), options) })).toEqual([])
    },
    VALIDATOR_TIMEOUT,
  )
})
