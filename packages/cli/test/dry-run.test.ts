import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Report } from '../src/index.js'
import { newFolder } from './run-bin.js'
import { runHere } from './run-here.js'
import { treeOf } from './tree.js'

const story = (title: string, text: string) => `## ${title}\n\n本报讯 3月7日,${text}。(张三)\n`
const SHORT = `## 要闻\n\n${story('菜园开课', '孩子们在菜园里学会了翻地')}`
const PAGE = `${SHORT}\n${story('新桥通车', '城东新桥建成通车')}`
const CONVERT = ['convert', 'page.md', '--to', 'html,md', '--date', '2024-03-08', '--publication', '示范日报']

/** Makes a folder with a page. */
function folder(): string {
  const cwd = newFolder()
  writeFileSync(join(cwd, 'page.md'), PAGE)
  return cwd
}

describe('--dry-run', () => {
  it('of convert makes no folder, and lists what would be written', async () => {
    const cwd = folder()
    const { code, stdout } = await runHere([...CONVERT, '--dry-run'], cwd)
    expect(code).toBe(0)
    expect(stdout).toContain('Nothing was changed. A run would\n')
    expect(stdout).toMatch(/^ {2}write {4}out\/index\.html {2}\d+\.\d kB$/m)
    expect(existsSync(join(cwd, 'out'))).toBe(false)
  })

  it('says what a run would replace, keep and remove, and the run does it', async () => {
    const cwd = folder()
    await runHere(CONVERT, cwd)
    writeFileSync(join(cwd, 'page.md'), SHORT)
    const before = treeOf(join(cwd, 'out'))
    const planned: Report = JSON.parse((await runHere([...CONVERT, '--prune', '--dry-run', '--json'], cwd)).stdout)
    expect(planned.dryRun).toBe(true)
    expect(treeOf(join(cwd, 'out'))).toEqual(before)
    const { stdout } = await runHere([...CONVERT, '--prune', '--dry-run'], cwd)
    expect(stdout).toMatch(/^ {2}replace {2}out\/index\.html/m)
    expect(stdout).toMatch(/^ {2}keep {5}out\/style\.css/m)
    expect(stdout).toMatch(/^ {2}remove {3}out\/articles\/\w+\.html {2}of an earlier run$/m)
    const done: Report = JSON.parse((await runHere([...CONVERT, '--prune', '--json'], cwd)).stdout)
    expect({ files: done.files, stale: done.stale }).toEqual({ files: planned.files, stale: planned.stale })
  })

  it('of site makes no folder', async () => {
    const cwd = folder()
    await runHere([...CONVERT, '--out', 'issues/2024-03-08'], cwd)
    const { code, stdout } = await runHere(['site', 'issues', '--cover', 'none', '--dry-run'], cwd)
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^ {2}write {4}site\/index\.html/m)])
    expect(existsSync(join(cwd, 'site'))).toBe(false)
  })

  it('refuses what a run would refuse', async () => {
    const cwd = folder()
    await runHere(CONVERT, cwd)
    writeFileSync(join(cwd, 'out/index.html'), 'mine')
    writeFileSync(join(cwd, 'page.md'), SHORT)
    const { code, stderr } = await runHere([...CONVERT, '--dry-run'], cwd)
    expect([code, stderr]).toEqual([1, expect.stringContaining('out/index.html was not written by banmian')])
  })
})

describe('--log-file', () => {
  it('appends every step and message of each run as JSON with its time', async () => {
    const cwd = folder()
    const log = [...CONVERT, '--quiet', '--log-file', 'run.log']
    expect((await runHere(log, cwd)).code).toBe(0)
    expect((await runHere(['convert', 'none.md', '--log-file', 'run.log'], cwd)).code).toBe(1)
    const lines = readFileSync(join(cwd, 'run.log'), 'utf8').trimEnd().split('\n')
    const entries = lines.map((line) => JSON.parse(line) as Record<string, unknown>)
    for (const { time } of entries) expect(time).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
    expect(entries[0]).toMatchObject({ event: 'start', command: 'convert' })
    expect(entries).toContainEqual(expect.objectContaining({ event: 'step', text: 'Restoring articles' }))
    const { messages }: Report = JSON.parse((await runHere([...CONVERT, '--json'], cwd)).stdout)
    const codes = (list: readonly Record<string, unknown>[]) => list.map(({ code }) => code)
    expect(codes(entries.filter(({ event }) => event === 'message'))).toEqual(
      codes(messages.map((one) => ({ ...one }))),
    )
    expect(entries.slice(-2)).toMatchObject([
      { event: 'error', code: 'input-missing' },
      { event: 'end', exitCode: 1 },
    ])
  })

  it('that cannot be written is an error before anything else is done', async () => {
    const cwd = folder()
    const { code, stderr } = await runHere([...CONVERT, '--log-file', 'none/run.log'], cwd)
    expect([code, stderr]).toEqual([1, 'error: Cannot write to none/run.log: there is no such file or folder.\n'])
    expect(existsSync(join(cwd, 'out'))).toBe(false)
  })
})

describe('--force', () => {
  it('keeps a copy of corrections that it replaces', async () => {
    const cwd = folder()
    await runHere(CONVERT, cwd)
    const path = join(cwd, 'out/issue.md')
    const corrected = readFileSync(path, 'utf8').replace('菜园开课', '菜园里开课')
    writeFileSync(path, corrected)
    const { stderr } = await runHere([...CONVERT, '--force'], cwd)
    expect(stderr).toContain('a copy is in out/.banmian/issue.old.md. [corrections-backed-up]')
    expect(readFileSync(path, 'utf8')).not.toBe(corrected)
    expect(readFileSync(join(cwd, 'out/.banmian/issue.old.md'), 'utf8')).toBe(corrected)
    expect((await runHere([...CONVERT, '--force'], cwd)).stderr).not.toContain('corrections-backed-up')
    expect(readFileSync(join(cwd, 'out/.banmian/issue.old.md'), 'utf8')).toBe(corrected)
  })
})
