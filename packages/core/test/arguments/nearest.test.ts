import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance, nearest } from '../../src/arguments/nearest.js'

describe('nearest', () => {
  const options = ['siteUrl', 'contentBase', 'labels', 'writingMode', 'picture', 'onRemoved', 'timeZone']
  it.each([
    ['siteURL', 'siteUrl'],
    ['sietUrl', 'siteUrl'],
    ['baseContent', null],
    ['contentbase', 'contentBase'],
    ['lables', 'labels'],
    ['label', 'labels'],
    ['timezone', 'timeZone'],
    ['pictures', 'picture'],
    ['vertical', null],
    ['', null],
    ['x', null],
  ])('suggests for %j: %j', (word, suggestion) => {
    expect(nearest(word, options)).toBe(suggestion)
  })

  it('accepts as many errors as half of the word, but at least one', () => {
    expect(nearest('ab', ['b'])).toBe('b')
    expect(nearest('a', ['b'])).toBe('b')
    expect(nearest('abcd', ['abxy'])).toBe('abxy')
    expect(nearest('abcd', ['axyz'])).toBeNull()
  })

  it('prefers the first of several candidates that are as similar', () => {
    expect(nearest('dat', ['date', 'data'])).toBe('date')
    expect(nearest('data', ['date', 'data'])).toBe('data')
  })

  it('compares only the beginning of a long word', () => {
    expect(nearest('x'.repeat(100_000), ['x'.repeat(40)])).toBe('x'.repeat(40))
  })
})

describe('editDistance', () => {
  it.each([
    ['abc', 'abc', 0],
    ['abc', 'ab', 1],
    ['ab', 'abc', 1],
    ['abc', 'abd', 1],
    ['abc', 'acb', 1],
    ['abcd', 'badc', 2],
    ['ca', 'abc', 3],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
  ])('of %j and %j is %d', (from, to, distance) => {
    expect(editDistance(from, to)).toBe(distance)
  })

  it('counts a transposition as one error', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abcdef'), minLength: 2 }), fc.nat(), (word, seed) => {
        const at = seed % (word.length - 1)
        const transposed = word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2)
        expect(editDistance(word, transposed)).toBe(transposed === word ? 0 : 1)
      }),
    )
  })

  it('is symmetric and at most the length of the longer word', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 8 })
    fc.assert(
      fc.property(word, word, (from, to) => {
        const distance = editDistance(from, to)
        expect(distance).toBe(editDistance(to, from))
        expect(distance).toBeLessThanOrEqual(Math.max(from.length, to.length))
        expect(distance).toBeGreaterThanOrEqual(Math.abs(from.length - to.length))
      }),
    )
  })
})
