import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { SiteReport } from '../src/index.js'
import { banmian, newFolder, SAMPLE } from './run-bin.js'
import { runHere } from './run-here.js'

/** A picture of one pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==',
  'base64',
)

const PAGE = `## 要闻

## 示范小学开设菜园劳动课

本报讯 3月7日,示范小学迎来新学期的第一堂劳动课,孩子们在菜园里学会了翻地、起垄和播种。(张三)
`

/**
 * Makes a folder of three issues: two as pages in folders named after their dates, one converted
 * and corrected.
 */
async function issues(): Promise<string> {
  const cwd = newFolder()
  for (const day of ['2024-03-08', '2024-03-07']) mkdirSync(join(cwd, 'issues', day), { recursive: true })
  copyFileSync(SAMPLE, join(cwd, 'issues/2024-03-08/02.md'))
  writeFileSync(join(cwd, 'issues/2024-03-07/01.md'), PAGE)
  writeFileSync(join(cwd, 'page.md'), PAGE)
  const args = ['--to', 'json,md', '--publication', '太原日报', '--date', '2024-03-01', '--out', 'issues/special']
  expect((await runHere(['convert', 'page.md', ...args], cwd)).code).toBe(0)
  const kept = join(cwd, 'issues/special/issue.md')
  writeFileSync(kept, readFileSync(kept, 'utf8').replace('示范小学开设菜园劳动课', '菜园里的劳动课'))
  return cwd
}

describe('banmian site', () => {
  it('writes pages, an e-book of each issue, and feeds of all, ordered by date', async () => {
    const cwd = await issues()
    const args = ['site', 'issues', '--publication', '太原日报', '--site-url', 'https://daily.example/paper']
    const { code, stdout, stderr } = await banmian(args, { cwd })
    expect(code).toBe(0)
    expect(stdout).toContain('3 issues of 2024-03-01 to 2024-03-08\n11 articles and 1 photo\n')
    // Three books, and their covers where there is a font for them.
    expect(stdout).toMatch(/ {2}site\/books\/ \([36] files\)/)
    expect(stderr).toContain('issues/2024-03-08/02.md:131:4: info:')
    const text = (path: string) => readFileSync(join(cwd, 'site', path), 'utf8')
    expect(text('index.html')).toContain('让雷锋精神在警营闪光')
    const links = text('feed.xml')
      .match(/(?<=<link>)[^<]+(?=<\/link>)/g)!
      .slice(1)
    expect(links).toHaveLength(12)
    for (const link of links)
      expect(existsSync(join(cwd, 'site', link.replace('https://daily.example/paper/', '')))).toBe(true)
    expect(text('feed.xml').indexOf('柳巷街道')).toBeLessThan(text('feed.xml').indexOf('菜园里的劳动课'))
    const books = [...text('index.html').matchAll(/href="(books\/[^"]+\.epub)"/g)].map(([, path]) => path!)
    expect(books.length).toBeGreaterThan(0)
    for (const path of books) expect(existsSync(join(cwd, 'site', path))).toBe(true)
    expect(existsSync(join(cwd, 'site/sitemap.xml'))).toBe(true)
  })

  it('touches no file on a second run, and does not read its own output', async () => {
    const cwd = join(await issues(), 'issues')
    expect((await runHere(['site', '.', '--quiet'], cwd)).code).toBe(0)
    const { stdout } = await runHere(['site', '.', '--json'], cwd)
    const report: SiteReport = JSON.parse(stdout)
    expect(report.issues.map(({ date }) => date)).toEqual(['2024-03-01', '2024-03-07', '2024-03-08'])
    expect(new Set(report.files.map(({ state }) => state))).toEqual(new Set(['unchanged']))
    expect(report.messages.map(({ code }) => code)).toContain('link-missing')
    expect(readdirSync(join(cwd, 'site'))).not.toContain('feed.xml')
  })

  it('copies the pictures of each issue, and skips hidden folders', async () => {
    const cwd = newFolder()
    for (const path of ['issues/2024-03-07', 'issues/.drafts/2024-03-08'])
      mkdirSync(join(cwd, path), { recursive: true })
    writeFileSync(join(cwd, 'issues/2024-03-07/01.md'), `${PAGE}\n![](garden.png)\n\n孩子们在菜园里播种。 李四 摄\n`)
    writeFileSync(join(cwd, 'issues/2024-03-07/garden.png'), PNG)
    writeFileSync(join(cwd, 'issues/.drafts/2024-03-08/01.md'), PAGE)
    const { stdout } = await runHere(['site', 'issues', '--json'], cwd)
    const report: SiteReport = JSON.parse(stdout)
    expect(report.input).toEqual([join('issues', '2024-03-07', '01.md')])
    const pictures = report.files.filter(({ format }) => format === 'picture').map(({ path }) => path)
    expect(pictures).toHaveLength(1)
    const folder = pictures[0]!.slice(0, pictures[0]!.indexOf('images/'))
    const pages = readdirSync(join(cwd, 'site', folder, 'articles'))
    const html = pages.map((page) => readFileSync(join(cwd, 'site', folder, 'articles', page), 'utf8')).join('')
    expect(html).toContain(`src="../${pictures[0]!.slice(folder.length)}"`)
  })

  it('has feeds of the latest 7 issues', async () => {
    const cwd = newFolder()
    for (let day = 1; day <= 8; day++) {
      mkdirSync(join(cwd, `issues/2024-03-0${day}`), { recursive: true })
      writeFileSync(join(cwd, `issues/2024-03-0${day}/01.md`), PAGE)
    }
    expect((await runHere(['site', 'issues', '--site-url', 'https://daily.example/'], cwd)).code).toBe(0)
    const feed = readFileSync(join(cwd, 'site/feed.xml'), 'utf8')
    expect(feed.match(/<item>/g)).toHaveLength(7)
    expect(feed.match(/\d\d Mar 2024/g)).not.toContain('01 Mar 2024')
  })

  it.each([
    [
      'a page without a date',
      ['page.md'],
      1,
      'Cannot add page.md to the site: its date is not known; name its folder YYYY-MM-DD, such as 2024-03-08.',
    ],
    ['no issue', ['none'], 1, 'Found no issue in none; expected a folder of pages, issue.md or issue.json.'],
    ['a missing folder', ['nope'], 1, 'Cannot read nope: there is no such file or folder.'],
    [
      'no argument',
      [],
      2,
      "Missing required argument 'issues': name the folders of issues, or write them as issues in banmian.config.json; see banmian build --help.",
    ],
  ])('reports %s, and writes nothing', async (_, args, code, sentence) => {
    const cwd = newFolder()
    writeFileSync(join(cwd, 'page.md'), PAGE)
    mkdirSync(join(cwd, 'none'))
    expect(await runHere(['site', ...args], cwd)).toMatchObject({
      code,
      stdout: '',
      stderr: `error: ${sentence}\n`,
    })
    expect(existsSync(join(cwd, 'site'))).toBe(false)
  })

  it('refuses two issues of one date, and leaves an earlier site as it was', async () => {
    const cwd = await issues()
    await runHere(['site', 'issues', '--quiet'], cwd)
    const before = readdirSync(join(cwd, 'site'), { recursive: true }).sort()
    mkdirSync(join(cwd, 'more/2024-03-08'), { recursive: true })
    writeFileSync(join(cwd, 'more/2024-03-08/1.md'), PAGE)
    const { code, stderr } = await runHere(['site', 'issues', 'more', '--quiet'], cwd)
    expect(code).toBe(1)
    expect(stderr).toBe(
      'error: Cannot make the site: issues/2024-03-08/02.md and more/2024-03-08/1.md are both the issue of 2024-03-08; put their pages into one folder, or name one of them only.\n',
    )
    expect(readdirSync(join(cwd, 'site'), { recursive: true }).sort()).toEqual(before)
  })
})

