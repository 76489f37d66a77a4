import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { stringify } from '../src/commands/stats/csv.js'
import { formatStatistics } from '../src/commands/stats/format-statistics.js'
import { addStatistics, emptyStatistics, statisticsOf } from '../src/commands/stats/issue-statistics.js'
import type { StatsReport } from '../src/index.js'
import { colorsFor } from '../src/terminal/colors.js'
import { newFolder } from './run-bin.js'
import { runHere } from './run-here.js'

const page = (title: string) => `## 要闻\n\n## ${title}\n\n本报讯 3月7日,孩子们在菜园里学会了翻地。(张三)\n`

/** Makes a folder with two issues, and a third that cannot be read. */
function folder(): string {
  const cwd = newFolder()
  for (const day of ['07', '08', '09']) mkdirSync(join(cwd, `issues/2024-03-${day}`), { recursive: true })
  writeFileSync(join(cwd, 'issues/2024-03-07/1.md'), page('菜园开课'))
  writeFileSync(join(cwd, 'issues/2024-03-08/1.md'), page('新桥通车'))
  writeFileSync(join(cwd, 'issues/2024-03-08/2.md'), page('花园开课'))
  writeFileSync(join(cwd, 'issues/2024-03-09/1.md'), Buffer.from('d2aacec5', 'hex'))
  return cwd
}

describe('banmian stats', () => {
  it('counts what all issues contain, goes on after one that cannot be read, and exits with 1', async () => {
    const { code, stdout, stderr } = await runHere(['stats', 'issues'], folder())
    expect(code).toBe(1)
    expect(stderr).toMatch(/^error: Cannot read issues\/2024-03-09\/1\.md: /)
    expect(stdout).toMatch(
      /^2 issues, 3 pages, 3 articles\n75 characters, \d+ words, 0 texts unplaced\n\nRoles\n {2}3 {2}news\n/,
    )
    expect(stdout).toMatch(/Confidence, by characters\n(?: +\d+–\d+ % +\d+\.\d % {2}█+\n)+/)
  })

  it('has the numbers of each issue in --json, which add up', async () => {
    const { stdout } = await runHere(['stats', 'issues', '--json'], folder())
    const { total, issues, failures }: StatsReport = JSON.parse(stdout)
    expect(issues.map(({ file, date, statistics }) => [file, date, statistics.articles])).toEqual([
      ['issues/2024-03-07/1.md', '2024-03-07', 1],
      ['issues/2024-03-08/1.md', '2024-03-08', 2],
    ])
    const sum = emptyStatistics()
    for (const { statistics } of issues) addStatistics(sum, statistics)
    expect(total).toEqual(sum)
    expect(failures).toMatchObject([{ code: 'input-wrong-encoding' }])
  })

  it('prints a row for each issue with --csv', async () => {
    const { stdout } = await runHere(['stats', 'issues/2024-03-07', '--csv'], folder())
    expect(stdout).toMatch(
      /^file,date,edition,pages,articles,characters,words,unplaced,messages\r\nissues\/2024-03-07\/1\.md,2024-03-07,,1,1,25,\d+,0,\d+\r\n$/,
    )
  })

  it('counts a column with the name of a property of objects', () => {
    const article = { role: 'news', rubric: '__proto__', headline: { kicker: null, main: '一', deck: null }, body: [] }
    const issue = { publication: { language: 'zh' }, pages: [{ articles: [article, article], unplaced: [] }] }
    const counts = statisticsOf({ issue, parsed: null, messages: [] } as never)
    expect(Object.entries(counts.rubrics)).toEqual([['__proto__', 2]])
    const text = formatStatistics({ total: counts, issues: [], failures: [] }, colorsFor({ write: () => {} }, {}))
    expect(text).toContain('2  __proto__')
  })
})

describe('comma-separated values', () => {
  it.each([
    [['a', 1], 'a,1\r\n'],
    [['a,b', 'c"d', 'e\nf'], '"a,b","c""d","e\nf"\r\n'],
    [['=cmd()', '+1', '-1', '@x'], "'=cmd(),'+1,'-1,'@x\r\n"],
  ])('%j are %j', (row, text) => {
    expect(stringify([row])).toBe(text)
  })
})
