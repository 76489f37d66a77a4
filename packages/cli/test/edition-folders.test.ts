import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Report, SiteReport } from '../src/index.js'
import { readDateFolder } from '../src/input/edition-folders.js'
import { newFolder } from './run-bin.js'
import { runHere } from './run-here.js'

const page = (path: string) => `## 要闻\n\n## ${path}菜园开课\n\n本报讯 3月7日,示范小学迎来第一堂劳动课。(张三)\n`

/** Makes a folder with a page at each path, and a configuration. */
function withPages(paths: readonly string[], config: object = {}): string {
  const cwd = newFolder()
  for (const path of paths) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true })
    writeFileSync(join(cwd, path), path.endsWith('.json') ? '{}' : page(path))
  }
  writeFileSync(join(cwd, 'banmian.config.json'), JSON.stringify({ publication: '示范日报', ...config }))
  return cwd
}

/** Returns the folders of the issues of a site, with their numbers of articles, and messages. */
async function build(cwd: string): Promise<{ issues: Record<string, number>; messages: [string, string][] }> {
  const { code, stdout } = await runHere(['build', 'in', '--cover', 'none', '--json'], cwd)
  const { files, messages }: SiteReport = JSON.parse(stdout)
  expect(code).toBe(0)
  const issues: Record<string, number> = {}
  for (const { path } of files) {
    const [, issue] = /^issues\/([^/]+)\/articles\//.exec(path) ?? []
    if (issue !== undefined) issues[issue] = (issues[issue] ?? 0) + 1
  }
  const own = messages.filter(({ code }) => /^edition/.test(code))
  return { issues, messages: own.map(({ code, text }) => [code, text]) }
}

const DAY = 'in/2024-03-08'

it.each<[what: string, paths: string[], issues: number[]]>([
  ['two folders', [`${DAY}/morning/01.md`, `${DAY}/morning/02.md`, `${DAY}/evening/01.md`], [1, 2]],
  ['folders of a date that is three folders', ['in/2024/03/08/morning/01.md', 'in/2024/03/08/evening/01.md'], [1, 1]],
  [
    'folders with folders of pages',
    [`${DAY}/morning/1/a.md`, `${DAY}/morning/2/a.md`, `${DAY}/evening/1/a.md`],
    [1, 2],
  ],
  ['folders of pages', [`${DAY}/01/page.md`, `${DAY}/A2/page.md`, `${DAY}/第3版/page.md`], [3]],
  ['folders of documents, as tools write them', [`${DAY}/front/auto/front.md`, `${DAY}/sport/auto/sport.md`], [2]],
  ['a single folder', [`${DAY}/pages/01.md`, `${DAY}/pages/02.md`], [2]],
  ['a folder next to one without pages', [`${DAY}/pages/01.md`, `${DAY}/assets/meta.json`], [1]],
])('%s of a date are the issues that people mean', async (_, paths, issues) => {
  const built = await build(withPages(paths))
  expect(Object.values(built.issues).sort()).toEqual(issues)
  const isEdition = issues.length > 1
  expect(built.messages).toEqual(
    isEdition
      ? [
          [
            'editions-found',
            'The folders evening and morning were taken for editions; if that is right, name them as editions in the configuration.',
          ],
        ]
      : [],
  )
})

it('a configuration names the editions, and the folders that are pages', async () => {
  const paths = [`${DAY}/morning/01.md`, `${DAY}/evening/01.md`, 'in/2024-03-09/morning/01.md', 'in/2024-03-10/01.md']
  const named = await build(withPages(paths, { editions: { morning: 'Early', evening: 'Late' } }))
  expect(Object.keys(named.issues)).toEqual([
    expect.stringMatching(/^2024-03-08-/),
    expect.stringMatching(/^2024-03-08-/),
    expect.stringMatching(/^2024-03-09-/),
    '2024-03-10',
  ])
  expect(named.messages).toEqual([])
  const pages = await build(withPages([`${DAY}/front/a.md`, `${DAY}/sport/a.md`], { pageNames: ['front', 'sport'] }))
  expect(pages).toEqual({ issues: { '2024-03-08': 2 }, messages: [] })
})

it('a known edition leaves the other folders to the issue of the date', async () => {
  const paths = [`${DAY}/01/a.md`, `${DAY}/02/a.md`, `${DAY}/evening/a.md`]
  const { issues, messages } = await build(withPages(paths, { editions: { evening: 'Late' } }))
  expect(Object.values(issues).sort()).toEqual([1, 2])
  expect(messages).toEqual([])
})

it.each([
  [[`${DAY}/01.md`, `${DAY}/evening/01.md`], 1, 'contains pages that are not used'],
  [[`${DAY}/01/a.md`, `${DAY}/evening/01.md`], 2, 'contains pages that became part of the issue of the others'],
])('of %j it is said what became of the folder', async (paths, articles, text) => {
  const { issues, messages } = await build(withPages(paths))
  expect(issues).toEqual({ '2024-03-08': articles })
  expect(messages).toEqual([
    ['edition-unclear', `The folder evening ${text}; if it is an edition, name it as editions in the configuration.`],
  ])
})

it('convert says that it makes one issue of editions, and converts one of them', async () => {
  const cwd = withPages([`${DAY}/morning/01.md`, `${DAY}/evening/01.md`], { editions: { morning: 'Early' } })
  const convert = async (path: string): Promise<Report> => {
    const { code, stdout } = await runHere(['convert', path, '--to', 'json', '--out', join('out', path), '--json'], cwd)
    expect(code).toBe(0)
    return JSON.parse(stdout)
  }
  const whole = await convert(DAY)
  expect([
    whole.issue.articles,
    whole.messages.flatMap(({ code, text }) => (/^edition/.test(code) ? [text] : [])),
  ]).toEqual([
    2,
    [
      '2 folders that look like editions (evening and morning) became one issue; convert them one at a time with banmian convert in/2024-03-08/evening, or all of them with banmian build.',
    ],
  ])
  const one = await convert(`${DAY}/morning`)
  expect([one.issue.date, one.issue.articles]).toEqual(['2024-03-08', 1])
  const { stdout } = await runHere(['build', 'in', '--cover', 'none', '--json'], cwd)
  const { issues }: SiteReport = JSON.parse(stdout)
  expect(issues.map(({ id }) => id)).toContain(one.issue.id)
})

it('every folder with pages is an edition or one of the others, and never both', async () => {
  const name = fc.constantFrom('morning', 'evening', '01', 'A2', 'front', 'pages')
  const folders = fc.uniqueArray(name, { maxLength: 4 })
  await fc.assert(
    fc.asyncProperty(folders, fc.subarray(['morning', 'front', '01']), fc.boolean(), async (inner, editions, own) => {
      const cwd = withPages(inner.map((folder) => `${folder}/a.md`).concat(own ? ['a.md'] : []))
      const read = await readDateFolder(cwd, {
        editions,
        pageNames: [],
        hasPage: async (_, [path]) => path !== 'banmian.config.json',
      })
      expect([...read.editions, ...read.others].sort()).toEqual([...inner].sort())
      expect(read.editions).toEqual(expect.arrayContaining(inner.filter((folder) => editions.includes(folder))))
      if (inner.length > 0) expect(read.hasOwnPages).toBe(own)
      for (const folder of read.unclear) expect(read.others).toContain(folder)
    }),
    { numRuns: 50 },
  )
})
