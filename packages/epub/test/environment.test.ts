import { afterEach, describe, expect, it, vi } from 'vitest'
import { renderEpub } from '../src/index.js'
import { issueWithPhotos, traditionalIssue, week } from './issues.js'

/** Methods whose results depend on the language or the Unicode data of the engine. */
const LOCALE_METHODS = [
  [String.prototype, 'localeCompare'],
  [String.prototype, 'toLocaleUpperCase'],
  [String.prototype, 'toLocaleLowerCase'],
  [Number.prototype, 'toLocaleString'],
  [Date.prototype, 'toLocaleString'],
  [Date.prototype, 'toLocaleDateString'],
  [Date.prototype, 'toLocaleTimeString'],
] as const

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('a book', () => {
  it('has the same bytes whatever the engine knows of languages', () => {
    // A time zone needs Intl, apart from Asia/Shanghai.
    const source = [issueWithPhotos(), traditionalIssue(), ...week()].map((one) => ({
      ...one,
      publication: { ...one.publication, timeZone: 'Asia/Shanghai' },
    }))
    const book = renderEpub(source)
    const fail = (): never => {
      throw new Error('Expected no use of the data of the engine.')
    }
    const constructors = ['DateTimeFormat', 'NumberFormat', 'Collator', 'ListFormat', 'Segmenter', 'PluralRules']
    vi.stubGlobal('Intl', Object.fromEntries(constructors.map((name) => [name, fail])))
    for (const [prototype, name] of LOCALE_METHODS) {
      const methods = prototype as unknown as Record<string, () => string>
      vi.spyOn(methods, name).mockImplementation(fail)
    }
    const again = renderEpub(source)
    vi.unstubAllGlobals()
    vi.restoreAllMocks()
    expect(again).toEqual(book)
  })
})
