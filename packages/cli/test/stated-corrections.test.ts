import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { SiteReport } from '../src/index.js'
import { fileInBook } from './file-in-book.js'
import { newFolder } from './run-bin.js'
import { runHere } from './run-here.js'

const NOTE = '新桥长80米,不是60米。'
const DATES = ['2024-03-07', '2024-03-08']
const BUILD = ['build', '--cover', 'none', '--json']

const page = (title: string) => `## 要闻\n\n## ${title}\n\n本报讯 3月7日,城东新桥建成通车。(张三)\n`

/** Writes a configuration with corrections. */
function configure(cwd: string, corrections: readonly unknown[]): void {
  const config = { issues: 'in', siteUrl: 'https://p.example/', publication: '示范日报', corrections }
  writeFileSync(join(cwd, 'banmian.config.json'), JSON.stringify(config))
}

/** Writes two issues with an article each. */
function writeIssues(cwd: string): void {
  for (const date of DATES) {
    mkdirSync(join(cwd, 'in', date), { recursive: true })
    writeFileSync(join(cwd, 'in', date, '01.md'), page(`${date}城东新桥通车`))
  }
}

/** Returns the id of the article of an issue in a site. */
const articleOf = (cwd: string, date: string): string =>
  /articles\/(\w+)\.html/.exec(readFileSync(join(cwd, 'site/issues', date, 'index.html'), 'utf8'))![1]!

it('build shows the corrections of a configuration, and makes only their issues again', async () => {
  const cwd = newFolder()
  writeIssues(cwd)
  configure(cwd, [])
  expect((await runHere(BUILD, cwd)).code).toBe(0)
  const article = articleOf(cwd, '2024-03-07')
  configure(cwd, [{ article, date: '2024-03-10T08:00:00+08:00', note: NOTE }])
  const { code, stdout } = await runHere(BUILD, cwd)
  expect(code).toBe(0)
  const { files }: SiteReport = JSON.parse(stdout)
  const changed = files.flatMap(({ path, state }) => (state === 'unchanged' ? [] : [path]))
  expect(changed.filter((path) => /2024-03-08/.test(path))).toEqual([])
  const read = (path: string) => readFileSync(join(cwd, 'site', path))
  for (const path of [`issues/2024-03-07/articles/${article}.html`, 'feed.xml', 'atom.xml', 'feed.json']) {
    expect(changed).toContain(path)
    expect(read(path).toString()).toContain(NOTE)
  }
  expect(read('opds/2024-03.xml').toString()).toContain('<updated>2024-03-10T08:00:00+08:00</updated>')
  const book = read('books/2024-03-07.epub')
  expect(fileInBook(book, 'EPUB/package.opf')).toContain('2024-03-10T00:00:00Z')
  const full = await runHere([...BUILD, '--full'], cwd)
  expect((JSON.parse(full.stdout) as SiteReport).files.map(({ state }) => state)).not.toContain('changed')
  configure(cwd, [])
  expect((await runHere(BUILD, cwd)).code).toBe(0)
  expect(read('feed.xml').toString()).not.toContain(NOTE)
})

it('convert shows the corrections of a configuration', async () => {
  const cwd = newFolder()
  writeIssues(cwd)
  configure(cwd, [])
  const args = ['convert', 'in/2024-03-07/01.md', '--date', '2024-03-07', '--to', 'html,rss,atom,jsonfeed,epub,json']
  expect((await runHere([...args, '--cover', 'none'], cwd)).code).toBe(0)
  const text = (path: string) => readFileSync(join(cwd, 'out', path), 'utf8')
  const article = JSON.parse(text('issue.json')).pages[0].articles[0].id
  configure(cwd, [{ article, date: '2024-03-10T08:00:00+08:00', note: NOTE }])
  expect((await runHere([...args, '--cover', 'none'], cwd)).code).toBe(0)
  for (const path of [`articles/${article}.html`, 'feed.xml', 'atom.xml', 'feed.json'])
    expect(text(path)).toContain(NOTE)
})

/** Returns the messages of a build about corrections of unknown articles. */
async function unknownIn(cwd: string, ...options: string[]): Promise<string[]> {
  const { messages }: SiteReport = JSON.parse((await runHere([...BUILD, ...options], cwd)).stdout)
  return messages.flatMap(({ code, severity, text }) => {
    if (code !== 'correction-unknown') return []
    expect(severity).toBe('warning')
    return [text]
  })
}

it('a correction of an article that no issue contains is a warning, which names the likely one', async () => {
  const cwd = newFolder()
  writeIssues(cwd)
  configure(cwd, [])
  expect(await unknownIn(cwd)).toEqual([])
  const id = articleOf(cwd, '2024-03-07')
  const meant = `; did you mean ${id}, "2024-03-07城东新桥通车" of 2024-03-07?`
  const date = '2024-03-10T08:00:00+08:00'
  const typo = id.slice(0, -1) + (id.endsWith('0') ? '1' : '0')
  const likely = [typo, `issues/2024-03-07/articles/${id}.html`, '2024-03-07城东新桥', '2024-03-07城东旧桥通车']
  configure(
    cwd,
    [id, ...likely, 'zzz'].map((article) => ({ article, date, note: null })),
  )
  expect(await unknownIn(cwd)).toEqual([
    ...likely.map(
      (article) => `The correction of "${article}" is not shown, because no issue contains that article${meant}`,
    ),
    'The correction of "zzz" is not shown, because no issue contains that article; write the id of the article, which is the name of its page without .html.',
  ])
  expect(await unknownIn(cwd)).toHaveLength(5)
  mkdirSync(join(cwd, 'in/2024-03-09'))
  writeFileSync(join(cwd, 'in/2024-03-09/01.md'), Buffer.from('ffff', 'hex'))
  expect((await unknownIn(cwd, '--keep-going')).at(-1)).toMatch(/ It may be in an issue that could not be read\.$/)
})

it.each([
  [{ article: 'a1', date: '2024-03-10', note: null }, 'corrections.0.date: expected a time of RFC 3339'],
  [{ article: 'a1', date: '2024-03-10T08:00:00Z' }, 'corrections.0.note: expected a string or null'],
  ['a1', 'corrections.0: expected an object with article, date and note'],
])('the correction %j is an error of the configuration', async (correction, text) => {
  const cwd = newFolder()
  writeIssues(cwd)
  configure(cwd, [correction])
  const { code, stderr } = await runHere(['build'], cwd)
  expect([code, stderr]).toEqual([1, expect.stringContaining(text)])
})
