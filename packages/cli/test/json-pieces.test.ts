import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonPieces } from '../src/json/json-pieces.js'

describe('jsonPieces', () => {
  it('are the text that JSON.stringify returns, with and without white space', () => {
    const levels = fc.integer({ min: 0, max: 5 })
    fc.assert(
      fc.property(fc.jsonValue(), levels, fc.constantFrom(0, 1, 2), (value, level, indent) => {
        expect([...jsonPieces(value, indent, level)].join('')).toBe(JSON.stringify(value, null, indent))
      }),
    )
  })

  it('leave out properties that are undefined', () => {
    const value = { a: undefined, b: [{ c: undefined }], d: {} }
    expect([...jsonPieces(value, 2)].join('')).toBe(JSON.stringify(value, null, 2))
  })

  it('of an issue are not longer than an article', () => {
    const article = { body: ['one\ntwo'] }
    const pieces = [...jsonPieces({ pages: [{ articles: Array(100).fill(article) }] }, 2)]
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(100)
  })
})
