import { hostileStrings } from '@banmian/test-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findMatches, foldText, originalOffset, preparePhrase, tokenize } from '../src/search.js'

/**
 * Characters that folding and tokenizing treat differently: letters, marks, spaces, compatibility
 * forms and others.
 */
const anyText = fc.oneof(
  fc.string({
    unit: fc.constantFrom(...'市民生活,。 aAbBÀé１３Ｂカガｶﾞのﬁß𠮷🎉・ー々〇\u0301\u3099\u00ad\u200b\ufe00\n'),
  }),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
)

const matchesIn = (text: string, phrase: string): string[] => {
  const folded = foldText(text)
  return [...findMatches(folded.text, preparePhrase(phrase))].map(([start, end]) =>
    text.slice(originalOffset(folded, start), originalOffset(folded, end)),
  )
}

describe('foldText', () => {
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
  ])('folds %s to %s', (text, folded) => {
    expect(foldText(text).text).toBe(folded)
  })

  it('returns the original offset of each character', () => {
    const text = '甲㈱乙e\u0301丙\u{1d400}丁'
    const folded = foldText(text)
    expect(folded.text).toBe('甲(株)乙é丙a丁')
    const origins = [...folded.text].map((_, at) => originalOffset(folded, at))
    expect(origins).toEqual([0, 1, 1, 1, 2, 3, 5, 6, 8])
    expect(originalOffset(folded, folded.text.length)).toBe(text.length)
  })

  it('returns no offsets when none changes', () => {
    expect(foldText('太原市，３月 A').offsets).toBeNull()
  })

  it('is idempotent, with ascending offsets within the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = foldText(text)
        if (!/[\uFF9E-\uFFDC\u1100-\u11ff\u3131-\u318e\p{M}\p{Default_Ignorable_Code_Point}]/u.test(text))
          expect(foldText(folded.text).text).toBe(folded.text)
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

describe('tokenize', () => {
  it('returns bigrams of Han and kana, each run with a boundary, and words', () => {
    expect([...tokenize('太原市, Organic 3月 カフェ')]).toEqual([
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

  it('treats the prolonged sound mark as kana', () => {
    expect([...tokenize('コーヒー')]).toEqual(['コー', 'ーヒ', 'ヒー', 'ー\u0001'])
  })

  it('contains all tokens of every phrase in the text, so that an index misses nothing', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(8), (text, from, length) => {
        const start = text.length === 0 ? 0 : from % text.length
        const phrase = preparePhrase(text.slice(start, start + length))
        const tokens = tokenize(text)
        if (!findMatches(foldText(text).text, phrase).next().done) {
          for (const token of phrase.tokens) expect(tokens).toContain(token)
          for (const character of phrase.characters)
            expect([...tokens].some((token) => token.startsWith(character))).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('findMatches', () => {
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
    ['𐐀a', 'a', []],
    ['𠮷野家', '𠮷', ['𠮷']],
    ['カフェの朝', 'カフェ', ['カフェ']],
    ['葛\u{e0100}城市', '葛城', ['葛\u{e0100}城']],
  ])('in %s, %s matches %j', (text, phrase, matches) => {
    expect(matchesIn(text, phrase)).toEqual(matches)
  })

  it('finds Han exactly where a substring search does', () => {
    const han = fc.string({ unit: fc.constantFrom(...'市民生活的𠮷') })
    fc.assert(
      fc.property(anyText, han, han, han, (around, before, phrase, after) => {
        const text = foldText(`${before}${phrase}${around}${phrase}${after}`).text
        const starts: number[] = []
        if (phrase) for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) starts.push(at)
        expect([...findMatches(text, preparePhrase(phrase))].map(([start]) => start)).toEqual(starts)
      }),
      { numRuns: 300 },
    )
  })

  it('finds every text in itself', () => {
    for (const { text } of hostileStrings) {
      const { runs } = preparePhrase(text)
      if (runs.length > 0)
        expect(findMatches(foldText(text).text, preparePhrase(text)).next().done, JSON.stringify(text)).toBe(false)
    }
  })
})
