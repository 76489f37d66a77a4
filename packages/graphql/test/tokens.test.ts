import { hostileStrings } from '@banmian/test-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, phraseOf, placesOf, tokensOf } from '../src/index.js'
import { originalOffset } from '../src/search/folded-text.js'

/** Letters, marks, blanks and oddities that folding and tokens must tell apart. */
const anyText = fc.oneof(
  fc.string({
    unit: fc.constantFrom(...'市民生活,。 aAbBÀé１３Ｂカガｶﾞのﬁß𠮷🎉・ー々〇\u0301\u3099\u00ad\u200b\ufe00\n'),
  }),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
)

const found = (text: string, phrase: string): string[] => {
  const folded = fold(text)
  return [...placesOf(folded.text, phraseOf(phrase))].map(([start, end]) =>
    text.slice(originalOffset(folded, start), originalOffset(folded, end)),
  )
}

describe('fold', () => {
  it.each([
    ['ＡＢＣ１２３', 'abc123'],
    ['Straße', 'straße'],
    ['ﬁnal', 'final'],
    ['e\u0301tude', '\u00e9tude'],
    ['ｶﾞｲﾄﾞ', 'ガイド'],
    ['\u1112\u1161\u11ab', '한'],
    ['㈱', '(株)'],
    ['葛\u{e0100}城', '葛城'],
    ['hy\u00adphen', 'hyphen'],
  ])('%s is %s', (text, folded) => {
    expect(fold(text).text).toBe(folded)
  })

  it('knows where each character came from', () => {
    const text = '甲㈱乙e\u0301丙\u{1d400}丁'
    const folded = fold(text)
    expect(folded.text).toBe('甲(株)乙é丙a丁')
    const origins = [...folded.text].map((_, at) => originalOffset(folded, at))
    expect(origins).toEqual([0, 1, 1, 1, 2, 3, 5, 6, 8])
    expect(originalOffset(folded, folded.text.length)).toBe(text.length)
  })

  it('needs no offsets where nothing moves', () => {
    expect(fold('太原市，３月 A').offsets).toBeNull()
  })

  it('is the same folded twice, with offsets that ascend within the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = fold(text)
        if (!/[\uFF9E-\uFFDC\u1100-\u11ff\u3131-\u318e\p{M}\p{Default_Ignorable_Code_Point}]/u.test(text))
          expect(fold(folded.text).text).toBe(folded.text)
        let last = 0
        for (let at = 0; at <= folded.text.length; at++) {
          const origin = originalOffset(folded, at)
          expect(origin).toBeGreaterThanOrEqual(last)
          last = origin
        }
        expect(last).toBe(text.length)
      }),
    )
  })
})

describe('tokensOf', () => {
  it('gives pairs of Han with a boundary, kana likewise, and words', () => {
    expect([...tokensOf('太原市, Organic 3月 カフェ')]).toEqual([
      '太原',
      '原市',
      '市\u0001',
      'organic',
      '3',
      '月\u0001',
      'カフ',
      'フェ',
      'ェ\u0001',
    ])
  })

  it('has, in every text, all tokens of every phrase found there, so that an index misses nothing', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(8), (text, from, length) => {
        const start = text.length === 0 ? 0 : from % text.length
        const phrase = phraseOf(text.slice(start, start + length))
        const tokens = tokensOf(text)
        if (!placesOf(fold(text).text, phrase).next().done) {
          for (const token of phrase.tokens) expect(tokens).toContain(token)
          for (const character of phrase.characters)
            expect([...tokens].some((token) => token.startsWith(character))).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('placesOf', () => {
  it.each([
    ['太原市民生活', '市民', ['市民']],
    ['太原市民生活', '民', ['民']],
    ['的的的', '的的', ['的的', '的的']],
    ['the cat concatenates Cat.', 'CAT', ['cat', 'Cat']],
    ['１３月7日,3月7日', '3月7日', ['3月7日']],
    ['中国🎉加油', '中国 加油', ['中国🎉加油']],
    ['中国加油', '中国 加油', []],
    ['中国、\n 加油', '中国加油', []],
    ['Organic套餐 organic 套餐', 'organic套餐', ['Organic套餐', 'organic 套餐']],
    ['a𐐀 a', 'a', ['a']],
    ['𠮷野家', '𠮷', ['𠮷']],
    ['カフェの朝', 'カフェ', ['カフェ']],
    ['葛\u{e0100}城市', '葛城', ['葛\u{e0100}城']],
  ])('in %s, %s is found as %j', (text, phrase, places) => {
    expect(found(text, phrase)).toEqual(places)
  })

  it('of Han alone are those of plain substring search', () => {
    const han = fc.string({ unit: fc.constantFrom(...'市民生活的𠮷') })
    fc.assert(
      fc.property(anyText, han, han, han, (around, before, phrase, after) => {
        const text = fold(`${before}${phrase}${around}${phrase}${after}`).text
        const places: number[] = []
        if (phrase) for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) places.push(at)
        expect([...placesOf(text, phraseOf(phrase))].map(([start]) => start)).toEqual(places)
      }),
      { numRuns: 300 },
    )
  })

  it('of a text in itself is the text, whatever it holds', () => {
    for (const { text } of hostileStrings) {
      const { runs } = phraseOf(text)
      if (runs.length > 0)
        expect(placesOf(fold(text).text, phraseOf(text)).next().done, JSON.stringify(text)).toBe(false)
    }
  })
})
