import { nearest } from '@banmian/core/arguments'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonFault, placesOfPointers } from '../src/issues/json-positions.js'
import { positionsIn } from '../src/text/position.js'
import { excerpt, printable } from '../src/text/printable.js'
import { readSize, writeSize } from '../src/text/size.js'

describe('positionsIn', () => {
  it('gives the line and column that an editor shows, for every offset', () => {
    const piece = fc.constantFrom('\n', '\r', '\r\n', 'a', '字', '𠮷')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('')
        const placeOf = positionsIn(text)
        for (let offset = 0; offset <= text.length; offset++) {
          if (text[offset - 1] === '\r' && text[offset] === '\n') continue
          const before = text.slice(0, offset).split(/\r\n|\r|\n/)
          expect(placeOf(offset)).toEqual({ line: before.length, column: before.at(-1)!.length + 1 })
        }
      }),
    )
  })
})

describe('placesOfPointers', () => {
  it('finds every value of any JSON text', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent)
        const all: [string, unknown][] = []
        const walk = (one: unknown, path: string) => {
          all.push([path, one])
          if (typeof one !== 'object' || one === null) return
          for (const [key, inner] of Object.entries(one))
            walk(inner, `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`)
        }
        walk(JSON.parse(text), '')
        const offsets = placesOfPointers(
          text,
          all.map(([path]) => path),
        )
        all.forEach(([, one], at) => {
          const written = JSON.stringify(one)
          expect(text.slice(offsets[at]).replace(/\s/g, '').startsWith(written.replace(/\s/g, ''))).toBe(true)
        })
      }),
    )
  })

  it('gives the nearest value around one that is not there', () => {
    expect(placesOfPointers('{"a":{"b":[1]}}', ['/a/b/7/c', '/a/x', '/x', ''])).toEqual([10, 5, 0, 0])
  })
})

describe('jsonFault', () => {
  it.each(['{"a":1,}', '{"a":', '', 'abc', `${' '.repeat(99)}abc`, '{"a":"x\ny"}', '[1,2'])(
    'finds a place in %j',
    (text) => {
      try {
        JSON.parse(text)
        expect.unreachable()
      } catch (error) {
        if (!(error instanceof SyntaxError)) throw error
        const { offset, reason } = jsonFault(error.message, text)
        expect(offset).toBeGreaterThanOrEqual(text.trimEnd() === '' ? 0 : text.search(/\S/))
        expect(offset).toBeLessThanOrEqual(text.length)
        expect(reason).not.toMatch(/position|JSON/)
      }
    },
  )
})

describe('printable', () => {
  it('lets no character through that a terminal obeys', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(printable(text)).not.toMatch(/[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u)
        expect(printable(text)).toHaveLength(text.length)
      }),
    )
  })

  it('shortens by whole characters, whatever the length of the text', () => {
    expect(excerpt('𠮷野家', 3)).toBe('𠮷野家')
    expect(excerpt('𠮷野家牛丼', 3)).toBe('𠮷野家…')
    expect(excerpt('字'.repeat(1e7), 2)).toBe('字字…')
  })
})

describe('nearest', () => {
  it.each([
    ['htlm', 'html'],
    ['HTML5', 'html'],
    ['ebup', 'epub'],
    ['jsn', 'json'],
    ['markdown', null],
    ['', null],
  ])('takes %j for %j', (word, meant) => {
    expect(nearest(word, ['html', 'rss', 'epub', 'json'])).toBe(meant)
  })
})

describe('sizes', () => {
  it.each([
    ['10', 10],
    ['500k', 500_000],
    ['1MB', 1_000_000],
    ['2g', 2_000_000_000],
    ['1.5M', null],
    ['-1', null],
    ['M', null],
  ])('%s is %j bytes', (text, bytes) => {
    expect(readSize(text)).toBe(bytes)
  })

  it('are written for people', () => {
    expect([0, 999, 1000, 21_440, 3_000_000].map(writeSize)).toEqual(['0 B', '999 B', '1.0 kB', '21.4 kB', '3.0 MB'])
  })
})
