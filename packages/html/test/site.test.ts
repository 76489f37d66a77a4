import { hostileIssue, readXml } from '@banmian/test-kit'
import { describe, expect, it } from 'vitest'
import { labelsFor, type SiteOptions, streamSite } from '../src/index.js'
import { brokenLinks } from './broken-links.js'
import { DAYS, paperOf, siteOf } from './paper.js'
import { attribute, elementsOf, shown, textOf } from './read-page.js'

const issues = DAYS.map((date) => paperOf(date))
const siteUrl = 'https://paper.example/daily/'

describe('streamSite', () => {
  it('writes a page of each kind, under stable names', async () => {
    const paths = Object.keys(await siteOf(issues, { siteUrl, search: true }))
    for (const path of [
      'index.html',
      'style.css',
      'reader.js',
      'favicon.svg',
      'search.html',
      'search.js',
      'robots.txt',
      'sitemap.xml',
      'sitemaps/2024-03.xml',
      '404.html',
      'archive/index.html',
      'archive/2023.html',
      'archive/2024.html',
      'archive/2024-02.html',
      'rubrics/index.html',
      'authors/index.html',
      'issues/2024-03-08/index.html',
    ])
      expect(paths).toContain(path)
    expect(paths.filter((path) => path.startsWith('issues/2024-03-08/articles/'))).toHaveLength(10)
    expect(paths.every((path) => /^[A-Za-z0-9/_.-]+$/.test(path))).toBe(true)
    expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length)
  })

  it('has no broken link, relative links only, and every page within reach of the front page', async () => {
    // Links that the text itself holds are its own affair.
    const handlers: SiteOptions['handlers'] = { link: (node, writer) => writer.nodes(node.children) }
    const files = await siteOf([...issues, { ...hostileIssue(), date: '2024-03-09' }], { handlers })
    const { broken, absolute, unreached } = brokenLinks(files, 'index.html')
    expect(broken).toEqual([])
    expect(absolute).toEqual([])
    expect(unreached.filter((path) => path.endsWith('.html'))).toEqual(['404.html'])
  })

  it('opens with the latest issue, which is canonical at its own address', async () => {
    const files = await siteOf(issues, { siteUrl })
    expect(textOf(files['index.html']!)).toContain('2024年3月8日')
    const canonical = elementsOf(files['index.html']!).find((element) => attribute(element, 'rel') === 'canonical')
    expect(attribute(canonical!, 'href')).toBe(`${siteUrl}issues/2024-03-08/index.html`)
  })

  it('has an icon of the first character of its name, or the caller’s, or none', async () => {
    const iconOn = (html: string) => elementsOf(html).find((element) => attribute(element, 'rel') === 'icon')
    const latest = issues.slice(-1)
    const files = await siteOf(latest)
    expect(readXml(files['favicon.svg']!).text.trim()).toBe('太')
    expect(files['favicon.svg']).toContain('fill="#a51d14"')
    expect((await siteOf(latest, { theme: 'plain' }))['favicon.svg']).toContain('fill="#0b57a4"')
    expect(attribute(iconOn(files['issues/2024-03-08/index.html']!)!, 'href')).toBe('../../favicon.svg')
    expect(attribute(iconOn(files['index.html']!)!, 'href')).toBe('favicon.svg')
    const own = await siteOf(latest, { icon: 'images/icon.png' })
    expect(own).not.toHaveProperty(['favicon.svg'])
    expect(attribute(iconOn(own['archive/index.html']!)!, 'href')).toBe('../images/icon.png')
    expect(iconOn((await siteOf(latest, { icon: null }))['index.html']!)).toBeUndefined()
    for (const name of ['The Gazette', '𠮷野日報', '<&>', '']) {
      const named = paperOf('2024-03-08')
      named.publication.name = name
      const icon = (await siteOf([named]))['favicon.svg']!
      expect(readXml(icon).text.trim()).toBe({ 'The Gazette': 'T', 𠮷野日報: '𠮷', '<&>': '', '': '报' }[name])
    }
    await expect(siteOf(latest, { icon: 1 as never })).rejects.toThrow(
      'Expected options.icon to be a URL or null, received 1.',
    )
  })

  it('leads from issue to issue', async () => {
    const files = await siteOf(issues)
    const rels = (path: string) =>
      elementsOf(files[path]!)
        .filter(({ tagName }) => tagName === 'link')
        .flatMap((element) => (/prev|next/.test(attribute(element, 'rel') ?? '') ? [attribute(element, 'href')] : []))
    expect(rels('issues/2024-02-29/index.html')).toEqual(['../2023-12-29/index.html', '../2024-03-07/index.html'])
    expect(rels('issues/2023-12-29/index.html')).toEqual(['../2024-02-29/index.html'])
    expect(rels('issues/2024-03-08/index.html')).toEqual(['../2024-03-07/index.html'])
  })

  it('lists what each author wrote, latest first', async () => {
    const files = await siteOf(issues)
    const author = elementsOf(files['authors/index.html']!).find((element) => shown(element) === '齐向真')
    const text = textOf(files[`authors/${attribute(author!, 'href')}`]!)
    expect(text.indexOf('2024年3月8日')).toBeGreaterThan(-1)
    expect(text.indexOf('2024年3月8日')).toBeLessThan(text.indexOf('2023年12月29日'))
  })

  it('keeps the bytes of all that a new issue does not touch', async () => {
    const before = await siteOf(issues.slice(0, 3))
    const after = await siteOf(issues)
    const changed = Object.keys(before).filter((path) => before[path] !== after[path])
    expect(changed.filter((path) => path.startsWith('issues/'))).toEqual(['issues/2024-03-07/index.html'])
    expect(changed).not.toContain('archive/2023.html')
  })

  it('gives editions of a day and issues without a day an address of their own', async () => {
    const paths = Object.keys(
      await siteOf([
        paperOf(null, { id: 'undated' }),
        paperOf('2024-03-08'),
        paperOf('2024-03-08', { edition: 'Overseas' }),
        paperOf('2024-03-08', { edition: '海外版' }),
      ]),
    ).filter((path) => /^issues\/[^/]+\/index\.html$/.test(path))
    expect(paths).toEqual([
      'issues/undated/index.html',
      'issues/2024-03-08/index.html',
      expect.stringMatching(/^issues\/2024-03-08-overseas-[0-9a-f]{12}\/index\.html$/),
      expect.stringMatching(/^issues\/2024-03-08-[0-9a-f]{12}\/index\.html$/),
    ])
  })

  it('renders a site without an issue', async () => {
    const files = await siteOf([])
    expect(Object.keys(files)).toContain('archive/index.html')
    expect(files['index.html']).toBeUndefined()
  })

  it('refuses issues out of order and twice the same', async () => {
    await expect(siteOf([paperOf('2024-03-08'), paperOf('2024-03-07')])).rejects.toThrow(
      'Expected issues to be in the order of their dates, received "2024-03-07". The issue before has the date 2024-03-08. Sort the issues by date.',
    )
    await expect(siteOf([paperOf('2024-03-08'), paperOf('2024-03-08')])).rejects.toThrow(
      'Expected issues to be issues that differ in date or edition, received "issues/2024-03-08/index.html".',
    )
  })

  it('takes issues one by one and holds no more than two', async () => {
    let asked = 0
    let written = 0
    async function* source() {
      for (const date of DAYS) {
        asked++
        yield paperOf(date)
        expect(asked - written).toBeLessThanOrEqual(2)
      }
    }
    for await (const { path } of streamSite(source())) if (/^issues\/[^/]+\/index\.html$/.test(path)) written++
    expect(written).toBe(DAYS.length)
  })

  it('lets no date or name lead out of its folder', async () => {
    const hostile = { ...paperOf('2024-03-08'), date: '../../../etc/passwd', edition: '../..' }
    hostile.pages[0]!.articles[0]!.rubric = '../../../rubric'
    for (const path of Object.keys(await siteOf([hostile], { siteUrl }))) expect(path).not.toContain('..')
    await expect(siteOf([{ ...hostile, id: '../up' }])).rejects.toThrow(TypeError)
  })

  it('divides the list of a busy author by years', async () => {
    const many = Array.from({ length: 500 }, (_, index) => {
      const issue = paperOf(new Date(Date.UTC(2022, 6, index)).toISOString().slice(0, 10))
      return { ...issue, pages: [{ ...issue.pages[0]!, articles: issue.pages[0]!.articles.slice(2, 3) }] }
    })
    const files = await siteOf(many)
    const pages = Object.keys(files).filter((path) => path.startsWith('authors/') && path !== 'authors/index.html')
    expect(pages.filter((path) => /-2022\.html$/.test(path)).length).toBe(pages.length / 2)
    expect(brokenLinks(files, 'index.html').broken).toEqual([])
  })

  it('names feeds, catalogs and books', async () => {
    const files = await siteOf(issues, {
      alternates: [{ path: 'feed.xml', type: 'application/rss+xml', title: 'RSS' }],
      issueAlternates: ({ date }) => [{ path: `books/${date}.epub`, type: 'application/epub+zip', title: 'EPUB' }],
    })
    const page = elementsOf(files['issues/2024-03-08/index.html']!)
    const alternates = page.filter((element) => attribute(element, 'rel') === 'alternate')
    expect(alternates.map((element) => attribute(element, 'href'))).toEqual([
      '../../feed.xml',
      '../../books/2024-03-08.epub',
    ])
    expect(textOf(files['archive/index.html']!)).toContain(labelsFor('zh').subscribe)
  })
})
