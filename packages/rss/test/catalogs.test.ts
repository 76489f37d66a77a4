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
import { parseAtomFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import { type CatalogOptions, renderOpds, renderOpds2, tagUri } from '../src/index.js'
import { errorOf } from './error-of.js'
import { jingAtom, whyNoJing } from './jing-atom.js'

const options: CatalogOptions = {
  siteUrl: 'https://paper.example/',
  catalogUrl: 'https://paper.example/opds.xml',
  epub: ({ id }) => `https://paper.example/books/${encodeURIComponent(id)}.epub`,
  cover: ({ id }) => `https://paper.example/books/${encodeURIComponent(id)}.jpg`,
}
const timed: CatalogOptions = {
  ...options,
  updated: () => '2024-03-08T06:00:00Z',
  catalogUpdated: '2024-03-08T06:00:00Z',
}
const older: Issue = { ...sampleIssue(), id: 'older', date: '2024-03-07', edition: '晚刊' }

describe('renderOpds', () => {
  const catalog = parseAtomFeed(renderOpds([sampleIssue(), older], options))

  it('lists each issue with its EPUB, its cover and its headlines', () => {
    const { id } = sampleIssue()
    expect(catalog.entries).toHaveLength(2)
    expect(catalog.entries?.[0]).toMatchObject({
      id: tagUri(options.siteUrl, '2024-03-08', id),
      title: { value: '太原日报 2024年3月8日 星期五' },
      updated: '2024-03-08T06:00:00+08:00',
      authors: [{ name: '太原日报' }],
      dcterms: { languages: ['zh-Hans'], issued: ['2024-03-08'], publishers: ['太原日报'] },
      links: [
        { rel: 'http://opds-spec.org/image', type: 'image/jpeg', href: `https://paper.example/books/${id}.jpg` },
        {
          rel: 'http://opds-spec.org/acquisition/open-access',
          type: 'application/epub+zip',
          href: `https://paper.example/books/${id}.epub`,
        },
      ],
    })
    expect(catalog.entries?.[0]?.content?.value?.split('\n')).toHaveLength(10)
    expect(catalog.entries?.[0]?.content?.value).toContain('让雷锋精神在警营闪光')
    expect(catalog.entries?.[1]?.title?.value).toBe('太原日报 2024年3月7日 星期四 晚刊')
  })

  it('links to itself, its start and its neighbors', () => {
    const { nextUrl, previousUrl, startUrl } = {
      nextUrl: 'https://paper.example/opds-3.xml',
      previousUrl: 'https://paper.example/opds-1.xml',
      startUrl: 'https://paper.example/opds.xml',
    }
    const type = 'application/atom+xml;profile=opds-catalog;kind=acquisition'
    expect(parseAtomFeed(renderOpds([older], { ...options, nextUrl, previousUrl, startUrl })).links).toEqual([
      { rel: 'self', type, href: options.catalogUrl },
      { rel: 'start', type, href: startUrl },
      { rel: 'next', type, href: nextUrl },
      { rel: 'previous', type, href: previousUrl },
      { rel: 'alternate', type: 'text/html', href: options.siteUrl },
    ])
  })

  it('is well-formed for any issue', () => {
    fc.assert(
      fc.property(anyIssue, (issue) => {
        expect(elementsNamed(readXml(renderOpds(issue, timed)), 'entry')).toHaveLength(1)
      }),
      { numRuns: 50 },
    )
  })

  it.skipIf(isMissing('xmllint'))(
    'is well-formed for xmllint',
    async () => {
      const documents = { 'sample.xml': renderOpds(older, options), 'hostile.xml': renderOpds(hostileIssue(), options) }
      expect(await xmllint(documents)).toEqual([])
    },
    VALIDATOR_TIMEOUT,
  )

  it.skipIf(whyNoJing() !== null)(
    'is valid Atom against the grammar of RFC 4287',
    async () => {
      const documents = {
        'sample.xml': renderOpds([sampleIssue(), older], options),
        'hostile.xml': renderOpds(hostileIssue(), options),
        'empty.xml': renderOpds([], timed),
      }
      expect(await jingAtom(documents)).toEqual([])
    },
    VALIDATOR_TIMEOUT,
  )
})

describe('renderOpds2', () => {
  it('contains the same data as JSON', () => {
    const { id } = sampleIssue()
    const catalog = JSON.parse(renderOpds2([sampleIssue(), older], options))
    expect(catalog.metadata).toEqual({ title: '太原日报', modified: '2024-03-08T06:00:00+08:00', numberOfItems: 2 })
    expect(catalog.links.map(({ rel }: { rel: string }) => rel)).toEqual(['self', 'start', 'alternate'])
    expect(catalog.links[0]).toEqual({ rel: 'self', href: options.catalogUrl, type: 'application/opds+json' })
    expect(catalog.publications).toHaveLength(2)
    expect(catalog.publications[0]).toEqual({
      metadata: {
        '@type': 'http://schema.org/PublicationIssue',
        identifier: tagUri(options.siteUrl, '2024-03-08', id),
        title: '太原日报 2024年3月8日 星期五',
        publisher: '太原日报',
        language: 'zh-Hans',
        published: '2024-03-08',
        modified: '2024-03-08T06:00:00+08:00',
        description: expect.stringContaining('让雷锋精神在警营闪光'),
        belongsTo: { newspaper: '太原日报', series: '太原日报' },
      },
      links: [
        {
          rel: 'http://opds-spec.org/acquisition/open-access',
          href: `https://paper.example/books/${id}.epub`,
          type: 'application/epub+zip',
        },
      ],
      images: [{ href: `https://paper.example/books/${id}.jpg`, type: 'image/jpeg' }],
    })
  })
})

describe.each([
  ['renderOpds', renderOpds],
  ['renderOpds2', renderOpds2],
])('%s', (_, render) => {
  it('names the option and the issue of a wrong value', () => {
    const { id } = older
    const cases: [Partial<CatalogOptions>, string, string | null][] = [
      [{ siteUrl: 'paper' }, 'siteUrl', null],
      [{ catalogUrl: 'opds.xml' }, 'catalogUrl', null],
      [{ epub: () => 'a.epub' }, 'epub', id],
      [{ cover: () => 'https://paper.example/cover' }, 'cover', id],
      [{ updated: () => '2024' }, 'updated', id],
      [{ identifier: () => 'not a URI' }, 'identifier', id],
    ]
    for (const [wrong, option, article] of cases) {
      expect(errorOf(() => render(older, { ...options, ...wrong }))).toMatchObject({ option, article })
    }
    expect(errorOf(() => render(older, { ...options, epub: JSON.parse('"x"') }))).toMatchObject({ option: 'epub' })
    expect(errorOf(() => render({ ...older, date: null }, options))).toMatchObject({ option: 'catalogUpdated' })
    const { catalogUpdated } = timed
    expect(
      errorOf(() => render({ ...older, date: null }, { ...options, catalogUpdated: catalogUpdated! })),
    ).toMatchObject({
      option: 'updated',
      article: id,
    })
    expect(errorOf(() => render(older, JSON.parse('null'))).message).toBe(
      'Expected options to be an object, received null.',
    )
  })

  it('has the title and the time that the options give', () => {
    const titled = { ...options, title: '电子报', catalogUpdated: '2024-04-01T00:00:00Z' }
    expect(render(older, titled)).toMatch(/电子报[\s\S]*2024-04-01T00:00:00Z/)
  })

  it('reports removed characters with the element and the issue', () => {
    const removed: unknown[] = []
    render(
      { ...older, publication: { ...older.publication, name: '日\0报' } },
      { ...options, onRemoved: (one) => removed.push(one) },
    )
    expect(removed).toContainEqual({ codePoint: 0, index: 1, element: 'title', article: null })
    expect(removed).toContainEqual({ codePoint: 0, index: 1, element: 'title', article: 'older' })
  })
})
