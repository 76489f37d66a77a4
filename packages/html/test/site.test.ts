import { hostileIssue, readXml } from '@banmian/test-kit'
import { describe, expect, it } from 'vitest'
import { labelsFor, type SiteOptions, streamSite } from '../src/index.js'
import { brokenLinks } from './broken-links.js'
import { DAYS, paperOf, siteOf } from './paper.js'
import { attribute, elementsOf, shown, textOf } from './read-page.js'

const issues = DAYS.map((date) => paperOf(date))
const siteUrl = 'https://paper.example/daily/'

describe('streamSite', () => {
  it('writes each kind of page under a stable path', async () => {
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

  it('has only relative links, none of them broken, and reaches every page from the front page', async () => {
    // Links in the text, and links to its pictures on other hosts, are not tested.
    const handlers: SiteOptions['handlers'] = { link: (node, writer) => writer.nodes(node.children) }
    const files = await siteOf([...issues, { ...hostileIssue(), date: '2024-03-09' }], { handlers })
    const { broken, absolute, unreached } = brokenLinks(files, 'index.html')
    expect(broken).toEqual([])
    expect(absolute.filter((link) => !link.includes('tracker.example'))).toEqual([])
    expect(unreached.filter((path) => path.endsWith('.html'))).toEqual(['404.html'])
  })

  it('has the latest issue as its front page, which has the URL of the site', async () => {
    const files = await siteOf(issues, { siteUrl })
    const urlsOf = (path: string) =>
      elementsOf(files[path]!).flatMap((element) =>
        attribute(element, 'rel') === 'canonical' || attribute(element, 'property') === 'og:url'
          ? [attribute(element, 'href') ?? attribute(element, 'content')]
          : [],
      )
    expect(textOf(files['index.html']!)).toContain('2024年3月8日')
    expect(urlsOf('index.html')).toEqual([siteUrl, siteUrl])
    const url = `${siteUrl}issues/2024-03-08/index.html`
    expect(urlsOf('issues/2024-03-08/index.html')).toEqual([url, url])
  })

  it('names the front page in the sitemap, with the date of the latest issue', async () => {
    const files = await siteOf(issues, { siteUrl })
    const locations = Object.entries(files)
      .filter(([path]) => path.startsWith('sitemaps/'))
      .flatMap(([, content]) => content.match(/<url>.*<\/url>/g) ?? [])
    const entry = `<url><loc>${siteUrl}</loc><lastmod>2024-03-08</lastmod></url>`
    expect(locations.filter((location) => location.includes(`<loc>${siteUrl}</loc>`))).toEqual([entry])
    expect(await siteOf([], { siteUrl })).not.toHaveProperty(['sitemaps/undated.xml'])
  })

  it('has an icon with the first character of its name, or the caller’s, or none', async () => {
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

  it('links each issue to its neighbors', async () => {
    const files = await siteOf(issues)
    const rels = (path: string) =>
      elementsOf(files[path]!)
        .filter(({ tagName }) => tagName === 'link')
        .flatMap((element) => (/prev|next/.test(attribute(element, 'rel') ?? '') ? [attribute(element, 'href')] : []))
    expect(rels('issues/2024-02-29/index.html')).toEqual(['../2023-12-29/index.html', '../2024-03-07/index.html'])
    expect(rels('issues/2023-12-29/index.html')).toEqual(['../2024-02-29/index.html'])
    expect(rels('issues/2024-03-08/index.html')).toEqual(['../2024-03-07/index.html'])
  })

  it('lists the articles of each author, the latest first', async () => {
    const files = await siteOf(issues)
    const author = elementsOf(files['authors/index.html']!).find((element) => shown(element) === '齐向真')
    const text = textOf(files[`authors/${attribute(author!, 'href')}`]!)
    expect(text.indexOf('2024年3月8日')).toBeGreaterThan(-1)
    expect(text.indexOf('2024年3月8日')).toBeLessThan(text.indexOf('2023年12月29日'))
  })

  it('keeps the bytes of all files that a new issue does not affect', async () => {
    const before = await siteOf(issues.slice(0, 3))
    const after = await siteOf(issues)
    const changed = Object.keys(before).filter((path) => before[path] !== after[path])
    expect(changed.filter((path) => path.startsWith('issues/'))).toEqual(['issues/2024-03-07/index.html'])
    expect(changed).not.toContain('archive/2023.html')
  })

  it('gives each edition of a day, and each issue without a date, a path of its own', async () => {
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

  it('writes a site without issues', async () => {
    const files = await siteOf([])
    expect(Object.keys(files)).toContain('archive/index.html')
    expect(files['index.html']).toBeUndefined()
  })

  it('refuses issues that are out of order or have the same path', async () => {
    await expect(siteOf([paperOf('2024-03-08'), paperOf('2024-03-07')])).rejects.toThrow(
      'Expected issues to be in the order of their dates, received "2024-03-07". The issue before has the date 2024-03-08. Sort the issues by date.',
    )
    await expect(siteOf([paperOf('2024-03-08'), paperOf('2024-03-08')])).rejects.toThrow(
      'Expected issues to be issues that differ in date or edition, received "issues/2024-03-08/index.html".',
    )
  })

  it('reads issues one by one and holds at most two', async () => {
    let read = 0
    let written = 0
    async function* source() {
      for (const date of DAYS) {
        read++
        yield paperOf(date)
        expect(read - written).toBeLessThanOrEqual(2)
      }
    }
    for await (const { path } of streamSite(source())) if (/^issues\/[^/]+\/index\.html$/.test(path)) written++
    expect(written).toBe(DAYS.length)
  })

  it('writes no path outside its folder, whatever dates and names contain', async () => {
    const hostile = { ...paperOf('2024-03-08'), date: '../../../etc/passwd', edition: '../..' }
    hostile.pages[0]!.articles[0]!.rubric = '../../../rubric'
    for (const path of Object.keys(await siteOf([hostile], { siteUrl }))) expect(path).not.toContain('..')
    await expect(siteOf([{ ...hostile, id: '../up' }])).rejects.toThrow(TypeError)
  })

  it('splits the list of a busy author by year', async () => {
    const many = Array.from({ length: 500 }, (_, index) => {
      const issue = paperOf(new Date(Date.UTC(2022, 6, index)).toISOString().slice(0, 10))
      return { ...issue, pages: [{ ...issue.pages[0]!, articles: issue.pages[0]!.articles.slice(2, 3) }] }
    })
    const files = await siteOf(many)
    const pages = Object.keys(files).filter((path) => path.startsWith('authors/') && path !== 'authors/index.html')
    expect(pages.filter((path) => /-2022\.html$/.test(path)).length).toBe(pages.length / 2)
    expect(brokenLinks(files, 'index.html').broken).toEqual([])
  })

  it('links to feeds, catalogs and books', async () => {
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
    expect(alternates.map((element) => attribute(element, 'title'))).toEqual(['太原日报 – RSS', '太原日报 – EPUB'])
    expect(textOf(files['archive/index.html']!)).toContain(`${labelsFor('zh').subscribe} RSS`)
    const named = await siteOf(issues, {
      alternates: [{ path: 'feed.xml', type: 'application/rss+xml', title: '太原日报的订阅' }],
    })
    expect(named['404.html']).toContain('title="太原日报的订阅"')
  })

  it.each([
    ['zh-Hans', 3],
    ['zh-Hant', 4],
    ['ja', 4],
    ['ko', 4],
    ['en-US', 4],
    ['en-GB', 3],
    ['de', 3],
    ['pt-BR', 4],
    ['he', 4],
    ['ar', 5],
  ])('has calendars whose weeks begin as in the country of %j', async (language, offset) => {
    const { publication } = issues[0]!
    const issue = { ...issues[0]!, date: '2024-02-29', publication: { ...publication, language } }
    const html = (await siteOf([issue]))['archive/2024-02.html']!
    const [names, first] = [...html.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row]) => row!.split(/(?=<t[hd])/))
    // 1 February 2024 was a Thursday.
    const { weekdays } = labelsFor(language)
    const days = [0, 1, 2, 3, 4, 5, 6].map((index) => weekdays[(4 - offset + index + 7) % 7])
    expect(names!.map((cell) => cell.replace(/<.*?>/g, ''))).toEqual(days)
    expect(first!.filter((cell) => cell === '<td></td>')).toHaveLength(offset)
  })

  it('has calendars whose weeks begin on Monday in China', async () => {
    const text = textOf((await siteOf(issues))['archive/2024-02.html']!)
    const cells = text.slice(text.indexOf('一二三四五六日')).replace(/\s+/g, ' ')
    // 1 February 2024 was a Thursday, and the 29th has an issue.
    expect(cells).toMatch(/^一二三四五六日 1234 567891011 12131415161718 19202122232425 26272829 /)
  })

  it('lists the issues of a month from the latest', async () => {
    const links = elementsOf((await siteOf(issues))['archive/2024-03.html']!)
      .filter(({ tagName }) => tagName === 'a')
      .flatMap((element) => attribute(element, 'href')?.match(/^\.\.\/issues\/(.*)\/index\.html$/)?.[1] ?? [])
    expect(links).toEqual(['2024-03-07', '2024-03-08', '2024-03-08', '2024-03-07'])
  })

  it('links from 404.html to the path of the site, since it may be shown at any depth', async () => {
    const hrefs = (html: string) => elementsOf(html).flatMap((element) => attribute(element, 'href') ?? [])
    expect(hrefs((await siteOf(issues, { siteUrl }))['404.html']!)).toContain('/daily/index.html')
    expect(hrefs((await siteOf(issues))['404.html']!)).toContain('index.html')
  })

  it('has no canonical URL for 404.html, which has no address of its own', async () => {
    const files = await siteOf(issues, { siteUrl })
    expect(files['404.html']).not.toContain('rel="canonical"')
    expect(files['archive/index.html']).toContain('rel="canonical"')
  })

  it('marks the current section in the navigation', async () => {
    const files = await siteOf(issues)
    const current = elementsOf(files['rubrics/index.html']!).find(
      (element) => attribute(element, 'aria-current') === 'page',
    )
    expect(shown(current!)).toBe(labelsFor('zh').rubrics)
  })

  it('cuts headlines in lists after 80 characters, and has no page for names of more than 60', async () => {
    const issue = paperOf('2024-03-08')
    const [article] = issue.pages[0]!.articles
    const listed = async (headline: string, rubric: string) => {
      const changed = { ...article!, rubric, headline: { kicker: null, main: headline, deck: null } }
      const files = await siteOf([{ ...issue, pages: [{ ...issue.pages[0]!, articles: [changed] }] }])
      const path = Object.keys(files).find((one) => /^rubrics\/(?!index)/.test(one))
      return path === undefined ? null : textOf(files[path]!)
    }
    expect(await listed('题'.repeat(80), '栏')).toMatch(/题{80}\n/)
    expect(await listed('题'.repeat(81), '栏')).toMatch(/题{80}…\n/)
    expect(await listed('题', '栏'.repeat(60))).not.toBeNull()
    expect(await listed('题', '栏'.repeat(61))).toBeNull()
  })

  it('lists 50 articles before and after an article of the same printed page', async () => {
    const issue = paperOf('2024-03-08')
    const [article] = issue.pages[0]!.articles
    const articles = Array.from({ length: 120 }, (_, index) => ({ ...article!, id: `a${index}` }))
    const files = await siteOf([{ ...issue, pages: [{ ...issue.pages[0]!, articles }] }])
    const html = files['issues/2024-03-08/articles/a60.html']!
    const items = html.slice(html.indexOf('class="beside"')).match(/<li>/g)
    expect(items).toHaveLength(101)
  })

  it('lists the first headlines of the first 3 pages of an issue in the archive', async () => {
    const [issue] = issues.slice(-1)
    const titles = issue!.pages.map(({ articles }) => articles[0]!.headline.main!)
    expect(titles).toHaveLength(3)
    const pages = [
      ...issue!.pages,
      {
        ...issue!.pages[0]!,
        id: 'page-4',
        articles: [
          { ...issue!.pages[0]!.articles[0]!, id: 'x', headline: { kicker: null, main: '第四版头条', deck: null } },
        ],
      },
    ]
    const text = textOf((await siteOf([{ ...issue!, pages }]))['archive/2024-03.html']!)
    for (const title of titles) expect(text).toContain(title)
    expect(text).not.toContain('第四版头条')
  })
})
