import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { Report } from '../src/index.js'
import { withTarget } from '../src/output/target.js'
import { banmian, newFolder } from './run-bin.js'
import { runHere } from './run-here.js'
import { treeOf, writtenIn } from './tree.js'

const story = (title: string, text: string) => `## ${title}\n\n本报讯 3月7日,${text}。(张三)\n`
const PAGE = ['## 要闻', story('菜园开课', '孩子们在菜园里学会了翻地'), story('新桥通车', '城东新桥建成通车')].join(
  '\n',
)
const TO_HTML = ['convert', 'page.md', '--to', 'html', '--date', '2024-03-08', '--quiet']

/** Makes a folder with a page. */
function folder(page = PAGE): string {
  const cwd = newFolder()
  writeFileSync(join(cwd, 'page.md'), page)
  return cwd
}

const text = (cwd: string, path: string) => readFileSync(join(cwd, path), 'utf8')

describe('the record of a run', () => {
  it('knows every file that was written, its content, issue and input', async () => {
    const cwd = folder()
    expect((await runHere(['convert', 'page.md', '--date', '2024-03-08', '--quiet'], cwd)).code).toBe(0)
    const { version, files, issues } = JSON.parse(text(cwd, 'out/.banmian/manifest.json'))
    const hash = (content: Buffer) => createHash('sha256').update(content).digest('hex')
    const { id } = JSON.parse(text(cwd, 'out/issue.json'))
    expect(version).toBe(1)
    expect(Object.keys(files)).toEqual(Object.keys(writtenIn(join(cwd, 'out'))).sort())
    for (const [path, file] of Object.entries(files)) {
      const sha256 = hash(readFileSync(join(cwd, 'out', path)))
      expect(file).toEqual({ format: expect.any(String), issue: id, sha256 })
    }
    expect(issues[id]).toMatchObject({
      date: '2024-03-08',
      inputs: { '../page.md': hash(readFileSync(join(cwd, 'page.md'))) },
    })
  })

  it('has the same bytes after a second run', async () => {
    const cwd = folder()
    await runHere(TO_HTML, cwd)
    const before = treeOf(join(cwd, 'out'))
    await runHere(TO_HTML, cwd)
    expect(treeOf(join(cwd, 'out'))).toEqual(before)
  })

  it.each([
    ['{', 'out/.banmian/manifest.json is damaged; restore it, or delete it and use --force once.'],
    ['{"version":1,"files":{"../x":{"format":"html","issue":null,"sha256":""}},"issues":{}}', 'is damaged'],
    ['{"version":2}', 'a newer version of banmian wrote out/.banmian/manifest.json; update this one.'],
  ])('that is %j stops the next run', async (manifest, reason) => {
    const cwd = folder()
    await runHere(TO_HTML, cwd)
    writeFileSync(join(cwd, 'out/.banmian/manifest.json'), manifest)
    const before = treeOf(join(cwd, 'out'))
    const { code, stderr } = await runHere(TO_HTML, cwd)
    expect([code, stderr]).toEqual([1, expect.stringContaining(reason)])
    expect(treeOf(join(cwd, 'out'))).toEqual(before)
  })
})

describe('a file that the command did not write', () => {
  it('is not replaced without --force', async () => {
    const cwd = folder()
    mkdirSync(join(cwd, 'out'))
    writeFileSync(join(cwd, 'out/index.html'), 'mine')
    const { code, stderr } = await runHere(TO_HTML, cwd)
    expect([code, stderr]).toEqual([
      1,
      'error: Cannot write to out: out/index.html was not written by banmian, or was changed since; move it away, choose another folder with --out, or replace it with --force.\n',
    ])
    expect(treeOf(join(cwd, 'out'))).toEqual({ 'index.html': 'mine' })
    expect((await runHere([...TO_HTML, '--force'], cwd)).code).toBe(0)
    expect(text(cwd, 'out/index.html')).toContain('菜园开课')
  })

  it('or that was changed since is listed with all others', async () => {
    const cwd = folder()
    await runHere(TO_HTML, cwd)
    for (const path of ['index.html', 'style.css']) writeFileSync(join(cwd, 'out', path), 'mine')
    writeFileSync(join(cwd, 'page.md'), PAGE.replace('翻地', '播种'))
    const before = treeOf(join(cwd, 'out'))
    const { code, stderr } = await runHere(TO_HTML, cwd)
    expect(code).toBe(1)
    expect(stderr).toContain('2 files were not written by banmian')
    expect(stderr).toMatch(/\n {2}out\/(style\.css|index\.html)\n {2}out\/(style\.css|index\.html)\n$/)
    expect(treeOf(join(cwd, 'out'))).toEqual(before)
  })

  it('is no obstacle if it has the same bytes, as after the record was deleted', async () => {
    const cwd = folder()
    await runHere(TO_HTML, cwd)
    rmSync(join(cwd, 'out/.banmian'), { recursive: true })
    expect((await runHere(TO_HTML, cwd)).code).toBe(0)
    writeFileSync(join(cwd, 'page.md'), PAGE.replace('翻地', '播种'))
    expect((await runHere(TO_HTML, cwd)).code).toBe(0)
  })

  it('is replaced if it is the input, and corrections in it stay protected', async () => {
    const cwd = folder()
    const toJson = ['convert', 'page.md', '--to', 'json', '--date', '2024-03-08', '--quiet']
    await runHere(toJson, cwd)
    writeFileSync(join(cwd, 'out/issue.json'), text(cwd, 'out/issue.json').replace('菜园开课', '菜园里的课'))
    expect((await runHere(['convert', 'out/issue.json', '--to', 'json,html', '--quiet'], cwd)).code).toBe(0)
    expect(text(cwd, 'out/index.html')).toContain('菜园里的课')
    expect(await runHere(toJson, cwd)).toMatchObject({ code: 1, stderr: expect.stringContaining('out/issue.json') })
    expect(text(cwd, 'out/issue.json')).toContain('菜园里的课')
  })
})

