import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const built = new URL('../dist/index.js', import.meta.url)
const sample = fileURLToPath(new URL('../../../examples/taiyuan-daily/page.md', import.meta.url))

/**
 * Parses an input, given as an expression, in a process whose heap is limited to a multiple of the
 * input. Returns its output.
 */
function readWithin(times: number, megabytes: number, input: string): string {
  return evaluateWithin(times * megabytes, input, 'trace.length > 0')
}

/** Does the same without reading the trace, which is built when it is read. */
function issueWithin(times: number, megabytes: number, input: string): string {
  return evaluateWithin(times * megabytes, input, 'issue.pages.length > 0')
}

function evaluateWithin(
  limit: number,
  input: string,
  expression: 'trace.length > 0' | 'issue.pages.length > 0',
): string {
  const script = `
    import { readFileSync } from 'node:fs'
    import { parseIssue } from ${JSON.stringify(built.href)}
    const page = readFileSync(${JSON.stringify(sample)}, 'utf8')
    /** Returns a text as it comes from a file, not as a tree of concatenated parts. */
    const flat = (text) => Buffer.from(text).toString()
    const result = parseIssue(${input})
    console.log(result.${expression})`
  const options = [
    `--max-old-space-size=${Math.ceil(limit)}`,
    '--max-semi-space-size=4',
    '--input-type=module',
    '-e',
    script,
  ]
  const { stdout, stderr } = spawnSync(process.execPath, options, { encoding: 'utf8' })
  return stdout.trim() || /heap out of memory/.exec(stderr)?.[0] || stderr
}

if (!existsSync(built)) console.log('Memory is not measured: build the package first, `npx tsup`')

/** The limits include the memory that Node itself needs. */
describe.runIf(existsSync(built))('memory, including the result', () => {
  it.each([
    ['an issue of many pages', 10, 10, 'Array.from({ length: 10e6 / Buffer.byteLength(page) }, () => flat(page))'],
    ['one long page', 10, 10, 'flat(page.repeat(10e6 / Buffer.byteLength(page)))'],
    ['a line of ten million bytes', 10, 10, "flat('会议强调,'.repeat(10e6 / 13))"],
    ['a line of markup', 10, 10, "flat('* [甲] '.repeat(10e6 / 9))"],
  ])('stays within ten times the input for %s', (_, times, megabytes, input) => {
    expect(readWithin(times, megabytes, input)).toBe('true')
  })

  // A line of three characters becomes a paragraph and a trace entry. Their parsed JSON alone takes
  // thirty times its bytes.
  it.each([
    ['a hundred thousand short lines', 150, 1, "flat('第一行\\n'.repeat(1e5))"],
    [
      'twenty thousand short articles',
      80,
      1.4,
      "flat('## 甲市召开会议\\n\\n本报讯 会议今天开。(张三)\\n\\n'.repeat(2e4))",
    ],
  ])('grows with the number of parts for %s', (_, times, megabytes, input) => {
    expect(readWithin(times, megabytes, input)).toBe('true')
  })
})

describe.runIf(existsSync(built))('memory of a page of tiny articles', () => {
  // On a busy machine, V8 marks garbage later than the heap grows, and one run may fail.
  it('is little more than what the issue takes until the trace is read', { retry: 2 }, () => {
    // The weights of all scripts, about 3 MB of the heap, are a part of it.
    const articles = "flat('## 甲市召开会议\\n\\n本报讯 会议今天开。(张三)\\n\\n'.repeat(3e4))"
    expect(issueWithin(26, 1.9, articles)).toBe('true')
  })
})
