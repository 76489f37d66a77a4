import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { counted } from '../src/text/counted.js'
import { positionsIn } from '../src/text/position.js'
import { excerpt, printable } from '../src/text/printable.js'
import { formatSize, parseSize } from '../src/text/size.js'
import { folderUrl, isWebUrl } from '../src/text/web-url.js'

describe('positionsIn', () => {
  it('returns the line and column that an editor shows, for every offset', () => {
    const part = fc.constantFrom('\n', '\r', '\r\n', 'a', '字', '𠮷')
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const text = parts.join('')
        const positionOf = positionsIn(text)
        for (let offset = 0; offset <= text.length; offset++) {
          if (text[offset - 1] === '\r' && text[offset] === '\n') continue
          const before = text.slice(0, offset).split(/\r\n|\r|\n/)
          expect(positionOf(offset)).toEqual({ line: before.length, column: before.at(-1)!.length + 1 })
        }
      }),
    )
  })
})

describe('printable', () => {
  it('lets no character through that a terminal interprets', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(printable(text)).not.toMatch(/[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u)
        expect(printable(text)).toHaveLength(text.length)
      }),
    )
  })

  it('replaces line separators and byte order marks too', () => {
    expect(printable('a\u2028b\u2029c\ufeffd\u061ce')).toBe('a\ufffdb\ufffdc\ufffdd\ufffde')
  })
})

describe('excerpt', () => {
  it('cuts between whole characters, in a text of any length', () => {
    expect(excerpt('𠮷野家', 3)).toBe('𠮷野家')
    expect(excerpt('𠮷野家牛丼', 3)).toBe('𠮷野家…')
    expect(excerpt('字'.repeat(1e7), 2)).toBe('字字…')
    expect(excerpt('𠮷𠮷𠮷', 2)).toBe('𠮷𠮷…')
  })

  it('is one line', () => {
    expect(excerpt('a\n\t b', 9)).toBe('a b')
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
  ])('%s is parsed as %j bytes', (text, bytes) => {
    expect(parseSize(text)).toBe(bytes)
  })

  it('are formatted for people', () => {
    expect([0, 999, 1000, 21_440, 3_000_000, 2e9].map(formatSize)).toEqual([
      '0 B',
      '999 B',
      '1.0 kB',
      '21.4 kB',
      '3.0 MB',
      '2.0 GB',
    ])
  })
})

it('counted adds the plural', () => {
  expect([0, 1, 2].map((number) => counted(number, 'page'))).toEqual(['0 pages', '1 page', '2 pages'])
})

describe('web URLs', () => {
  it.each([
    ['https://paper.example', true],
    ['http://paper.example/a', true],
    ['ftp://paper.example', false],
    ['javascript:1', false],
    ['paper', false],
  ])('%s: %j', (text, isUrl) => {
    expect(isWebUrl(text)).toBe(isUrl)
  })

  it.each([
    ['https://paper.example', 'https://paper.example/'],
    ['https://paper.example/a//?x#y', 'https://paper.example/a/'],
  ])('the folder of %s is %s', (url, folder) => {
    expect(folderUrl(url)).toBe(folder)
  })
})
