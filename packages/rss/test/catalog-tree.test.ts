import type { Issue } from '@banmian/core'
import { anyIssue, elementsNamed, hostileIssue, readXml, VALIDATOR_TIMEOUT, type XmlElement } from '@banmian/test-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type CatalogTreeOptions,
  feedHeaders,
  renderOpds,
  renderOpds2,
  renderOpds2Tree,
  renderOpdsPeriods,
  renderOpdsTree,
  renderOpenSearch,
} from '../src/index.js'
import { errorOf } from './error-of.js'
import { jingAtom, whyNoJing } from './jing-atom.js'
import { issueOf } from './one-article.js'

const siteUrl = 'https://paper.example/'
const options: CatalogTreeOptions = {
  siteUrl,
  catalogUrl: `${siteUrl}opds/index.xml`,
  epub: ({ id }) => `${siteUrl}books/${encodeURIComponent(id)}.epub`,
}
const timed: CatalogTreeOptions = {
  ...options,
  updated: () => '2024-03-08T06:00:00Z',
  catalogUpdated: '2024-03-08T06:00:00Z',
}
const issueAt = (date: string | null, language = 'zh-Hans'): Issue => {
  const issue = issueOf('江城日报')
  return {
    ...issue,
    id: `i${date}`,
    date,
    number: null,
    edition: null,
    publication: { ...issue.publication, language },
  }
}
const days = ['2024-03-08', '2024-03-07', '2024-02-29', '2023-12-31']
const issues = days.map((date) => issueAt(date))

/** Returns the links of a document of OPDS 1.2 by their relation. */
const linksOf = (root: XmlElement) =>
  Object.fromEntries(
    root.children
      .filter(({ name }) => name === 'link')
      .map(({ attributes }) => [attributes['rel'], [attributes['href'], attributes['type']?.split('kind=')[1]]]),
  )

/** Issues none of which has the id, date and edition of another. */
const distinctIssues = fc.uniqueArray(anyIssue, {
  maxLength: 4,
  selector: ({ id, date, edition }) => JSON.stringify([id, date, edition]),
})

describe('renderOpdsTree', () => {
  const documents = renderOpdsTree(issues, options)
  const documentOf = (period: string | null) =>
    readXml(documents.find((document) => document.period === period)!.content)

  it('lists years, months and books, the newest first', () => {
    expect(documents.map(({ path, url, period }) => [path, url, period])).toEqual(
      [
        ['index', null],
        ['2024', '2024'],
        ['2024-03', '2024-03'],
        ['2024-02', '2024-02'],
        ['2023', '2023'],
        ['2023-12', '2023-12'],
      ].map(([name, period]) => [`opds/${name}.xml`, `${siteUrl}opds/${name}.xml`, period]),
    )
    expect(entriesOf(documentOf(null))).toEqual([
      ['2024年', 'navigation', `${siteUrl}opds/2024.xml`, '3'],
      ['2023年', 'navigation', `${siteUrl}opds/2023.xml`, '1'],
    ])
    expect(entriesOf(documentOf('2024'))).toEqual([
      ['2024年3月', 'acquisition', `${siteUrl}opds/2024-03.xml`, '2'],
      ['2024年2月', 'acquisition', `${siteUrl}opds/2024-02.xml`, '1'],
    ])
    expect(textsOf(documentOf('2024-03'), 'title')).toEqual([
      '江城日报 2024年3月',
      '江城日报 2024年3月8日 星期五',
      '江城日报 2024年3月7日 星期四',
    ])
    expect(textsOf(documentOf('2024-03'), 'opensearch:totalResults')).toEqual(['2'])
  })

  it('links each catalog to itself, to the root and to the one above', () => {
    const root = [`${siteUrl}opds/index.xml`, 'navigation']
    const year = [`${siteUrl}opds/2024.xml`, 'navigation']
    const month = [`${siteUrl}opds/2024-03.xml`, 'acquisition']
    expect(linksOf(documentOf(null))).toMatchObject({ self: root, start: root })
    expect(linksOf(documentOf(null))).not.toHaveProperty('up')
    expect(linksOf(documentOf('2024'))).toMatchObject({ self: year, start: root, up: root })
    expect(linksOf(documentOf('2024-03'))).toMatchObject({ self: month, start: root, up: year })
    expect(feedHeaders(documents[0]!.content)['content-type']).toContain('kind=navigation')
    expect(feedHeaders(documents[2]!.content)['content-type']).toContain('kind=acquisition')
  })

  it('has the time of the newest change below each entry', () => {
    expect(textsOf(documentOf('2024'), 'updated')).toEqual([
      '2024-03-08T06:00:00+08:00',
      '2024-03-08T06:00:00+08:00',
      '2024-02-29T06:00:00+08:00',
    ])
  })

  it('puts issues in order even when they come in another, and those without a date last', () => {
    const mixed = [issueAt('2023-12-31'), issueAt(null), issueAt('2024-03-08')]
    const tree = renderOpdsTree(mixed, timed)
    expect(tree.map(({ period }) => period)).toEqual([null, '2024', '2024-03', '2023', '2023-12', 'undated'])
    expect(entriesOf(readXml(tree[0]!.content)).at(-1)).toEqual([
      '日期不详',
      'acquisition',
      `${siteUrl}opds/undated.xml`,
      '1',
    ])
  })

  it.each([
    ['en', '2024', 'March 2024'],
    ['ja', '2024年', '2024年3月'],
  ])('names the periods in the language %s', (language, year, month) => {
    const tree = renderOpdsTree([issueAt('2024-03-08', language)], options)
    expect(tree.slice(0, 2).map(({ content }) => entriesOf(readXml(content))[0]?.[0])).toEqual([year, month])
  })

  it.skipIf(whyNoJing() !== null)(
    'is valid Atom against the grammar of RFC 4287',
    async () => {
      const search = { template: `${siteUrl}search?a=1&q={searchTerms}` }
      const thumbnail = () => `${siteUrl}small.jpg`
      const trees = [...renderOpdsTree(issues, { ...options, search, thumbnail }), ...renderOpdsTree([], timed)]
      const all = [...trees, ...renderOpdsTree(hostileIssue(), timed)]
      expect(await jingAtom(Object.fromEntries(all.map(({ content }, index) => [`${index}.xml`, content])))).toEqual([])
    },
    VALIDATOR_TIMEOUT,
  )
})

