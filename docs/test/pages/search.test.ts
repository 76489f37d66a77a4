import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { sectionsOf } from '../../.vitepress/search/sections.js'
import { search } from '../../.vitepress/search/settings.js'

interface Result {
  id: string
  title: string
  titles: string[]
}
interface Index {
  documentCount: number
  search: (query: string) => Result[]
}

/** The library with which VitePress searches, in the version that it uses. */
const MiniSearch = createRequire(createRequire(import.meta.url).resolve('vitepress'))('minisearch') as {
  wildcard: string
  loadJSON: (json: string, options: unknown) => Index
}

/** Opens the index of the built site as the search box does. */
async function openIndex(locale: string): Promise<Index> {
  const folder = fileURLToPath(new URL('../../.vitepress/dist/assets/chunks', import.meta.url))
  const name = readdirSync(folder).find((one) => one.startsWith(`@localSearchIndex${locale}.`)) ?? ''
  const { default: json } = (await import(pathToFileURL(join(folder, name)).href)) as { default: string }
  const fields = { fields: ['title', 'titles', 'text'], storeFields: ['title', 'titles'] }
  const usual = { fuzzy: 0.2, prefix: true, boost: { title: 4, text: 2, titles: 1 } }
  const { options, searchOptions } = search.miniSearch ?? {}
  return MiniSearch.loadJSON(json, { ...fields, searchOptions: { ...usual, ...searchOptions }, ...options })
}

const pageOf = (id: string) => id.replace(/#.*$/, '').replace(/^\/zh\//, '/')
const isReference = (id: string) => /^\/(?:api\/|(?:schema|messages|command|graphql)$)/.test(pageOf(id))
const isChangelog = (id: string) => pageOf(id) === '/changelog'

/** Queries as people type them, with the page that they look for. */
const queries = [
  ['encoding', 'troubleshooting'],
  ['garbled', 'troubleshooting'],
  ['乱码', 'troubleshooting'],
  ['编码', 'troubleshooting'],
  ['竖排', 'books'],
  ['vertical', 'books'],
  ['封面', 'books'],
  ['epub cover', 'books'],
  ['Kindle', 'books'],
  ['OPDS', 'books'],
  ['kicker', 'concepts'],
  ['引题', 'concepts'],
  ['feed', 'feeds'],
  ['cloudflare workers', 'platforms'],
  ['feedsmith', 'migration'],
  ['pandoc', 'migration'],
] as const

describe.each([
  ['root', '/'],
  ['zh', '/zh/'],
])('the search of %s', (locale, base) => {
  let index: Index
  beforeAll(async () => {
    index = await openIndex(locale)
  })
  const idsOf = (query: string) => index.search(query).map(({ id }) => id)

  it.each(queries)('finds %s among the first two results in %s', (query, page) => {
    const pages = idsOf(query).map((id) => id.replace(/#.*$/, ''))
    expect(pages.slice(0, 2)).toContain(`${base}${page}`)
  })

  it.each(queries)('shows guides first for %s, and the changelog after the reference', (query) => {
    const ids = idsOf(query)
    expect(isReference(ids[0] ?? '') || isChangelog(ids[0] ?? '')).toBe(false)
    const shown = ids.slice(0, 16)
    const change = shown.findIndex(isChangelog)
    if (change >= 0) expect(shown.slice(change).filter(isReference)).toEqual([])
  })

  it.each(['renderRss', 'renderEpub', 'parseIssue', 'streamSite', 'openArchive', 'feedHeaders'])(
    'has %s of the reference among the first eight results',
    (name) => {
      const entry = index.search(name).slice(0, 8)
      expect(entry.map(({ title }) => title.replace(/\(\)$/, ''))).toContain(name)
    },
  )

  it('has no section of the reference that is not an export', () => {
    const all = index.search(MiniSearch.wildcard)
    expect(all).toHaveLength(index.documentCount)
    const titles = all.filter(({ id }) => pageOf(id).startsWith('/api/')).map(({ title }) => title)
    expect(titles.length).toBeGreaterThan(200)
    const empty =
      /^(?:Properties|Call Signature|Parameters|Returns|Throws|Methods|Constructors?|Extends|Functions|Type Aliases)$/
    expect(titles.filter((title) => empty.test(title))).toEqual([])
  })

  it('leads to places that are on its pages', () => {
    for (const { id } of index.search(MiniSearch.wildcard)) expect(id).toMatch(/^\/[^#]*(?:#[^#\s]+)?$/)
  })
})

describe('the sections of a page', () => {
  const heading = (level: number, title: string, anchor: string) =>
    `<h${level} id="${anchor}" tabindex="-1">${title} <a class="header-anchor" href="#${anchor}">&#8203;</a></h${level}>`

  it('are those of its headings, with the titles above', () => {
    const html = `${heading(1, 'Feeds', 'feeds')}<p>a</p>${heading(2, 'On a <em>server</em>', 'on')}<p>b &amp; c&lt;d</p>`
    expect([...sectionsOf('docs/feeds.md', html)]).toEqual([
      { anchor: 'feeds', titles: ['Feeds'], text: 'a' },
      { anchor: 'on', titles: ['Feeds', 'On a server'], text: 'b & c<d' },
    ])
  })

  it('are exports in the reference, with all that is below them', () => {
    const html = [
      heading(1, '@banmian/rss', 'banmian-rss'),
      heading(2, 'Functions', 'functions'),
      heading(3, '<code>renderRss</code>()', 'an-anchor'),
      '<p>writes</p>',
      heading(4, 'Parameters', 'parameters'),
      '<p>issues</p>',
    ].join('')
    expect([...sectionsOf('docs/api/@banmian/rss.md', html)]).toEqual([
      { anchor: 'an-anchor', titles: ['@banmian/rss', 'renderRss()'], text: expect.stringMatching(/writes.*issues/) },
    ])
  })

  it('are read from a page of any size in linear time', () => {
    const open = '<h2 id="a">'.repeat(50_000)
    expect([...sectionsOf('docs/x.md', open)]).toEqual([])
  })
})
