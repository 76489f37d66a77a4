import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseIssue } from '../../src/index.js'
import { commonMarkFlanking } from '../../src/inline/delimiter-runs.js'
import { openingOf } from '../../src/model/ids/ids.js'
import { isCommon } from '../../src/unicode/common-characters.js'
import { isKnown, unknownIn, withoutUnknown } from '../../src/unicode/known-characters.js'
import { placeholdersFor } from '../../src/unicode/placeholders.js'

/** Characters that versions 15 to 17 of Unicode add. */
const NEW = ['\u{323b0}', '\u{2ebf0}', '\u1c89', '\u20c1', '\ua7cb', '\ua7f1', '\u{10d50}', '\u{1ccd6}', '\u{1fae9}']
/** A character that no version of Unicode has so far. */
const NONE = '\u{1fc00}'
const codeOf = (character: string): number => character.codePointAt(0)!

describe('the table of known characters', () => {
  it('has those of Unicode 14', () => {
    for (const text of [
      'a中𠮷é한',
      '\u{31349}\ua7ca\u{1f6dd}\u0870\u{1dff}',
      '\ud800',
      '\udfff',
      '\ufffe\u{10ffff}',
      '\0\u{100000}',
    ])
      for (const character of text) expect(isKnown(codeOf(character)), codeOf(character).toString(16)).toBe(true)
  })

  it('lacks those of later versions, of none, and those whose class has changed', () => {
    for (const character of [...NEW, NONE, '\u0378', '\u0295', '\u{1171e}', '\u{31350}'])
      expect(isKnown(codeOf(character)), codeOf(character).toString(16)).toBe(false)
  })

  it('has only characters that the engine assigns, noncharacters apart', () => {
    const wrong: string[] = []
    for (let code = 0; code < 0x110000; code++) {
      const isNoncharacter = (code & 0xfffe) === 0xfffe || (code >= 0xfdd0 && code <= 0xfdef)
      if (isKnown(code) && !isNoncharacter && /\p{Cn}/u.test(String.fromCodePoint(code))) wrong.push(code.toString(16))
    }
    expect(wrong).toEqual([])
  })

  it('has every common character', () => {
    const wrong: string[] = []
    for (let code = 0; code < 0x10000; code++)
      if (isCommon(String.fromCharCode(code)) && !isKnown(code)) wrong.push(code.toString(16))
    expect(wrong).toEqual([])
  })

  it('says which characters of a text are unknown', () => {
    expect([...unknownIn(`甲${NEW[0]}乙${NEW[2]}\ud800${NEW[0]}`)]).toEqual([0x323b0, 0x1c89])
    expect(withoutUnknown(`甲${NEW[0]}乙${NEW[2]}\ud800`)).toBe('甲乙\ud800')
  })
})

describe('placeholders', () => {
  const anyText = fc.string({
    unit: fc.constantFrom(...NEW, NONE, '甲', 'a', '\ue000', '\u{f0000}', '\u{29000}', '\ud800'),
  })

  it('keep the length of a text, are known, and are replaced by the characters again', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const placeholders = placeholdersFor([text, other], '')
        if (!placeholders) {
          expect(unknownIn(text + other).size).toBe(0)
          return
        }
        const hidden = placeholders.hide(text)
        expect(hidden).toHaveLength(text.length)
        expect(unknownIn(hidden).size).toBe(0)
        expect(placeholders.restore({ texts: [hidden, null, 1], own: placeholders.hide(other) })).toEqual({
          texts: [text, null, 1],
          own: other,
        })
      }),
    )
  })

  it('are not characters of the given names', () => {
    const { issue } = parseIssue(`公园${NEW[2]}开放。`, { publication: '\ue000报' })
    expect(issue.publication.name).toBe('\ue000报')
    expect(JSON.stringify(issue.pages)).toContain(`公园${NEW[2]}开放。`)
  })

  it('are not needed for other texts', () => {
    expect(placeholdersFor(['甲 a é 한 \u{1f600} 𠮷 \ue000', ''], '')).toBeNull()
  })
})

describe('the version of Unicode that an engine has', () => {
  it('does not change identifiers', () => {
    const page = (character: string): string => `## 公园${character}开放\n\n本报讯 3月7日,${character}公园开放。`
    const ids = (character: string): string[] => {
      const { pages } = parseIssue(page(character), { publication: '太原日报', date: '2024-03-08' }).issue
      return pages.flatMap(({ id, articles }) => [id, ...articles.map((article) => article.id)])
    }
    for (const character of [...NEW, NONE]) expect(ids(character), codeOf(character).toString(16)).toEqual(ids(''))
    expect(ids('')).toEqual(['pa6c1da2c1a01d3b8', 'aa20bd44bd43b1402'])
  })

  it('does not change the opening that identifies a text', () => {
    expect(openingOf(`Ａ①é${NEW.join('')}が㍿Σ`)).toBe(openingOf('Ａ①éが㍿Σ'))
  })

  it('does not change which marks are emphasis', () => {
    for (const character of NEW) {
      const text = `a*${character}b`
      expect(commonMarkFlanking(text, 1, 2), codeOf(character).toString(16)).toEqual(
        commonMarkFlanking(`a*${NONE}b`, 1, 2),
      )
    }
  })
})