describe('renderOpds2Tree', () => {
  it('contains the same as JSON', () => {
    const documents = renderOpds2Tree(issues, { ...options, catalogUrl: `${siteUrl}opds/index.json` })
    expect(documents.map(({ path }) => path?.replace('opds/', ''))).toEqual(
      ['index', '2024', '2024-03', '2024-02', '2023', '2023-12'].map((name) => `${name}.json`),
    )
    const [root, year, month] = documents.map(({ content }) => JSON.parse(content))
    const type = 'application/opds+json'
    expect(root.navigation).toEqual([
      { title: '2024年', href: `${siteUrl}opds/2024.json`, type, rel: 'subsection', properties: { numberOfItems: 3 } },
      { title: '2023年', href: `${siteUrl}opds/2023.json`, type, rel: 'subsection', properties: { numberOfItems: 1 } },
    ])
    expect(year.navigation.map(({ title }: { title: string }) => title)).toEqual(['2024年3月', '2024年2月'])
    expect(year.links).toContainEqual({ rel: 'up', href: `${siteUrl}opds/index.json`, type })
    expect(month.publications).toHaveLength(2)
    expect(month.metadata).toMatchObject({ title: '江城日报 2024年3月', numberOfItems: 2 })
    expect(month.links).toContainEqual({ rel: 'start', href: `${siteUrl}opds/index.json`, type })
  })
})

describe('renderOpdsPeriods', () => {
  const [march8, , february, december] = issues as [Issue, Issue, Issue, Issue]
  const contentOf = (wanted: string | null) =>
    renderOpdsTree(issues, options).find(({ period }) => period === wanted)!.content

  it('renders the same catalogs of years and months, and looks at one issue of each', () => {
    let count = 0
    const identifier = () => `urn:x:${count++}`
    const years = [
      { period: '2024', count: 3, newest: march8 },
      { period: '2023', count: 1, newest: december },
    ]
    expect(renderOpdsPeriods(years, { ...options, identifier })).toBe(contentOf(null))
    expect(count).toBe(2)
    const months = [
      { period: '2024-02', count: 1, newest: february },
      { period: '2024-03', count: 2, newest: march8 },
    ]
    expect(renderOpdsPeriods(months, options, '2024')).toBe(contentOf('2024'))
    const undated = [issueAt('2024-03-08'), issueAt(null)]
    const periods = ['2024', 'undated'].map((period, index) => ({ period, count: 1, newest: undated[index]! }))
    expect(renderOpdsPeriods(periods, timed)).toBe(renderOpdsTree(undated, timed)[0]!.content)
  })

  it.each([
    [{ period: '24', count: 1, newest: march8 }, 'periods[0].period'],
    [{ period: '2024', count: -1, newest: march8 }, 'periods[0].count'],
    [null, 'periods[0].period'],
  ])('names what is wrong with %j', (period, argument) => {
    expect(errorOf(() => renderOpdsPeriods([period as never], options)).message).toContain(argument)
  })
})

describe.each([
  ['renderOpdsTree', renderOpdsTree],
  ['renderOpds2Tree', renderOpds2Tree],
])('%s', (name, render) => {
  it('has the URLs that the option "periodUrl" returns, and names the option when one is wrong', () => {
    const urls = render(issues, { ...options, periodUrl: (period) => `https://other.example/${period}/` })
    expect(urls.map(({ path, url }) => [path, url]).slice(0, 2)).toEqual([
      ['opds/index.xml', options.catalogUrl],
      [null, 'https://other.example/2024/'],
    ])
    expect(errorOf(() => render(issues, { ...options, periodUrl: () => 'a' })).option).toBe('periodUrl')
    expect(errorOf(() => render(issues, { ...options, ...{ startUrls: '' } })).message).toMatch(/Did you mean/)
    expect(errorOf(() => render(issues, JSON.parse('null'))).message).toMatch(/^Expected options to be an object/)
  })

  it('is well-formed for any issues, and lists each in one month', () => {
    fc.assert(
      fc.property(distinctIssues, (list) => {
        const contents = render(list, timed).map(({ content }) => content)
        if (name === 'renderOpdsTree') contents.forEach(readXml)
        else contents.map((content) => JSON.parse(content))
        const books = contents.flatMap((content) => content.match(/acquisition\/open-access/g) ?? [])
        expect(books).toHaveLength(list.length)
      }),
      { numRuns: 30 },
    )
  })
})

