import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseJsonParts } from '../src/json/parse-json-parts.js'

/** Yields bytes in parts of a size, in one buffer that is used again and again. */
function* inParts(bytes: Buffer, size: number): Generator<Uint8Array, void, undefined> {
  const part = Buffer.alloc(size)
  for (let start = 0; start < bytes.length; start += size)
    yield part.subarray(0, bytes.copy(part, 0, start, Math.min(start + size, bytes.length)))
}

describe('parseJsonParts', () => {
  it('returns what JSON.parse returns, for parts and levels of any number', () => {
    const levels = fc.integer({ min: 0, max: 5 })
    const indent = fc.constantFrom(0, 1)
    const size = fc.integer({ min: 1, max: 40 })
    const text = fc.jsonValue({ stringUnit: 'binary' })
    fc.assert(
      fc.property(text, levels, indent, size, (value, level, spaces, length) => {
        const json = JSON.stringify(value, null, spaces)
        expect(parseJsonParts(inParts(Buffer.from(json), length), level)).toEqual(JSON.parse(json))
      }),
    )
  })

  it.each([
    '{"a":{"__proto__":{"b":1}},"c":[]}',
    '{"a\\"}":"\\\\","[":["]","\\\\\\""],"b":null}',
    ' [ ] ',
    '{}',
    '"a,b"',
    '-1.5e3',
    '"\ufeff"',
  ])('reads %s', (json) => {
    for (const size of [1, 2, 3, 100])
      expect(parseJsonParts(inParts(Buffer.from(json), size))).toStrictEqual(JSON.parse(json))
  })

  it.each(['', '{"a":1', '[1]]', '[1}', '[a]', '{"a" 1}', '1 2', '{"a":"b'])('refuses %s', (json) => {
    expect(() => parseJsonParts([Buffer.from(json)])).toThrow(SyntaxError)
  })
})