describe('issues with one id', () => {
  /** Makes issue files with ids and dates, and runs the command on their folder. */
  async function siteOf(ids: readonly string[]) {
    const cwd = await issues()
    const issue = JSON.parse(readFileSync(join(cwd, 'issues/special/issue.json'), 'utf8'))
    for (const [index, id] of ids.entries()) {
      const folder = join(cwd, 'in', `${index + 1}`)
      mkdirSync(folder, { recursive: true })
      writeFileSync(join(folder, 'issue.json'), JSON.stringify({ ...issue, id, date: `2024-03-0${index + 1}` }))
    }
    return { cwd, ...(await runHere(['site', 'in', '--site-url', 'https://paper.example/'], cwd)) }
  }

  it.each([
    ['same', 'same', 'both have the id "same"'],
    ['same', 'SAME', 'have the ids "same" and "SAME", which some file systems take for one'],
  ])('or with %j and %j are refused, and nothing is written', async (one, other, reason) => {
    const { code, stderr, cwd } = await siteOf(['first', one, other])
    expect(code).toBe(1)
    expect(stderr).toContain(
      `error: Cannot make the site: in/2/issue.json and in/3/issue.json ${reason}; change one of them.\n`,
    )
    expect(existsSync(join(cwd, 'site'))).toBe(false)
  })

  it('in another normalization form are refused, since ids are ASCII', async () => {
    const { code, stderr } = await siteOf(['x\u00e9', 'xe\u0301'])
    expect(code).toBe(1)
    expect(stderr).toContain('in/1/issue.json:1:22: Expected an id of ASCII letters')
  })

  it('of articles have their own pages, which the feeds link to', async () => {
    const { code, cwd } = await siteOf(['one', 'two'])
    expect(code).toBe(0)
    const feed = readFileSync(join(cwd, 'site/feed.xml'), 'utf8')
    const links = [...feed.matchAll(/<link>https:\/\/paper\.example\/(issues\/[^<]+)<\/link>/g)].map(
      ([, path]) => path!,
    )
    expect(new Set(links).size).toBe(links.length)
    for (const link of links) expect(existsSync(join(cwd, 'site', link))).toBe(true)
    const books = readdirSync(join(cwd, 'site/books')).filter((name) => name.endsWith('.epub'))
    expect(books.sort()).toEqual([
      expect.stringMatching(/2024-03-01\.epub$/),
      expect.stringMatching(/2024-03-02\.epub$/),
    ])
  })
})