describe('search, thumbnails and numbers of a catalog', () => {
  const template = `${siteUrl}search?a=1&q={searchTerms}`
  const descriptionUrl = `${siteUrl}search.xml`

  it('are in OPDS 1.2', () => {
    const catalog = readXml(
      renderOpds(issues, { ...options, search: { template, descriptionUrl }, thumbnail: () => `${siteUrl}small.png` }),
    )
    const links = elementsNamed(catalog, 'link').map(({ attributes }) => attributes)
    expect(links).toContainEqual({
      rel: 'search',
      type: 'application/opensearchdescription+xml',
      href: descriptionUrl,
    })
    expect(links).toContainEqual({
      rel: 'http://opds-spec.org/image/thumbnail',
      type: 'image/png',
      href: `${siteUrl}small.png`,
    })
    expect(textsOf(catalog, 'opensearch:totalResults')).toEqual(['4'])
    const [direct] = elementsNamed(readXml(renderOpds(issues, { ...options, search: { template } })), 'link').filter(
      ({ attributes }) => attributes['rel'] === 'search',
    )
    expect(direct?.attributes['href']).toBe(template)
  })

  it('are in OPDS 2.0', () => {
    const catalog = JSON.parse(
      renderOpds2(issues, {
        ...options,
        search: { template },
        cover: () => `${siteUrl}big.jpg`,
        thumbnail: () => `${siteUrl}small.png`,
      }),
    )
    expect(catalog.metadata.numberOfItems).toBe(4)
    expect(catalog.links).toContainEqual({
      rel: 'search',
      href: `${siteUrl}search?a=1&q={query}`,
      type: 'application/opds+json',
      templated: true,
    })
    expect(catalog.publications[0].images).toEqual([
      { href: `${siteUrl}big.jpg`, type: 'image/jpeg' },
      { href: `${siteUrl}small.png`, type: 'image/png' },
    ])
  })

  it('count issues only when all are known', () => {
    const countIn = (list: Iterable<Issue>, more: object = {}) =>
      JSON.parse(renderOpds2(list, { ...options, ...more })).metadata.numberOfItems
    expect(countIn(issues, { nextUrl: `${siteUrl}2.json` })).toBeUndefined()
    expect(countIn(issues, { nextUrl: `${siteUrl}2.json`, numberOfItems: 400 })).toBe(400)
    expect(countIn(issues.values())).toBeUndefined()
  })

  it('name the wrong option', () => {
    for (const wrong of ['/search?q={searchTerms}', `${siteUrl}search`, `${siteUrl}{other}?q={searchTerms}`, 7]) {
      const search = { template: wrong as string }
      expect(errorOf(() => renderOpds(issues, { ...options, search })).option).toBe('search.template')
      expect(errorOf(() => renderOpenSearch({ name: '', template: wrong as string })).option).toBe('template')
    }
    const thumbnail = () => `${siteUrl}small`
    expect(errorOf(() => renderOpds(issues, { ...options, thumbnail })).option).toBe('thumbnail')
    expect(errorOf(() => renderOpds(issues, { ...options, numberOfItems: -1 })).option).toBe('numberOfItems')
  })

  it('are described for OpenSearch, whatever the name contains', () => {
    const name = '"><甲\0&]]>一二三四五六七八九十一二三'
    const description = readXml(renderOpenSearch({ name, template }))
    expect(description.attributes['xmlns']).toBe('http://a9.com/-/spec/opensearch/1.1/')
    expect(textsOf(description, 'ShortName')).toEqual(['"><甲&]]>一二三四五六七'])
    expect(textsOf(description, 'Description')).toEqual([name.replace('\0', '')])
    expect(elementsNamed(description, 'Url')[0]?.attributes).toEqual({
      type: 'application/atom+xml;profile=opds-catalog;kind=acquisition',
      template,
    })
    expect(feedHeaders(renderOpenSearch({ name, template }))['content-type']).toContain('opensearchdescription+xml')
    expect(errorOf(() => renderOpenSearch(JSON.parse('{}'))).option).toBe('name')
  })
})

const textsOf = (root: XmlElement, name: string): string[] => elementsNamed(root, name).map(({ text }) => text)

/** Returns title, kind, URL and count of the entries of a catalog that lists others. */
const entriesOf = (root: XmlElement) =>
  elementsNamed(root, 'entry').map((entry) => {
    const [link] = elementsNamed(entry, 'link')
    const { type, href, 'thr:count': count } = link!.attributes
    return [textsOf(entry, 'title')[0], type?.split('kind=')[1], href, count]
  })
