import { describe, expect, it } from 'vitest'
import { type Article, type Block, createArticle, firstWords, headlineText, type Phrasing } from '../../src/index.js'

const text = (value: string): Phrasing => ({ type: 'text', value })
const paragraph = (value: string): Block => ({ type: 'paragraph', children: [text(value)] })
const article = (headline: Partial<Article['headline']>, body: Block[] = []): Article =>
  createArticle({ headline, body })

describe('headlineText', () => {
  it.each([
    ['the main headline', { kicker: '引', main: '主', deck: '副' }, '主'],
    ['the kicker without one', { kicker: '引', deck: '副' }, '引'],
    ['the deck alone', { deck: '副' }, '副'],
    ['the kicker when the main headline shows nothing', { kicker: '引', main: ' \u0000\u3000' }, '引'],
  ])('returns %s', (_, headline, expected) => {
    expect(headlineText(article(headline, [paragraph('文')]))).toBe(expected)
  })

  it('returns the first words of the body, of a caption or of a list', () => {
    expect(headlineText(article({}, [paragraph(' '), paragraph(' 开会。 ')]))).toBe('开会。')
    const figure: Block = {
      type: 'figure',
      image: { url: 'a.jpg', alt: '图', width: null, height: null },
      caption: [text('春耕')],
      bylines: [{ text: '王韵菲 摄', placement: 'tail', credits: [] }],
    }
    expect(headlineText(article({}, [figure, paragraph('文')]))).toBe('春耕')
    const list: Block = {
      type: 'list',
      ordered: false,
      start: null,
      spread: false,
      children: [{ type: 'listItem', spread: false, children: [paragraph('一')] }],
    }
    expect(headlineText(article({}, [list]))).toBe('一')
  })

  it('cuts the first words after 40 characters', () => {
    expect(headlineText(article({}, [paragraph('字'.repeat(40))]))).toBe('字'.repeat(40))
    expect(headlineText(article({}, [paragraph('字'.repeat(41))]))).toBe(`${'字'.repeat(40)}…`)
  })

  it('returns an empty text only for an article without text', () => {
    expect(headlineText(article({}))).toBe('')
    expect(headlineText(article({ main: '\u0000' }, [paragraph(' '), { type: 'thematicBreak' }]))).toBe('')
  })
})

describe('firstWords', () => {
  it.each([
    ['a short text', 'ab', 3, 'ab'],
    ['a text of that length', 'abc', 3, 'abc'],
    ['a longer text', 'abcd', 3, 'abc…'],
    ['white space at the cut', 'ab cd', 3, 'ab…'],
    ['line breaks', 'a\nb\tc\u2028d', 9, 'a b c d'],
    ['the full-width space', 'a\u3000b', 9, 'a\u3000b'],
    ['characters of two UTF-16 units', '𠮷𠮷𠮷', 2, '𠮷𠮷…'],
    ['such characters up to the end', '𠮷𠮷', 2, '𠮷𠮷'],
    ['a line break after the cut', 'abc\nd', 3, 'abc…'],
    ['a word at the cut', 'The new bridge opened', 16, 'The new bridge…'],
    ['a comma before the word at the cut', 'The new bridge, opened', 18, 'The new bridge…'],
    ['a whole word before the cut', 'The new bridge opened', 14, 'The new bridge…'],
    ['a short text with a word at the cut', 'It completes', 4, 'It…'],
    ['a long word at the cut', 'A counterrevolution', 12, 'A counterrev…'],
    ['Chinese text with a space', '城东新桥 沿线居民步行过江', 7, '城东新桥 沿线…'],
    ['letters among Chinese text', '城东新桥的长度是ABCD', 10, '城东新桥的长度是AB…'],
    ['Korean text', '새 다리가 오늘 개통되었습니다', 10, '새 다리가 오늘…'],
    ['Arabic text', 'افتتح الجسر الجديد، اليوم', 21, 'افتتح الجسر الجديد…'],
  ])('of %s', (_, value, length, expected) => {
    expect(firstWords(value, length)).toBe(expected)
  })
})
