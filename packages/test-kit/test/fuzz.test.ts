import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { generatedIssue } from '../src/fuzz/generated-issue.js'
import { anyPage, Random, runLaws, withKeysReversed } from '../src/fuzz/index.js'
import { sealed } from '../src/fuzz/law.js'
import { reducedData, reducedText, reducedTexts } from '../src/fuzz/reduced.js'
import { folderOf } from '../src/index.js'

const has = (text: string): boolean => text.includes('<') && text.includes('[')
const law = sealed<string>({
  name: 'no-brackets',
  promise: 'no page has both brackets',
  generate: anyPage,
  broken: (page) => (has(page) ? 'it has both' : null),
  reduce: reducedText,
  print: (page) => page,
})
const always = sealed<string>({
  name: 'always',
  promise: 'it holds',
  generate: anyPage,
  broken: () => null,
  reduce: reducedText,
  print: (page) => page,
})
const options = { seed: 1, inputs: 60, time: null, folder: null, report: () => {} }

describe('a run of laws', () => {
  it('saves minimal inputs, with their reasons, of a law that breaks', () =>
    folderOf({}, async (parent) => {
      const folder = join(parent, 'failures')
      const lines: string[] = []
      const counts = await runLaws([law, always], { ...options, folder, report: (line) => lines.push(line) })
      expect(counts).toMatchObject([{ name: 'no-brackets' }, { name: 'always', inputs: 60, breaks: 0 }])
      expect(counts[0]!.breaks).toBeGreaterThan(0)
      const files = (await readdir(folder)).sort()
      expect(files).toHaveLength(2 * counts[0]!.breaks)
      expect(lines[0]).toMatch(/^no-brackets, seed \d+: it has both$/)
      const input = await readFile(join(folder, files.find((file) => !file.includes('reason'))!), 'utf8')
      expect(['<[', '[<']).toContain(input)
    }))

  it('checks the same inputs for the same seed', async () => {
    const lines: string[][] = [[], []]
    for (const list of lines) await runLaws([law], { ...options, report: (line) => list.push(line) })
    expect(lines[0]).toEqual(lines[1])
    const [first] = await runLaws([always], options)
    expect(await runLaws([always], options)).toEqual([first])
    expect(await runLaws([always], { ...options, seed: 2 })).not.toEqual([first])
  })

  it('ends with its time', async () => {
    const [count] = await runLaws([always], { ...options, inputs: null, time: 0 })
    expect(count!.inputs).toBe(0)
  })
})

describe('a reduced input', () => {
  it('is as small as it can be', async () => {
    expect(await reducedText('abc<def[ghi', async (text) => has(text))).toBe('<[')
    expect(await reducedTexts(['a<', 'b', 'c['], async (texts) => has(texts.join('')))).toEqual(['<', '['])
    const value = { id: 'a', list: [{ type: 'x', children: [{ type: 'y', value: 'ab<c' }] }, { type: 'z' }] }
    expect(await reducedData(value, async (one) => JSON.stringify(one).includes('b<'))).toEqual({
      id: null,
      list: [{ type: null, value: 'b<' }],
    })
  })
})

describe('generated inputs', () => {
  it('are the same for the same numbers', () => {
    expect(anyPage(new Random(7))).toBe(anyPage(new Random(7)))
    expect(generatedIssue(new Random(7))).toEqual(generatedIssue(new Random(7)))
  })

  it('have their keys in reverse order, and nothing else', () => {
    expect(JSON.stringify(withKeysReversed({ a: 1, b: [{ c: 2, d: 3 }] }))).toBe('{"b":[{"d":3,"c":2}],"a":1}')
  })
})
