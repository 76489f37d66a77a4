import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { benchmarks } from '../benchmarks.js'
import { replaceBetweenMarkers } from '../page.js'
import { spreadOf } from '../spread.js'
import { tableOf } from '../table.js'

const run = promisify(execFile)
const RUN = fileURLToPath(new URL('../dist/run.js', import.meta.url))
const bench = (...args: string[]) => run(process.execPath, [RUN, ...args])

describe('each benchmark runs; its own task has a time, and a ratio of 1 or a memory', () => {
  for (const [name, load] of Object.entries(benchmarks)) {
    it(name, async () => {
      const { stdout } = await bench('--smoke', name)
      const ours = stdout.split('\n').filter((line) => line.includes(`**@banmian/${name}**`))
      expect(ours).toHaveLength(Object.keys(await load()).length)
      for (const row of ours) expect(row).toMatch(/ [\d.,]+ (?:ms|s) \| (?:1 × \| (?:—|.+ MB)| \| .+ MB) \|$/)
    })
  }
})

it('names an unknown package', async () => {
  const failed = expect(bench('--smoke', 'cors')).rejects
  await failed.toMatchObject({
    code: 2,
    stderr: expect.stringMatching(
      /^Expected PACKAGE to be one of core, input, html, .+, found cors\. Run npm run bench/,
    ),
  })
})

it('every command has help, and names a wrong argument', async () => {
  for (const name of ['run', 'cli/builds', 'archive/archives']) {
    const file = fileURLToPath(new URL(`../dist/${name}.js`, import.meta.url))
    const { stdout } = await run(process.execPath, [file, '--help'])
    expect(stdout).toMatch(/\n {2}npm run bench.+\n\n {2}--[\s\S]+ {2}--help {16}Prints this\.\n$/)
    const failed = expect(run(process.execPath, [file, '--colour'])).rejects
    await failed.toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^Unknown option '--colour'\. Run npm run bench/),
    })
  }
})

it('replaces only the text between the markers of a page', () => {
  const page = 'before\n<!-- bench:begin -->\nold\n<!-- bench:end -->\nafter\n'
  const written = replaceBetweenMarkers(page, '| new |')
  expect(written).toBe('before\n<!-- bench:begin -->\n\n| new |\n\n<!-- bench:end -->\nafter\n')
  expect(replaceBetweenMarkers(written, '| new |')).toBe(written)
  expect(() => replaceBetweenMarkers('no markers', 'x')).toThrow('bench:begin')
})

it('returns the median and the quartiles of the times of several processes', () => {
  expect(spreadOf([5, 1, 3, 2, 4])).toEqual({ median: 3, lowerQuartile: 2, upperQuartile: 4 })
  expect(spreadOf([1, 2])).toEqual({ median: 1.5, lowerQuartile: 1.25, upperQuartile: 1.75 })
  expect(spreadOf([7])).toEqual({ median: 7, lowerQuartile: 7, upperQuartile: 7 })
})

it('shows quartiles that differ from the median', () => {
  const row = {
    name: 'peer',
    note: null,
    time: spreadOf([10, 12, 14]),
    ratio: spreadOf([2, 2, 2]),
    memory: null,
  }
  const result = { title: { en: 'work', zh: '工作' }, rows: [row] }
  expect(tableOf([result], 'en')).toContain('| work | peer | 12 ms (11 ms – 13 ms) | 2 × | — |')
  expect(tableOf([result], 'zh')).toContain('| 工作 | peer | 12 ms（11 ms – 13 ms） | 2 倍 | — |')
})

it('an archive and its peers find the same articles', async () => {
  const ARCHIVES = fileURLToPath(new URL('../dist/archive/archives.js', import.meta.url))
  const { stdout } = await run(process.execPath, [ARCHIVES, '--articles', '200', '--rounds', '1', '--peers'])
  expect(stdout).toMatch(
    /^import: \d+ articles in a second of processor time\nopening: \d+ ms\n200 articles in 10 issues/,
  )
  const compared = [
    ...stdout.matchAll(
      /archive [\d.]+ ms \((\d+) found\), memorySource [\d.]+ ms \((\d+) found\), LIKE [\d.]+ ms \((\d+) found\)/g,
    ),
  ]
  expect(compared).toHaveLength(6)
  expect(compared[0]?.[1]).toBe('20')
  for (const [, ours, inMemory, like] of compared) expect([inMemory, like]).toEqual([ours, ours])
})

it('measures builds of pages, and of canonical Markdown, and those of Eleventy', async () => {
  const BUILDS = fileURLToPath(new URL('../dist/cli/builds.js', import.meta.url))
  const { stdout } = await run(process.execPath, [BUILDS, '--issues', '2', '--jobs', '1'])
  const [title, ...rows] = stdout.trim().split('\n')
  expect(title).toBe('2 issues of 8 pages, --jobs 1 --cover none')
  for (const row of rows) expect(row).toMatch(/^.+: [\d.]+ s, [\d.]+ s of processor time, \d+ MB$/)
  expect(rows.map((row) => row.slice(0, row.indexOf(':')))).toEqual([
    'pages, first build',
    'pages, no change',
    'pages, a page changed',
    'pages, everything again',
    'Markdown, all outputs, first build',
    'Markdown, all outputs, no change',
    'Markdown, pages and RSS, first build',
    'Markdown, pages and RSS, no change',
    'Markdown, pages and RSS, Eleventy',
  ])
})
