import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SiteReport } from '../src/index.js'
import { newFolder } from './run-bin.js'
import { runHere } from './run-here.js'

const PAGE = '## 要闻\n\n## 新桥通车\n\n本报讯 3月7日,城东新桥建成通车。(张三)\n'
const URL_OF_SITE = 'https://p.example/daily/'

/** Writes the pages of issues by date. */
function writeIssues(cwd: string, dates: readonly string[]): void {
  for (const date of dates) {
    mkdirSync(join(cwd, 'in', date), { recursive: true })
    writeFileSync(join(cwd, 'in', date, '01.md'), PAGE)
  }
}

describe('a built site', () => {
  let cwd = ''
  let report: SiteReport
  const text = (path: string) => readFileSync(join(cwd, 'site', path), 'utf8')
  beforeAll(async () => {
    cwd = mkdtempSync(join(tmpdir(), 'banmian-cli-'))
    writeIssues(cwd, ['2023-12-31', '2024-03-07', '2024-03-08'])
    writeFileSync(join(cwd, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
    const args = ['build', 'in', '--site-url', URL_OF_SITE, '--publication', 'The Daily Example', '--icon', 'icon.svg']
    const looks = ['--writing-mode', 'vertical', '--theme', 'plain', '--feed-issues', '2', '--outputs', 'all']
    const { code, stdout } = await runHere([...args, ...looks, '--cover', 'none', '--json'], cwd)
    expect(code).toBe(0)
    report = JSON.parse(stdout)
  })
  afterAll(() => rmSync(cwd, { recursive: true, force: true }))

  it('links from each page to every feed and catalog, which exist', () => {
    for (const [page, root] of [
      ['index.html', ''],
      ['issues/2024-03-07/index.html', '../../'],
    ] as const) {
      const links = [...text(page).matchAll(/<link rel="alternate" type="([^"]+)"[^>]* href="([^"]+)"/g)]
      const feeds = links.filter(([, type]) => type !== 'application/epub+zip').map(([, , href]) => href!)
      const paths = ['feed.xml', 'atom.xml', 'feed.json', 'opds/catalog.xml', 'opds/catalog.json', 'feeds.opml']
      expect(feeds).toEqual(paths.map((path) => root + path))
      for (const path of paths) expect(existsSync(join(cwd, 'site', path))).toBe(true)
    }
  })

  it('names e-books after the newspaper and the date, and lists them by year and month', () => {
    const books = report.files.filter(({ format }) => format === 'epub').map(({ path }) => path)
    expect(books[0]).toBe('books/the-daily-example-2023-12-31.epub')
    expect(text('opds/catalog.xml')).toContain(`href="${URL_OF_SITE}opds/2024.xml"`)
    expect(text('opds/2024.xml')).toContain(`href="${URL_OF_SITE}opds/2024-03.xml"`)
    const listed = [...text('opds/2024-03.xml').matchAll(/href="https:\/\/p\.example\/daily\/(books\/[^"]+)"/g)]
    expect(listed.map(([, path]) => path)).toEqual(books.slice(1).reverse())
    expect(text('issues/2024-03-08/index.html')).toContain(`../../${books[2]}`)
  })

  it('has feeds of as many issues as --feed-issues says, with one guid and a style sheet', () => {
    expect(text('feed.xml').match(/<item>/g)).toHaveLength(2)
    expect(text('feed.xml')).toContain('<?xml-stylesheet type="text/css" href="feed.css"?>')
    const { items } = JSON.parse(text('feed.json'))
    expect(items).toHaveLength(2)
    for (const { id, url } of items) {
      expect(text('feed.xml')).toContain(id)
      expect(text('atom.xml')).toContain(id)
      expect(existsSync(join(cwd, 'site', url.replace(URL_OF_SITE, '')))).toBe(true)
    }
    expect(text('feeds.opml').match(/xmlUrl="[^"]+"/g)).toHaveLength(3)
  })

  it('has sitemaps that robots.txt names, the latest issue as an e-mail, a search page and an icon', () => {
    expect(text('robots.txt').match(/Sitemap: .*/g)).toEqual([
      `Sitemap: ${URL_OF_SITE}sitemap.xml`,
      `Sitemap: ${URL_OF_SITE}news-sitemap.xml`,
    ])
    expect(text('news-sitemap.xml').match(/<loc>/g)?.length).toBe(2)
    expect(JSON.parse(text('email/edition.json'))).toMatchObject({ date: '2024-03-08' })
    expect(text('email/edition.html')).toContain(`${URL_OF_SITE}issues/2024-03-08/articles/`)
    expect(text('email/edition.txt')).toContain('新桥通车')
    expect(existsSync(join(cwd, 'site/search.html'))).toBe(true)
    expect(report.messages.map(({ code }) => code)).toContain('search-index')
    expect(text('index.html')).toContain('rel="icon"')
    expect(text('icon.svg')).toContain('<svg')
    expect(text('style.css')).toContain('vertical-rl')
  })
})

it('--outputs chooses what a site contains, and an unknown one is refused', async () => {
  const cwd = newFolder()
  writeIssues(cwd, ['2024-03-08'])
  const args = ['build', 'in', '--site-url', URL_OF_SITE, '--json']
  const { stdout } = await runHere([...args, '--outputs', 'rss'], cwd)
  const { files }: SiteReport = JSON.parse(stdout)
  expect(
    files
      .map(({ path }) => path)
      .filter((path) => !/^(?:issues|archive|authors|rubrics|sitemaps)\//.test(path))
      .sort(),
  ).toEqual([
    '404.html',
    'favicon.svg',
    'feed.css',
    'feed.xml',
    'index.html',
    'reader.js',
    'robots.txt',
    'sitemap.xml',
    'style.css',
  ])
  const { code, stderr } = await runHere([...args, '--outputs', 'rss,atm'], cwd)
  expect([code, stderr]).toEqual([2, expect.stringMatching(/received "atm"; did you mean atom\?\n$/)])
})
