import { describe, expect, it } from 'vitest'
import { InputError, type ReadSourcesOptions, readAlto, readSources } from '../src/index.js'

/** Passes a value of the wrong type, as JavaScript can. */
const wrong = <Type>(value: unknown): Type => value as Type

describe('InputError', () => {
  it('is a TypeError with its parts, recognized across copies of the package', () => {
    const error = new InputError({ argument: 'content', expected: 'a page', received: 'nothing', hint: 'Try again.' })
    expect(error).toBeInstanceOf(TypeError)
    expect(error).toMatchObject({ name: 'InputError', argument: 'content', expected: 'a page', received: 'nothing' })
    expect(error.message).toBe('Expected content to be a page, found nothing. Try again.')
    expect(InputError.isInstance({ [Symbol.for('@banmian/input InputError')]: true })).toBe(true)
    expect(InputError.isInstance(new TypeError())).toBe(false)
    expect(InputError.isInstance(null)).toBe(false)
  })
})

describe('wrong arguments', () => {
  it.each<[string, unknown, string]>([
    ['null', null, 'found null.'],
    ['nothing', undefined, 'found a value of type undefined.'],
    ['a number', 7, 'found a value of type number.'],
    [
      'parsed JSON',
      { pdf_info: [] },
      'found a value of type object. Pass the content of the file, not the parsed JSON.',
    ],
    ['a list', [], 'found an array. Pass the content of the file, not the parsed JSON.'],
  ])('%s is refused as content', (_, content, message) => {
    expect(() => readSources(wrong(content))).toThrow(`Expected content to be a string or a Uint8Array, ${message}`)
  })

  it.each<[unknown, string]>([
    [{ nam: 'a' }, 'Expected options.nam to be absent, since there is no such option, found "a". Did you mean "name"?'],
    [{ name: 7 }, 'Expected options.name to be a string, found 7.'],
    [{ folder: {} }, 'Expected options.folder to be an object with the functions has and read, found an object.'],
    [{ maxDepth: 0 }, 'Expected options.maxDepth to be a positive integer, found 0.'],
    [{ maxLength: '9' }, 'Expected options.maxLength to be a positive integer, found "9".'],
    [{ format: 'pdf' }, 'Expected options.format to be one of mineru, paddleocr, docling,'],
    [null, 'Expected options to be an object, found null.'],
  ])('%j is refused as options', (options, message) => {
    expect(() => readSources('a', wrong<ReadSourcesOptions>(options))).toThrow(message)
    expect(() => readSources('a', wrong<ReadSourcesOptions>(options))).toThrow(InputError)
  })

  it('a reader of one format has no option for the format', () => {
    expect(() => readAlto('<alto/>', wrong({ format: 'alto' }))).toThrow('options.format to be absent')
  })
})

describe('content', () => {
  it('may be an ArrayBuffer', () => {
    const buffer = new TextEncoder().encode('a').buffer
    expect(readSources(wrong(buffer)).sources).toEqual([{ text: 'a' }])
  })
})
