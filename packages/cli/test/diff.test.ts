import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordDiff } from '../src/commands/diff/word-diff.js'
import type { DiffReport } from '../src/index.js'
import { banmian, newFolder } from './run-bin.js'
import { runHere } from './run-here.js'

const GARDEN = '## 菜园开课\n\n本报讯 3月7日,孩子们在菜园里学会了翻地、起垄和播种,还给菜苗浇了水。(张三)\n'
const BRIDGE = '## 新桥通车\n\n本报讯 3月7日,城东新桥建成通车,两岸居民步行可到对岸,不必绕路。(李四)\n'
const LIBRARY = '## 图书馆延长开放\n\n本报讯 3月7日,市图书馆宣布周末延长开放时间,读者可以借阅到晚上。(王五)\n'
const page = (...articles: string[]) => ['## 要闻\n', ...articles].join('\n')

/** Makes a folder with two pages. */
function folder(first: string, second: string): string {
  const cwd = newFolder()
  writeFileSync(join(cwd, 'a.md'), first)
  writeFileSync(join(cwd, 'b.md'), second)
  return cwd
}

async function compared(first: string, second: string): Promise<DiffReport> {
  const { stdout, stderr } = await runHere(['diff', 'a.md', 'b.md', '--json'], folder(first, second))
  expect(stderr).toBe('')
  return JSON.parse(stdout)
}

describe('banmian diff', () => {
  it('exits with 0 and prints nothing for the same issue, also as page and as Markdown', async () => {
    const cwd = folder(page(GARDEN), page(GARDEN))
    expect(await banmian(['diff', 'a.md', 'b.md'], { cwd })).toMatchObject({ code: 0, stdout: '', stderr: '' })
    await runHere(['convert', 'a.md', '--to', 'md', '--quiet'], cwd)
    expect(await runHere(['diff', 'a.md', 'out/issue.md'], cwd)).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  it('exits with 1 and shows changed words of a field', async () => {
    const cwd = folder(page(GARDEN, BRIDGE), page(GARDEN.replace('播种', '收割'), BRIDGE))
    const { code, stdout } = await runHere(['diff', 'a.md', 'b.md'], cwd)
    expect(code).toBe(1)
    expect(stdout).toMatch(/^changed {2}菜园开课\n {2}\/body\/0\/\S+: .*\[-播种-\]\{\+收割\+\}/)
    expect(await runHere(['diff', 'a.md', 'b.md', '--quiet'], cwd)).toEqual({ code: 1, stdout: '', stderr: '' })
  })

  it('finds articles that were added, removed and moved', async () => {
    expect(await compared(page(GARDEN, BRIDGE), page(GARDEN, BRIDGE, LIBRARY))).toMatchObject({
      same: false,
      added: [{ headline: '图书馆延长开放', page: 1 }],
      removed: [],
      moved: [],
      changed: [],
    })
    expect(await compared(page(GARDEN, BRIDGE), page(BRIDGE))).toMatchObject({
      removed: [{ headline: '菜园开课' }],
      moved: [],
    })
    const { moved, added, removed } = await compared(page(GARDEN, BRIDGE, LIBRARY), page(BRIDGE, LIBRARY, GARDEN))
    expect([moved.map(({ headline }) => headline), added, removed]).toEqual([['菜园开课'], [], []])
  })

  it('compares the fields of the issue and its pages', async () => {
    const cwd = folder(page(GARDEN), page(GARDEN))
    await runHere(['convert', 'a.md', '--to', 'md', '--date', '2024-03-08', '--quiet'], cwd)
    const path = join(cwd, 'out/issue.md')
    writeFileSync(join(cwd, 'b.md'), readFileSync(path, 'utf8').replace('2024-03-08', '2024-03-09'))
    const { stdout } = await runHere(['diff', 'out/issue.md', 'b.md'], cwd)
    expect(stdout).toMatch(/^\/date: 2024-03-\[-08-\]\{\+09\+\}\n$/)
  })

  it('finds the same articles in issues of different days and newspapers', async () => {
    const cwd = folder(page(GARDEN, BRIDGE), page(GARDEN))
    await runHere(
      ['convert', 'a.md', '--to', 'json', '--publication', '示范日报', '--date', '2024-03-08', '--quiet'],
      cwd,
    )
    const { stdout } = await runHere(['diff', 'b.md', 'out/issue.json', '--json'], cwd)
    const report: DiffReport = JSON.parse(stdout)
    expect(report.fields.map(({ path }) => path)).toEqual(['/date', '/publication/name'])
    expect([report.added.map(({ headline }) => headline), report.removed]).toEqual([['新桥通车'], []])
  })

  it.each([[['a.md']], [['a.md', 'b.md', 'a.md']]])('refuses %j', async (paths) => {
    const { code, stderr } = await runHere(['diff', ...paths], folder('', ''))
    expect([code, stderr]).toEqual([2, `error: Expected two issues or pages, received ${paths.length}.\n`])
  })
})

describe('wordDiff', () => {
  it('contains both texts, whatever they are', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom('新桥', '通车', '的', ' ', '\0')).map((all) => all.join('')),
    )
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = wordDiff(before, after, 'zh')
        const without = (wanted: string) => parts.filter(({ type }) => type !== wanted).map((part) => part.text)
        expect(without('added').join('')).toBe(before)
        expect(without('removed').join('')).toBe(after)
      }),
    )
  })

  it('ends soon for long texts that have nothing in common', () => {
    const [first, second] = ['甲乙 '.repeat(5000), 'ab, '.repeat(5000)]
    expect(wordDiff(first, second, 'zh')).toEqual([
      { type: 'removed', text: first },
      { type: 'added', text: second },
    ])
  })
})
