import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Report, SiteReport } from '../src/index.js'
import { newFolder } from './run-bin.js'
import { runHere } from './run-here.js'
import { treeOf, writtenIn } from './tree.js'

const story = (title: string, text: string) => `## ${title}\n\n本报讯 3月7日,${text}。(张三)\n`
const PAGE = ['## 要闻', story('菜园开课', '孩子们在菜园里学会了翻地'), story('新桥通车', '城东新桥建成通车')].join(
  '\n',
)

describe('a site', () => {
  /** Makes a site of two issues. */
  async function twoIssues(): Promise<string> {
    const cwd = newFolder()
    for (const day of ['2024-03-07', '2024-03-08']) {
      mkdirSync(join(cwd, 'issues', day), { recursive: true })
      writeFileSync(join(cwd, 'issues', day, '01.md'), PAGE)
    }
    expect((await runHere(['site', 'issues', '--quiet', '--cover', 'none'], cwd)).code).toBe(0)
    return cwd
  }
  const SITE = ['site', 'issues', '--cover', 'none', '--json']

  it('lists the pages of an issue that was removed, and removes them with --prune', async () => {
    const cwd = await twoIssues()
    rmSync(join(cwd, 'issues/2024-03-07'), { recursive: true })
    const listed: Report = JSON.parse((await runHere(SITE, cwd)).stdout)
    const paths = listed.stale.map(({ path }) => path)
    expect(paths.filter((path) => path.startsWith('issues/2024-03-07/'))).toHaveLength(3)
    expect(paths.filter((path) => path.startsWith('books/'))).toHaveLength(1)
    expect((await runHere([...SITE, '--prune'], cwd)).code).toBe(0)
    const left = Object.keys(treeOf(join(cwd, 'site')))
    expect(left.filter((path) => paths.includes(path))).toEqual([])
    expect(existsSync(join(cwd, 'site/issues/2024-03-07'))).toBe(false)
    expect(left.filter((path) => path.startsWith('.banmian/issues/'))).toHaveLength(1)
  })

  it('keeps the URL of an article whose first line has changed', async () => {
    const cwd = await twoIssues()
    const pages = () => Object.keys(writtenIn(join(cwd, 'site'))).filter((path) => path.includes('/articles/'))
    const before = pages()
    writeFileSync(join(cwd, 'issues/2024-03-08/01.md'), PAGE.replace('孩子们在', '孩子在'))
    const { stale }: Report = JSON.parse((await runHere(SITE, cwd)).stdout)
    expect([pages(), stale]).toEqual([before, []])
  })

  it('is not written over files of others', async () => {
    const cwd = await twoIssues()
    rmSync(join(cwd, 'site'), { recursive: true })
    mkdirSync(join(cwd, 'site'))
    writeFileSync(join(cwd, 'site/index.html'), 'mine')
    const { code, stderr } = await runHere(SITE, cwd)
    expect([code, stderr]).toEqual([1, expect.stringContaining('site/index.html was not written by banmian')])
    expect(treeOf(join(cwd, 'site'))).toEqual({ 'index.html': 'mine' })
  })

  it('leaves out issues that cannot be read with --keep-going, lists them, and keeps their pages', async () => {
    const cwd = await twoIssues()
    const broken = join(cwd, 'issues/2024-03-07/01.md')
    const before = Object.keys(writtenIn(join(cwd, 'site'))).filter((path) => path.startsWith('issues/'))
    writeFileSync(broken, Buffer.from('d2aacec5', 'hex'))
    expect(await runHere(SITE, cwd)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('try --encoding gb18030'),
    })
    const { code, stdout } = await runHere([...SITE, '--keep-going', '--prune'], cwd)
    const report: SiteReport = JSON.parse(stdout)
    expect([code, report.issues.map(({ date }) => date)]).toEqual([1, ['2024-03-08']])
    expect(report.failures).toMatchObject([
      { input: ['issues/2024-03-07/01.md'], code: 'input-wrong-encoding', details: [] },
    ])
    const after = Object.keys(writtenIn(join(cwd, 'site'))).filter((path) => path.startsWith('issues/'))
    expect(after).toEqual(before)
    const { stderr } = await runHere(['site', 'issues', '--cover', 'none', '--keep-going'], cwd)
    expect(stderr).toMatch(
      /issues\/2024-03-07\/01\.md: error: Cannot read .*\nerror: 1 of 2 issues could not be read or rendered and is not part of the site\. \[issue-failed\]\n/,
    )
    expect(readFileSync(join(cwd, 'site/index.html'), 'utf8')).toContain('菜园开课')
    rmSync(join(cwd, 'issues/2024-03-08'), { recursive: true })
    expect(await runHere([...SITE, '--keep-going'], cwd)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('error: Cannot make the site: no issue could be read:\n  Cannot read '),
    })
  })
})
