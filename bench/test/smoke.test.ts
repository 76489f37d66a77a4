import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { benchmarks } from '../benchmarks.js'
import { replaceBetweenMarkers } from '../page.js'

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
  await expect(bench('--smoke', 'cors')).rejects.toThrow(/Expected core, input, html, .+; received cors/)
})

it('replaces only the text between the markers of a page', () => {
  const page = 'before\n<!-- bench:begin -->\nold\n<!-- bench:end -->\nafter\n'
  const written = replaceBetweenMarkers(page, '| new |')
  expect(written).toBe('before\n<!-- bench:begin -->\n\n| new |\n\n<!-- bench:end -->\nafter\n')
  expect(replaceBetweenMarkers(written, '| new |')).toBe(written)
  expect(() => replaceBetweenMarkers('no markers', 'x')).toThrow('bench:begin')
})
