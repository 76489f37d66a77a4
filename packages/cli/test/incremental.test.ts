import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SiteReport } from '../src/index.js'
import { inOrder } from '../src/workers/in-order.js'
import { banmian, newFolder } from './run-bin.js'
import { runHere } from './run-here.js'
import { treeOf } from './tree.js'

const PICTURES = [
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==',
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAC0lEQVR42mNgQAYAAA4AATWBbjQAAAAASUVORK5CYII=',
].map((data) => Buffer.from(data, 'base64'))

const page = (text: string) =>
  `## 要闻\n\n## 新桥${text}\n\n本报讯 3月7日,城东新桥建成通车${text}。(张三)\n\n![](bridge.png)\n\n桥上的行人。 李四 摄\n`
const OPTIONS = ['--site-url', 'https://p.example/', '--cover', 'none', '--json']

/** Writes the page of an issue. */
function writePage(cwd: string, day: number, text: string): void {
  const folder = join(cwd, `in/2024-03-0${day}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, '01.md'), page(text))
}

/** Makes a folder of the issues of three days. */
function threeDays(): string {
  const cwd = newFolder()
  for (const day of [1, 2, 3]) writePage(cwd, day, `${day}`)
  return cwd
}

async function build(cwd: string, ...options: string[]): Promise<SiteReport> {
  const { stdout, stderr } = await runHere(['build', 'in', ...OPTIONS, ...options], cwd)
  expect(stderr).toBe('')
  return JSON.parse(stdout)
}

/** Returns the paths of the files that a build has changed or added. */
const changedBy = ({ files }: SiteReport): string[] =>
  files.flatMap(({ path, state }) => (state === 'unchanged' ? [] : [path]))

/** Returns the files of a site without the record of the build, which contains times. */
const siteIn = (folder: string) =>
  Object.fromEntries(Object.entries(treeOf(folder)).filter(([path]) => path !== '.banmian/build.json'))

type Edit = (cwd: string) => void
const day = fc.integer({ min: 1, max: 5 })
const edits = fc.oneof(
  fc.tuple(day, fc.constantFrom('甲', '乙<b>', ']]>', '')).map(
    ([number, text]): Edit =>
      (cwd) =>
        writePage(cwd, number, text),
  ),
  day.map(
    (number): Edit =>
      (cwd) =>
        rmSync(join(cwd, `in/2024-03-0${number}`), { recursive: true, force: true }),
  ),
  fc.tuple(day, fc.constantFrom(...PICTURES)).map(
    ([number, data]): Edit =>
      (cwd) => {
        const folder = join(cwd, `in/2024-03-0${number}`)
        if (existsSync(folder)) writeFileSync(join(folder, 'bridge.png'), data)
      },
  ),
  day.map(
    (number): Edit =>
      (cwd) =>
        rmSync(join(cwd, `in/2024-03-0${number}/bridge.png`), { force: true }),
  ),
  fc.constantFrom('index.html', 'books/2024-03-02.epub', 'feed.xml', '.banmian/build.json').map(
    (path): Edit =>
      (cwd) =>
        rmSync(join(cwd, 'site', path), { force: true }),
  ),
)

describe('a build after another', () => {
  it('equals a full one byte for byte, after any edits', async () => {
    const rounds = fc.array(fc.array(edits, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
    await fc.assert(
      fc.asyncProperty(rounds, async (list) => {
        const cwd = threeDays()
        await build(cwd)
        for (const round of list) {
          for (const edit of round) edit(cwd)
          writePage(cwd, 3, '3')
          rmSync(join(cwd, 'copy'), { recursive: true, force: true })
          cpSync(join(cwd, 'site'), join(cwd, 'copy'), { recursive: true })
          const quick = await build(cwd, '--prune')
          // The folder's name is part of messages, so the copies change places.
          renameSync(join(cwd, 'site'), join(cwd, 'quick'))
          renameSync(join(cwd, 'copy'), join(cwd, 'site'))
          const full = await build(cwd, '--prune', '--full')
          expect(siteIn(join(cwd, 'quick'))).toEqual(siteIn(join(cwd, 'site')))
          expect({ ...quick, files: [] }).toEqual({ ...full, files: [] })
          const sorted = ({ files }: SiteReport) => [...files].sort((a, b) => (a.path < b.path ? -1 : 1))
          expect(sorted(quick)).toEqual(sorted(full))
          rmSync(join(cwd, 'site'), { recursive: true })
          renameSync(join(cwd, 'quick'), join(cwd, 'site'))
        }
      }),
      { numRuns: 12 },
    )
  })

  it('changes the issue of a changed page and what lists it, and nothing else', async () => {
    const cwd = threeDays()
    await build(cwd)
    expect(changedBy(await build(cwd))).toEqual([])
    writePage(cwd, 2, '二')
    const changed = changedBy(await build(cwd))
    const others = changed.filter((path) => !path.startsWith('issues/2024-03-02/') && path !== 'books/2024-03-02.epub')
    expect(others.sort()).toEqual([
      'archive/2024-03.html',
      'atom.xml',
      expect.stringMatching(/^authors\/[0-9a-f]+\.html$/),
      'feed.json',
      'feed.xml',
      'news-sitemap.xml',
      'opds/2024-03.json',
      'opds/2024-03.xml',
    ])
  })

  it('makes everything again where an option has changed', async () => {
    const cwd = threeDays()
    await build(cwd)
    const changed = changedBy(await build(cwd, '--theme', 'plain', '--writing-mode', 'vertical'))
    expect(changed).toContain('style.css')
    expect(changed.filter((path) => path.endsWith('.epub'))).toHaveLength(3)
  })

  it('reads a page whose time alone has changed, and writes nothing', async () => {
    const cwd = threeDays()
    await build(cwd)
    utimesSync(join(cwd, 'site/index.html'), 1, 1)
    utimesSync(join(cwd, 'in/2024-03-02/01.md'), 1, 1)
    expect(changedBy(await build(cwd))).toEqual([])
  })

  it('does not replace a page that a person has changed', async () => {
    const cwd = threeDays()
    await build(cwd)
    writeFileSync(join(cwd, 'site/issues/2024-03-02/index.html'), 'mine')
    const { code, stderr } = await runHere(['build', 'in', ...OPTIONS], cwd)
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining('site/issues/2024-03-02/index.html was not written by banmian, or was changed since'),
    ])
    expect(readFileSync(join(cwd, 'site/issues/2024-03-02/index.html'), 'utf8')).toBe('mine')
  })
})

describe('threads', () => {
  it('write the same bytes as one', async () => {
    const cwd = newFolder()
    for (let number = 1; number <= 8; number++) writePage(cwd, number, `${number}`)
    const [one, many] = await Promise.all(
      [1, 2].map((jobs) =>
        banmian(['build', 'in', ...OPTIONS, '--out', `site${jobs}`, '--jobs', `${jobs}`, '--no-config'], { cwd }),
      ),
    )
    expect([one!.code, many!.code]).toEqual([0, 0])
    const [tree, other] = [1, 2].map((jobs) => siteIn(join(cwd, `site${jobs}`)))
    expect(Object.keys(tree!).length).toBeGreaterThan(30)
    expect(other).toEqual(tree)
  })

  it('pass on the error of a page', async () => {
    const cwd = newFolder()
    for (let number = 1; number <= 8; number++) writePage(cwd, number, `${number}`)
    writeFileSync(join(cwd, 'in/2024-03-05/01.md'), Buffer.from('d2aacec5', 'hex'))
    const { code, stderr } = await banmian(['build', 'in', ...OPTIONS, '--jobs', '2'], { cwd })
    expect([code, stderr]).toEqual([1, expect.stringContaining('Cannot read in/2024-03-05/01.md: it is not in UTF-8')])
    expect(existsSync(join(cwd, 'site'))).toBe(false)
  })
})

it('inOrder keeps the order and the limit', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(3), { maxLength: 20 }), fc.integer({ min: 1, max: 5 }), async (delays, limit) => {
      let running = 0
      let most = 0
      const work = async (delay: number) => {
        most = Math.max(most, ++running)
        for (let turn = 0; turn < delay; turn++) await Promise.resolve()
        running--
        return delay
      }
      const results: number[] = []
      for await (const result of inOrder(delays, limit, work)) results.push(result)
      expect(results).toEqual(delays)
      expect(most).toBeLessThanOrEqual(limit)
    }),
  )
})
