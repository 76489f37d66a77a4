import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseMarkdown, toMarkdown } from '@banmian/core'
import { describe, expect, it } from 'vitest'
import type { TidyReport } from '../src/index.js'
import { newFolder } from './run-bin.js'
import { runHere } from './run-here.js'

const PAGE = '## 要闻\n\n## 菜园开课\n\n本报讯 3月7日,孩子们在菜园里学会了翻地、起垄和播种。(张三)\n'
/** An article as a person types it below the others. */
const TYPED = '\n##  新桥通车\n\n本报讯（记者 王勇） 3月7日,城东新桥通车。\n\n它让两岸的居民\n步行可到对岸。（李静）\n'

/** Makes a folder with an issue that a person has edited. */
async function folder(): Promise<{ cwd: string; path: string; canonical: string }> {
  const cwd = newFolder()
  writeFileSync(join(cwd, 'page.md'), PAGE)
  await runHere(['convert', 'page.md', '--to', 'md', '--date', '2024-03-08', '--quiet'], cwd)
  const path = join(cwd, 'out/issue.md')
  const canonical = readFileSync(path, 'utf8')
  writeFileSync(path, canonical + TYPED)
  return { cwd, path, canonical }
}

describe('banmian tidy', () => {
  it('--check lists what is not canonical, exits with 1, and writes nothing', async () => {
    const { cwd, path, canonical } = await folder()
    expect(await runHere(['tidy', '--check', 'out'], cwd)).toEqual({
      code: 1,
      stdout: 'out/issue.md is not canonical, with datelines and credits of 1 article.\n',
      stderr: '',
    })
    expect(readFileSync(path, 'utf8')).toBe(canonical + TYPED)
    writeFileSync(path, canonical)
    expect(await runHere(['tidy', '--check', 'out'], cwd)).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  it('--write reads datelines and credits typed by hand, loses nothing, and is canonical', async () => {
    const { cwd, path } = await folder()
    expect((await runHere(['tidy', '--write', 'out/issue.md'], cwd)).stdout).toContain('out/issue.md was written')
    const text = readFileSync(path, 'utf8')
    const issue = parseMarkdown(text)
    expect(toMarkdown(issue)).toBe(text)
    expect(issue.pages[0]!.articles[1]).toMatchObject({
      headline: { main: '新桥通车' },
      dateline: { agency: '本报', placement: 'inline' },
      bylines: [{ placement: 'inline' }, { text: '（李静）', placement: 'tail' }],
    })
    const squeezed = (all: string) => all.replace(/<!--[\s\S]*?-->|<[^>]*>|[\s#\\]/g, '')
    for (const part of TYPED.split('\n')) expect(squeezed(text)).toContain(squeezed(part))
    expect((await runHere(['tidy', '--check', 'out/issue.md'], cwd)).code).toBe(0)
  })

  it('--keep-attributions changes the form only', async () => {
    const { cwd, path } = await folder()
    await runHere(['tidy', '--write', '--keep-attributions', 'out/issue.md'], cwd)
    expect(parseMarkdown(readFileSync(path, 'utf8')).pages[0]!.articles[1]).toMatchObject({
      dateline: null,
      bylines: [],
    })
  })

  it('prints one issue without --check and --write', async () => {
    const { cwd, path } = await folder()
    const printed = await runHere(['tidy', '-'], cwd, readFileSync(path, 'utf8'))
    await runHere(['tidy', '--write', 'out/issue.md'], cwd)
    expect(printed).toEqual({ code: 0, stdout: readFileSync(path, 'utf8'), stderr: '' })
  })

  it('replaces the file that a link leads to, with its permissions, and leaves no other file', async () => {
    const { cwd, path } = await folder()
    chmodSync(path, 0o640)
    symlinkSync('out/issue.md', join(cwd, 'link.md'))
    expect((await runHere(['tidy', '--write', 'link.md'], cwd)).code).toBe(0)
    expect(statSync(path).mode & 0o777).toBe(0o640)
    expect(readFileSync(path, 'utf8')).not.toContain('##  新桥')
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['.banmian', 'issue.md'])
  })

  it('does not touch pages, JSON and broken issues, and goes on with the others', async () => {
    const { cwd, path } = await folder()
    mkdirSync(join(cwd, 'bad'))
    writeFileSync(join(cwd, 'bad/issue.md'), '---\nbanmian: 1\n---\n\n正文\n')
    const { code, stdout } = await runHere(['tidy', '--write', 'page.md', 'bad', 'out/issue.md', '--json'], cwd)
    expect(code).toBe(1)
    const { files }: TidyReport = JSON.parse(stdout)
    expect(files.map(({ file, state }) => [file, state])).toEqual([
      ['page.md', 'failed'],
      ['bad/issue.md', 'failed'],
      ['out/issue.md', 'written'],
    ])
    expect(files[0]!.error).toBe(
      'Cannot tidy page.md: it is a page, not an issue; --pages restores it and writes the issue in its place.',
    )
    expect(readFileSync(join(cwd, 'page.md'), 'utf8')).toBe(PAGE)
    expect(readFileSync(path, 'utf8')).not.toContain('##  新桥')
    await runHere(['tidy', '--write', '--pages', 'page.md'], cwd)
    expect(readFileSync(join(cwd, 'page.md'), 'utf8')).toMatch(/^---\nbanmian: /)
  })

  it.each([
    [['--check', '--write', 'page.md'], 'Expected either --check or --write, received both.'],
    [['--write', '-'], 'Expected --write with a file, because standard input has none.'],
  ])('refuses %j', async (args, sentence) => {
    const { cwd, path } = await folder()
    const { code, stderr } = await runHere(['tidy', ...args], cwd, readFileSync(path, 'utf8'))
    expect([code, stderr]).toEqual([2, `error: ${sentence}\n`])
  })
})