describe('a file that a run writes no more', () => {
  /** Converts a page with two articles, then one with the first only. */
  async function shortened(...args: string[]) {
    const cwd = folder()
    await runHere(TO_HTML, cwd)
    writeFileSync(join(cwd, 'page.md'), PAGE.slice(0, PAGE.indexOf('## 新桥通车')))
    return {
      cwd,
      ...(await runHere(['convert', 'page.md', '--to', 'html', '--date', '2024-03-08', '--json', ...args], cwd)),
    }
  }

  it('is listed, and removed with --prune', async () => {
    const { cwd, stdout } = await shortened()
    const report: Report = JSON.parse(stdout)
    expect(report.stale).toEqual([{ path: expect.stringMatching(/^articles\/\w+\.html$/), state: 'kept' }])
    const [stale] = report.stale
    expect(existsSync(join(cwd, 'out', stale!.path))).toBe(true)
    const pruned = await runHere([...TO_HTML, '--prune', '--json'], cwd)
    expect(JSON.parse(pruned.stdout)).toMatchObject({ stale: [{ path: stale!.path, state: 'removed' }] })
    expect(existsSync(join(cwd, 'out', stale!.path))).toBe(false)
    expect(JSON.parse((await runHere([...TO_HTML, '--json'], cwd)).stdout)).toMatchObject({ stale: [] })
  })

  it('stays if it was changed by hand, and if it is in a format that was not asked for', async () => {
    const cwd = folder()
    await runHere([...TO_HTML, '--to', 'html,json'], cwd)
    writeFileSync(join(cwd, 'page.md'), PAGE.slice(0, PAGE.indexOf('## 新桥通车')))
    const { stale }: Report = JSON.parse((await runHere([...TO_HTML, '--json'], cwd)).stdout)
    writeFileSync(join(cwd, 'out', stale[0]!.path), 'mine')
    const { messages }: Report = JSON.parse((await runHere([...TO_HTML, '--prune', '--json'], cwd)).stdout)
    expect(messages.map(({ code }) => code)).toContain('stale-changed')
    expect(text(cwd, `out/${stale[0]!.path}`)).toBe('mine')
    expect(existsSync(join(cwd, 'out/issue.json'))).toBe(true)
  })
})

describe('ids', () => {
  it('stay when a first line and the label of the page have changed', async () => {
    const cwd = folder()
    const args = ['convert', 'page.md', '--to', 'json', '--date', '2024-03-08', '--quiet']
    await runHere([...args, '--page-label', '01'], cwd)
    const idsOf = () =>
      JSON.parse(text(cwd, 'out/issue.json')).pages.map((page: { id: string; articles: { id: string }[] }) => [
        page.id,
        ...page.articles.map(({ id }) => id),
      ])
    const before = idsOf()
    writeFileSync(join(cwd, 'page.md'), PAGE.replace('菜园开课', '菜园里开课了').replace('孩子们在', '孩子在'))
    await runHere([...args, '--page-label', '02'], cwd)
    expect(text(cwd, 'out/issue.json')).toContain('菜园里开课了')
    expect(idsOf()).toEqual(before)
    await runHere([...args, '--page-label', '02', '--out', 'other'], cwd)
    expect(JSON.parse(text(cwd, 'other/issue.json')).pages[0].id).not.toBe(before[0][0])
  })
})

describe('while another run writes to the folder', () => {
  it('a run waits for it', async () => {
    const cwd = folder()
    const lock = join(cwd, 'out/.banmian-stage')
    const other = withTarget(join(cwd, 'out'), { name: 'out' }, async () => {
      await pause(1500)
      return existsSync(lock)
    })
    const { code } = await banmian(TO_HTML, { cwd })
    expect([code, await other]).toEqual([0, true])
    expect(existsSync(join(cwd, 'out/index.html'))).toBe(true)
    expect(existsSync(lock)).toBe(false)
  })
})
