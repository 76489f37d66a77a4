import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { MarkdownError, parseMarkdown } from '../../src/index.js'

const FILE = new URL('errors.txt', import.meta.url)
/** With `UPDATE=1`, the expected errors are written instead of compared. Review the difference. */
const UPDATE = process.env['UPDATE'] === '1'

/**
 * A case is `%% name`, a file, `==>`, and a line for each error. A file that starts with … is the
 * text of an article.
 */
const cases = readFileSync(FILE, 'utf8')
  .split(/^%% /m)
  .slice(1)
  .map((section) => {
    const [head, expected] = section.split('\n==>\n') as [string, string]
    const name = head.slice(0, head.indexOf('\n'))
    const source = head.slice(name.length + 1)
    return { name, source, text: fileOf(source), expected: expected.trim() }
  })

function fileOf(text: string): string {
  const before = '---\nbanmian: 1\npublication:\n  language: zh-Hans\n---\n\n# 要闻\n\n## 题\n\n'
  return text.startsWith('…\n') ? before + text.slice(2) : text
}

function errorOf(text: string): MarkdownError {
  try {
    parseMarkdown(text)
  } catch (error) {
    if (MarkdownError.isInstance(error)) return error
    throw error
  }
  throw new Error('The file was read without an error.')
}

const linesOf = ({ errors }: MarkdownError): string =>
  errors.map(({ line, column, text }) => `${line}:${column} ${text}`).join('\n')

if (UPDATE)
  writeFileSync(
    FILE,
    cases.map(({ name, source, text }) => `%% ${name}\n${source}\n==>\n${linesOf(errorOf(text))}\n`).join('\n'),
  )

describe('text that is not of the format is an error', () => {
  it.each(cases)('$name', ({ text, expected }) => {
    const error = errorOf(text)
    if (!UPDATE) expect(linesOf(error)).toBe(expected)
    expect(error.message.startsWith(error.errors[0]!.text)).toBe(true)
    for (const { start, end, line, column } of error.errors) {
      const lines = text.split('\n')
      expect(lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0) + column - 1).toBe(start)
      expect(end).toBeGreaterThanOrEqual(start)
      expect(end).toBeLessThanOrEqual(text.length)
    }
  })

  it('counts lines that end in CRLF or CR alike', () => {
    const text = fileOf('…\n一<b>段\n')
    for (const end of ['\r\n', '\r'])
      expect(errorOf(text.replaceAll('\n', end)).errors[0]).toMatchObject({ line: 11, column: 2 })
  })

  it('reports at most 100 errors', () => {
    expect(errorOf(fileOf(`…\n${'一<b>段\n\n'.repeat(200)}`)).errors).toHaveLength(100)
  })

  it('recognizes its errors across copies of the package', () => {
    const error = errorOf('')
    expect(error).toBeInstanceOf(Error)
    expect(error.name).toBe('MarkdownError')
    expect(MarkdownError.isInstance({ [Symbol.for('banmian.MarkdownError')]: true })).toBe(true)
    expect([new Error('x'), null, 'x'].some(MarkdownError.isInstance)).toBe(false)
  })
})
