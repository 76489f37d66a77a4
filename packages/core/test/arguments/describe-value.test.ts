import { sampleIssue } from '@banmian/test-kit'
import { describe, expect, it } from 'vitest'
import { describeValue } from '../../src/arguments.js'

class Edition {}

describe('describeValue', () => {
  it.each([
    ['a text', 'paper', '"paper"'],
    ['a text with quotes', 'a "b"', '"a \\"b\\""'],
    ['an empty text', '', '""'],
    ['a text of 60 characters', 'x'.repeat(60), `"${'x'.repeat(60)}"`],
    ['a longer text', 'x'.repeat(61), `"${'x'.repeat(60)}…"`],
    ['null', null, 'null'],
    ['undefined', undefined, 'undefined'],
    ['a number', -0.5, '-0.5'],
    ['NaN', Number.NaN, 'NaN'],
    ['a boolean', false, 'false'],
    ['a bigint', 1n, 'a bigint'],
    ['a symbol', Symbol('x'), 'a symbol'],
    ['a function', () => 1, 'a function'],
    ['an array', [1], 'an array'],
    ['an empty array', [], 'an empty array'],
    ['a plain object', { a: 1 }, 'an object'],
    ['an object without a prototype', Object.create(null), 'an object'],
    ['a node', { type: 'paragraph' }, 'an object of type "paragraph"'],
    ['an object whose type is not a name', { type: '<b>' }, 'an object'],
    ['an object whose type is long', { type: 'a'.repeat(21) }, 'an object'],
    ['a date', new Date(0), 'a Date'],
    ['a promise', Promise.resolve(), 'a Promise'],
    ['bytes', new Uint8Array(1), 'a Uint8Array'],
    ['an instance of a class', new Edition(), 'an Edition'],
    ['an issue', sampleIssue(), 'an object of type "issue"'],
  ])('describes %s', (_, value, description) => {
    expect(describeValue(value)).toBe(description)
  })
})
