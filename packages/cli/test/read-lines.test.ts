import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLines } from '../src/input/read-lines.js'

async function* inChunks(bytes: Buffer, cuts: readonly number[]): AsyncGenerator<Uint8Array, void, undefined> {
  let start = 0
  for (const end of [...cuts, bytes.length].sort((a, b) => a - b)) {
    yield bytes.subarray(start, end)
    start = end
  }
}

async function linesOf(text: string, cuts: readonly number[] = [], limit = 1000): Promise<[number, string][]> {
  const bytes = Buffer.from(text)
  const lines: [number, string][] = []
  const within = cuts.map((cut) => Math.min(cut, bytes.length))
  for await (const line of readLines(inChunks(bytes, within), limit, 'issues.jsonl'))
    lines.push([line.number, Buffer.from(line.bytes).toString()])
  return lines
}

describe('readLines', () => {
  it('yields the lines of a text, wherever its chunks begin', async () => {
    const texts = fc.string({ unit: fc.constantFrom('a', '版', '\u2028', '\r', '\n') })
    await fc.assert(
      fc.asyncProperty(texts, fc.array(fc.nat(30)), async (text, cuts) => {
        const expected = text.split('\n')
        // A line feed ends a line, so nothing follows the last one.
        if (expected.at(-1) === '') expected.pop()
        expect(await linesOf(text, cuts)).toEqual(expected.map((line, index) => [index + 1, line]))
      }),
    )
  })

  it('refuses a line that is too long, however many short ones there are', async () => {
    expect(await linesOf('12345\n'.repeat(10), [], 5)).toHaveLength(10)
    await expect(linesOf('12345\n123456\n', [8], 5)).rejects.toThrow(
      'Cannot read issues.jsonl: line 2 is larger than 5 B; raise the limit with --max-size.',
    )
  })
})
