import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Issue } from '@banmian/core'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { run, type SiteReport } from '../src/index.js'
import { newFolder } from './run-bin.js'
import { hereWith } from './run-here.js'
import { type Tree, treeOf } from './tree.js'

/** Dates of the issues whose pages, or whose e-book, cannot be rendered. */
const control = vi.hoisted(() => ({ pages: '', book: '' }))

/** Runs the command from its sources, since the modules of the built one cannot be replaced. */
const runHere = hereWith(run)

beforeEach(() => {
  Object.assign(control, { pages: '', book: '' })
})

const failAt = (issue: Issue | Iterable<unknown>, date: string): void => {
  if (date !== '' && 'date' in issue && date.includes(issue.date ?? '')) throw new TypeError('Expected another issue')
}

vi.mock('@banmian/html', async (importOriginal) => {
  const html = await importOriginal<typeof import('@banmian/html')>()
  return {
    ...html,
    streamSiteIssue: (...args: Parameters<typeof html.streamSiteIssue>) => {
      failAt(args[0], control.pages)
      return html.streamSiteIssue(...args)
    },
  }
})

vi.mock('@banmian/epub', async (importOriginal) => {
  const epub = await importOriginal<typeof import('@banmian/epub')>()
  return {
    ...epub,
    renderEpubChunks: (...args: Parameters<typeof epub.renderEpubChunks>) => {
      failAt(args[0], control.book)
      return epub.renderEpubChunks(...args)
    },
  }
})

/** A file of a tool that is too large to be looked at. */
const LARGE = JSON.stringify([{ type: 'text', text: '长'.repeat(3000) }])
const OPTIONS = ['--cover', 'none', '--json', '--jobs', '1', '--max-size', '4k']

/** Makes a folder of issues. */
function issues(...folders: string[]): string {
  const cwd = newFolder()
  for (const folder of folders) {
    mkdirSync(join(cwd, 'in', folder), { recursive: true })
    writeFileSync(join(cwd, 'in', folder, '01.md'), `## 灯塔\n\n本报讯 ${folder}的灯塔又亮了。(何一帆)\n`)
  }
  return cwd
}

/** Replaces the page of an issue by one that cannot be read while folders are searched. */
function breakFolder(cwd: string, folder: string): void {
  rmSync(join(cwd, 'in', folder, '01.md'))
  writeFileSync(join(cwd, 'in', folder, '01.json'), LARGE)
}

async function build(cwd: string, ...options: string[]): Promise<{ code: number; report: SiteReport; stderr: string }> {
  const { code, stdout, stderr } = await runHere(['build', 'in', ...OPTIONS, ...options], cwd)
  return { code, report: JSON.parse(stdout), stderr }
}

/** Returns all files of a site but the record of the build, which contains times. */
const siteIn = (cwd: string): Tree =>
  Object.fromEntries(Object.entries(treeOf(join(cwd, 'site'))).filter(([path]) => path !== '.banmian/build.json'))

describe('--keep-going', () => {
  it('leaves out a folder that cannot be searched, and keeps what an earlier build has made of it', async () => {
    const cwd = issues('2024-03-01', '2024-03-02')
    await build(cwd)
    const before = Object.keys(siteIn(cwd)).filter((path) => path.includes('2024-03-02'))
    breakFolder(cwd, '2024-03-02')
    const stopped = await build(cwd)
    expect([stopped.code, stopped.stderr]).toEqual([
      1,
      expect.stringContaining('error: Cannot read in/2024-03-02/01.json: it is larger than'),
    ])
    const { code, report } = await build(cwd, '--keep-going', '--prune')
    expect([code, report.issues.length, report.stale]).toEqual([1, 1, []])
    expect(report.failures).toMatchObject([{ input: ['in/2024-03-02'], code: 'input-too-large' }])
    const after = Object.keys(siteIn(cwd)).filter((path) => path.includes('2024-03-02'))
    expect(before.length).toBeGreaterThan(2)
    expect(after).toEqual(before)
  })

  it('keeps the names of editions if one of them cannot be searched', async () => {
    const cwd = issues('morning/2024-03-01', 'evening/2024-03-01')
    breakFolder(cwd, 'evening/2024-03-01')
    await build(cwd, '--keep-going')
    expect(Object.values(siteIn(cwd)).join('')).toContain('"edition":"morning"')
  })

  it('leaves out a path that does not exist, and fails if nothing is left', async () => {
    const cwd = issues('2024-03-01')
    const { code, report } = await build(cwd, 'nowhere', '--keep-going')
    expect([code, report.issues.length]).toEqual([1, 1])
    expect(report.failures).toMatchObject([{ input: ['nowhere'], code: 'input-missing' }])
    const { stderr } = await runHere(['build', 'nowhere', '--keep-going'], cwd)
    expect(stderr).toBe(
      'error: Cannot make the site: no issue could be read:\n  Cannot read nowhere: there is no such file or folder.\n',
    )
  })

  it.each(['pages', 'book'] as const)('leaves out an issue whose %s cannot be rendered', async (what) => {
    const cwd = issues('2024-03-01', '2024-03-02', '2024-03-03')
    control[what] = '2024-03-02'
    const stopped = await build(cwd)
    expect([stopped.code, stopped.stderr]).toEqual([
      1,
      expect.stringMatching(/^error: Cannot render the (?:pages|e-book) of \S+: Expected another issue\.\n/),
    ])
    const { code, report } = await build(cwd, '--keep-going')
    expect([code, report.issues.map(({ date }) => date)]).toEqual([1, ['2024-03-01', '2024-03-03']])
    expect(report.failures).toMatchObject([{ input: ['in/2024-03-02/01.md'], code: 'render' }])
    const others = issues('2024-03-01', '2024-03-03')
    const { report: same } = await build(others)
    expect(siteIn(cwd)).toEqual(siteIn(others))
    expect(report.files.map(({ path }) => path).sort()).toEqual(same.files.map(({ path }) => path).sort())
  })

  it('links the others to each other again where several cannot be rendered, also after a build', async () => {
    const cwd = issues('2024-03-01', '2024-03-02', '2024-03-03', '2024-03-04')
    await build(cwd)
    for (const day of ['2024-03-02', '2024-03-03']) writeFileSync(join(cwd, 'in', day, '01.md'), '## 新\n\n灯塔。\n')
    control.pages = '2024-03-02,2024-03-03'
    const { report } = await build(cwd, '--keep-going', '--prune')
    expect([report.issues.length, report.failures.length, report.stale]).toEqual([2, 2, []])
    const first = siteIn(cwd)['issues/2024-03-01/index.html']
    expect(first).toContain('2024-03-04')
    expect(first).not.toContain('../2024-03-02/')
  })
})
