import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findJsonError, offsetsOfPointers } from '../src/json/json-positions.js'

const escapeStep = (step: string) => step.replaceAll('~', '~0').replaceAll('/', '~1')

/** Returns all values in a value, with their JSON Pointers. */
function valuesIn(value: unknown, pointer = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[pointer, value]]
  const inner = Object.entries(value).flatMap(([key, child]) => valuesIn(child, `${pointer}/${escapeStep(key)}`))
  return [[pointer, value], ...inner]
}

describe('offsetsOfPointers', () => {
  it('finds every value of any JSON text', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (json, indent) => {
        const text = JSON.stringify(json, null, indent)
        const values = valuesIn(JSON.parse(text))
        const offsets = offsetsOfPointers(
          text,
          values.map(([pointer]) => pointer),
        )
        values.forEach(([, value], index) => {
          const written = JSON.stringify(value).replace(/\s/g, '')
          expect(text.slice(offsets[index]).replace(/\s/g, '').startsWith(written)).toBe(true)
        })
      }),
    )
  })

  it('finds a value whatever is around it', () => {
    const text = '{"skipped":[{"a":[]},{"a":{}}],"pages":[{"a":1},{"b":[[],2]}],"skipped":{"b":2}}'
    expect(offsetsOfPointers(text, ['/pages/1/b/1', '/pages/1'])).toEqual([text.indexOf('2]'), text.indexOf('{"b":[')])
  })

  it('finds one of the values of any JSON text', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(), (json, number) => {
        const text = JSON.stringify(json)
        const values = valuesIn(JSON.parse(text))
        const [pointer, value] = values[number % values.length]!
        const [offset] = offsetsOfPointers(text, [pointer])
        expect(text.slice(offset).startsWith(JSON.stringify(value))).toBe(true)
      }),
    )
  })

  it('reads 10 MB on one line once for all pointers', () => {
    const pages = Array.from({ length: 10_000 }, (_, index) => ({
      label: index,
      name: '要闻版面'.repeat(60),
      articles: [],
    }))
    const text = JSON.stringify({ pages, rest: '字'.repeat(7_000_000) })
    expect(text.length).toBeGreaterThan(9e6)
    const offsets = offsetsOfPointers(
      text,
      pages.map((_, index) => `/pages/${index}/label`),
    )
    expect(offsets.every((offset, index) => text.startsWith(`${index},`, offset))).toBe(true)
    expect(findJsonError(`${text}]`)).toMatchObject({ offset: text.length })
  })

  it('returns the innermost value around one that does not exist', () => {
    expect(offsetsOfPointers('{"a":{"b":[1]}}', ['/a/b/7/c', '/a/x', '/x', ''])).toEqual([10, 5, 0, 0])
    expect(offsetsOfPointers('  {"a":1}', ['', '/b'])).toEqual([2, 2])
  })

  it('counts the last of several properties with the same name, as JSON.parse does', () => {
    expect(offsetsOfPointers('{"a":{"b":1},"a":{"c":2}}', ['/a', '/a/b', '/a/c'])).toEqual([17, 17, 22])
  })

  it('takes names as they are', () => {
    expect(offsetsOfPointers('{"__proto__":{"":{"a~/b":1}}}', ['/__proto__//a~0~1b'])).toEqual([25])
  })
})

describe('findJsonError', () => {
  it.each([
    ['', 0, 'a value is missing'],
    ['abc', 0, 'this is not a JSON value'],
    [`${' '.repeat(99)}abc`, 99, 'this is not a JSON value'],
    ['[NaN]', 1, 'this is not a JSON value'],
    ['\ufeff1', 0, 'this is not a JSON value'],
    ['{"a":', 5, 'a value is missing'],
    ['{"a":1,}', 7, 'there is a comma before the closing bracket'],
    ['[1,\n]', 4, 'there is a comma before the closing bracket'],
    ['{"a" 1}', 5, 'a colon is missing'],
    ['{"a":1 "b":2}', 7, 'a comma is missing'],
    ['{1:2}', 1, 'a property name in double quotes is missing'],
    ['[1,2', 4, 'a closing bracket is missing'],
    ['{"a":1', 6, 'a closing brace is missing'],
    ['[1] []', 4, 'there is text after the end of the document'],
    ['[1] // note', 4, 'comments are not allowed'],
    ['/* note', 0, 'comments are not allowed'],
    ['{"a":"x\ny"}', 5, 'the string is not closed on its line'],
    ['"\t"', 0, 'the string contains a control character, which must be escaped'],
    ['"\\x"', 0, 'the string contains an invalid escape'],
    ['"\\u12"', 0, 'the string contains an invalid escape'],
    ['[1.]', 1, 'the number is not complete'],
  ])('explains %j', (text, offset, reason) => {
    expect(() => JSON.parse(text)).toThrow(SyntaxError)
    expect(findJsonError(text)).toEqual({ offset, reason })
  })

  it('finds an error in every text that JSON.parse refuses', () => {
    const part = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '"a"',
      '1',
      '-',
      '.',
      'e',
      'true',
      '\\',
      ' ',
      '\n',
      '/',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const text = parts.join('')
        try {
          JSON.parse(text)
        } catch {
          const { offset, reason } = findJsonError(text)
          expect(offset).toBeGreaterThanOrEqual(0)
          expect(offset).toBeLessThanOrEqual(text.length)
          expect(reason).not.toBe('the text is not valid')
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('reports text that is nested too deeply to be read', () => {
    expect(findJsonError('['.repeat(1e6)).reason).toBe('it is nested too deeply')
  })
})
