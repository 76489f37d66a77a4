import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import type { SiteReport } from '../src/index.js'
import { dateInName, dateInPath, dateOfFile } from '../src/input/dates-in-names.js'
import { newFolder } from './run-bin.js'
import { runHere } from './run-here.js'

const PAGE = '## 要闻\n\n## 菜园开课\n\n本报讯 3月7日,示范小学迎来新学期的第一堂劳动课。(张三)\n'

/** Makes a folder with pages at paths. */
function withPages(...paths: string[]): string {
  const cwd = newFolder()
  for (const path of paths) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true })
    writeFileSync(join(cwd, path), PAGE)
  }
  return cwd
}

const SITE = ['site', 'in', '--cover', 'none', '--json']

it.each([
  [['in/20240308/01.md'], ['2024-03-08']],
  [
    ['in/2024/03/08/01.md', 'in/2024/3/9/01.md'],
    ['2024-03-08', '2024-03-09'],
  ],
  [
    ['in/2024-03-08_01.md', 'in/2024-03-08_02.md', 'in/20240309_01.md'],
    ['2024-03-08', '2024-03-09'],
  ],
])('the dates of %j are %j', async (paths, dates) => {
  const { code, stdout } = await runHere(SITE, withPages(...paths))
  const { issues }: SiteReport = JSON.parse(stdout)
  expect([code, issues.map(({ date }) => date)]).toEqual([0, dates])
})

it('editions are named after the folders of issues of one date', async () => {
  const cwd = withPages('in/morning/2024-03-08/01.md', 'in/evening/2024-03-08/01.md', 'in/morning/2024/03/09/01.md')
  const { code, stdout } = await runHere(SITE, cwd)
  const { files }: SiteReport = JSON.parse(stdout)
  const folders = files.map(({ path }) => /^issues\/[^/]+/.exec(path)?.[0]).filter((path) => path !== undefined)
  expect([code, new Set(folders).size]).toEqual([0, 3])
})

it('a folder around the folders of dates is not an edition if no date occurs twice', async () => {
  const { stdout } = await runHere(SITE, withPages('in/pages/2024-03-08/01.md', 'in/pages/2024-03-09/01.md'))
  const { files }: SiteReport = JSON.parse(stdout)
  expect(files.map(({ path }) => path)).toContain('issues/2024-03-08/index.html')
})

it('only days of the calendar are dates', () => {
  expect(['2024-03-08', '20240308', '2024-02-30', '20241301', '00000101', '', '12345678'].map(dateInName)).toEqual([
    ...['2024-03-08', '2024-03-08'],
    ...[null, null, null, null, null],
  ])
  expect([['2024', '02', '30'], ['24', '3', '8'], ['03', '08'], []].map(dateInPath)).toEqual([null, null, null, null])
  expect(['2024-03-08.md', '2024-03-08_A1.md', '20240308-1.md', '20240308', '1_2024-03-08.md'].map(dateOfFile)).toEqual(
    [...['2024-03-08', '2024-03-08', '2024-03-08'], ...[null, null]],
  )
})
