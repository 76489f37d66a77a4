import { anyText } from '@banmian/test-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isBlank } from '../../src/index.js'

/**
 * Returns whether HTML cannot contain a character: a control, a noncharacter or a lone surrogate
 * (13.2.3.5).
 */
function isForbidden(code: number): boolean {
  if (code === 9 || code === 10 || code === 12 || code === 13) return false
  if (code < 0x20 || (code >= 0x7f && code <= 0x9f)) return true
  if (code >= 0xd800 && code <= 0xdfff) return true
  return (code >= 0xfdd0 && code <= 0xfdef) || (code & 0xfffe) === 0xfffe
}

/**
 * The definition: nothing is left of the text once forbidden characters and outer white space are
 * removed.
 */
const showsNothing = (text: string): boolean =>
  [...text]
    .filter((character) => !isForbidden(character.codePointAt(0)!))
    .join('')
    .trim() === ''

describe('isBlank', () => {
  it('is true for null and undefined', () => {
    expect([null, undefined, ''].every(isBlank)).toBe(true)
  })

  it('follows its definition for every character alone', () => {
    for (let code = 0; code <= 0x10ffff; code += code > 0x2ffff ? 0xfff : 1) {
      const character = String.fromCodePoint(code)
      if (isBlank(character) !== showsNothing(character)) expect.fail(`U+${code.toString(16)}`)
    }
    for (let plane = 0; plane <= 16; plane++)
      for (const end of [0xfffd, 0xfffe, 0xffff]) {
        const character = String.fromCodePoint(plane * 0x10000 + end)
        expect(isBlank(character), character.codePointAt(0)!.toString(16)).toBe(showsNothing(character))
      }
  })

  it('follows its definition for any text', () => {
    const space = fc.string({
      unit: fc.constantFrom(...' \t\n\r\f\v\0\u3000\u00a0\ufeff\u2028\u200b\ud800\udc00\uffff\u0085甲a'),
    })
    fc.assert(
      fc.property(fc.oneof(anyText, space), (text) => {
        expect(isBlank(text)).toBe(showsNothing(text))
      }),
      { numRuns: 2000 },
    )
  })
})
