import { describe, expect, it } from 'vitest'
import {
  filterHtml,
  filterXml,
  htmlAttribute,
  htmlText,
  MarkupError,
  safeUrl,
  xmlAttribute,
  xmlCdata,
  xmlText,
} from '../src/index.js'

/** Passes a value of the wrong type, as JavaScript can. */
const wrong = <Type>(value: unknown): Type => value as Type

function errorOf(call: () => unknown): unknown {
  try {
    call()
  } catch (error) {
    return error
  }
  throw new Error('Expected the call to throw.')
}

const writers = { filterHtml, filterXml, htmlAttribute, htmlText, xmlAttribute, xmlCdata, xmlText }

describe('MarkupError', () => {
  it('is a TypeError, recognized across copies of the package', () => {
    const error = errorOf(() => xmlText(wrong(null)))
    expect(error).toBeInstanceOf(MarkupError)
    expect(error).toBeInstanceOf(TypeError)
    expect(error).toMatchObject({ name: 'MarkupError', argument: 'value' })
    expect(MarkupError.isInstance(error)).toBe(true)
    expect(MarkupError.isInstance({ [Symbol.for('@banmian/markup MarkupError')]: true })).toBe(true)
    expect(MarkupError.isInstance(new TypeError())).toBe(false)
    expect(MarkupError.isInstance(null)).toBe(false)
  })

  it.each([
    [undefined, 'undefined'],
    [null, 'null'],
    [3, '3'],
    [Symbol('a'), 'Symbol(a)'],
    [['a'], 'an array'],
    [{ type: 'text' }, 'an object'],
    [() => 'a', 'a function'],
  ])('describes %o as received', (value, received) => {
    expect(errorOf(() => xmlText(wrong(value)))).toMatchObject({
      message: `Expected value to be a string, received ${received}.`,
    })
  })

  it('quotes at most 60 characters', () => {
    expect(errorOf(() => safeUrl('a', wrong('b'.repeat(61))))).toMatchObject({
      message: `Expected options to be an object, received "${'b'.repeat(60)}…".`,
    })
    expect(errorOf(() => safeUrl('a', wrong('b'.repeat(60))))).toMatchObject({
      message: `Expected options to be an object, received "${'b'.repeat(60)}".`,
    })
  })
})

describe.each(Object.entries(writers))('%s', (_, write) => {
  it('refuses a value that is not a string', () => {
    expect(errorOf(() => write(wrong(7)))).toMatchObject({ message: 'Expected value to be a string, received 7.' })
  })

  it('refuses to be called by Array.map, which passes an index as the second argument', () => {
    expect(errorOf(() => ['plain text'].map(wrong<(text: string) => string>(write)))).toMatchObject({
      argument: 'onRemoved',
      message: expect.stringMatching(/^Expected onRemoved to be a function or undefined, received 0\. .*\bmap\b/),
    })
  })
})

describe('safeUrl', () => {
  it.each<[string, () => unknown, string]>([
    ['no URL', () => safeUrl(wrong(null)), 'Expected url to be a string, received null.'],
    [
      'a URL object',
      () => safeUrl(wrong(new URL('https://a.example'))),
      'Expected url to be a string, received an object.',
    ],
    ['null options', () => safeUrl('a', wrong(null)), 'Expected options to be an object, received null.'],
    [
      'an unknown option',
      () => safeUrl('a', wrong({ scheme: 'https' })),
      'Expected options.scheme to be absent, received "https". The only option is schemes.',
    ],
    [
      'one scheme as a string',
      () => safeUrl('a', wrong({ schemes: 'https' })),
      'Expected options.schemes to be an array of strings, received "https".',
    ],
    [
      'a scheme with a colon',
      () => safeUrl('a', { schemes: ['https', 'HTTP:'] }),
      `Expected options.schemes[1] to be a scheme in lower case, such as 'https', received "HTTP:".`,
    ],
    [
      'a scheme that is not a string',
      () => safeUrl('a', { schemes: [wrong(1)] }),
      `Expected options.schemes[0] to be a scheme in lower case, such as 'https', received 1.`,
    ],
  ])('refuses %s', (_, call, message) => {
    expect(errorOf(call)).toMatchObject({ name: 'MarkupError', message })
  })

  it('uses the default schemes when they are undefined', () => {
    expect(safeUrl('https://a.example/', wrong({ schemes: undefined }))).toBe('https://a.example/')
  })
})
