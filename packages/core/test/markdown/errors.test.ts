import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { MarkdownError, parseMarkdown, toMarkdown } from '../../src/index.js'

/**
 * Cases are `%% name`, the file, `==>`, and a line for each fault. A file that begins with … is an article's text.
 */
const cases = readFileSync(new URL('errors.txt', import.meta.url), 'utf8')
  .split(/^%% /m)
  .slice(1)
  .map((one) => {
    const [head, answer] = one.split('\n==>\n') as [string, string]
    const name = head.slice(0, head.indexOf('\n'))
    return [name, fileOf(head.slice(name.length + 1)), answer.trim().split('\n')] as const
  })

function fileOf(text: string): string {
  const before = '---\nbanmian: 1\npublication:\n  language: zh-Hans\n---\n\n# 要闻\n\n## 题\n\n'
  return text.startsWith('…\n') ? before + text.slice(2) : text
}

function faultsOf(text: string): MarkdownError {
  try {
    parseMarkdown(text)
  } catch (error) {
    if (MarkdownError.isInstance(error)) return error
    throw error
  }
  throw new Error('the file was read without a fault')
}

describe('what is not of the format is a fault', () => {
  it.each(cases)('%s', (_, text, expected) => {
    const { errors, message } = faultsOf(text)
    expect(errors.map((one) => `${one.line}:${one.column} ${one.text}`)).toEqual(expected)
    expect(message.startsWith(errors[0]!.text)).toBe(true)
    for (const { start, end, line, column } of errors) {
      const lines = text.split('\n')
      expect(lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0) + column - 1).toBe(start)
      expect(end).toBeGreaterThanOrEqual(start)
      expect(end).toBeLessThanOrEqual(text.length)
    }
  })

  it('counts lines that end in CRLF or CR alike', () => {
    const text = fileOf('…\n一<b>段\n')
    for (const end of ['\r\n', '\r'])
      expect(faultsOf(text.replaceAll('\n', end)).errors[0]).toMatchObject({ line: 11, column: 2 })
  })

  it('tells at most 100 faults', () => {
    expect(faultsOf(fileOf(`…\n${'一<b>段\n\n'.repeat(200)}`)).errors).toHaveLength(100)
  })

  it('knows its errors, whichever copy of the package made them', () => {
    const error = faultsOf('')
    expect(error).toBeInstanceOf(Error)
    expect(error.name).toBe('MarkdownError')
    expect(MarkdownError.isInstance({ [Symbol.for('banmian.MarkdownError')]: true })).toBe(true)
    expect([new Error('x'), null, 'x'].some(MarkdownError.isInstance)).toBe(false)
  })

  it('says what it expected and received when an argument is wrong', () => {
    const wrong = (value: unknown): never => value as never
    expect(() => parseMarkdown(wrong(null))).toThrow(new TypeError('Expected text to be a string, received null'))
    expect(() => toMarkdown(wrong(undefined))).toThrow(new TypeError('Expected an issue, received undefined'))
    expect(() => toMarkdown(wrong({ type: 'page' }))).toThrow(new TypeError('Expected an issue, received object'))
  })
})
