import { hostileStrings } from '@banmian/test-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseQuery, type TextQuery } from '../src/search.js'

/** Returns a query as one line with all brackets. */
function format(query: TextQuery): string {
  const prefix = 'fields' in query && query.fields ? `${query.fields.join('+')}:` : ''
  switch (query.type) {
    case 'phrase':
      return `${prefix}"${query.text}"`
    case 'near':
      return `${prefix}near(${query.words.join(' ')}, ${query.distance})`
    case 'not':
      return `not(${format(query.part)})`
    default:
      return `${query.type}(${query.parts.map(format).join(' ')})`
  }
}

describe('parseQuery parses', () => {
  it.each([
    ['银行', '"银行"'],
    ['银行 农业', 'and("银行" "农业")'],
    ['银行 AND 农业', 'and("银行" "农业")'],
    ['"太原 日报" ', '"太原 日报"'],
    ['“太原日报”', '"太原日报"'],
    ['a OR b c', 'or("a" and("b" "c"))'],
    ['a | b', 'or("a" "b")'],
    ['(a OR b) c', 'and(or("a" "b") "c")'],
    ['（a OR b）c', 'and(or("a" "b") "c")'],
    ['a -b', 'and("a" not("b"))'],
    ['a －b', 'and("a" not("b"))'],
    ['a NOT "b c"', 'and("a" not("b c"))'],
    ['a -"b c"', 'and("a" not("b c"))'],
    ['a -(b OR c)', 'and("a" not(or("b" "c")))'],
    ['a -headline:b', 'and("a" not(headline:"b"))'],
    ['a-b', '"a-b"'],
    ['headline:银行', 'headline:"银行"'],
    ['Byline：李四', 'byline:"李四"'],
    ['body:"菜园 劳动"', 'body:"菜园 劳动"'],
    ['a NEAR/5 b', 'near(a b, 5)'],
    ['a NEAR "b c"', 'near(a b c, 10)'],
    ['headline:a NEAR/2 b', 'headline:near(a b, 2)'],
    ['a NEAR/2 headline:b', 'headline:near(a b, 2)'],
    ['or and not near', 'and("or" "and" "not" "near")'],
    ['https://a.example', '"https://a.example"'],
  ])('%s', (text, expected) => {
    const { query, errors } = parseQuery(text)
    expect(errors).toEqual([])
    expect(query && format(query)).toBe(expected)
  })
})

describe('parseQuery returns an error with its offset', () => {
  it.each([
    ['', 0, 'Expected a word to search for, found none.'],
    [' \n', 0, 'Expected a word to search for, found none.'],
    ['a "b', 2, 'Expected a closing quotation mark after the phrase.'],
    ['a "!"', 2, 'Expected a phrase with letters or digits between the quotation marks.'],
    ['a ，', 2, 'Expected a word with letters or digits, found "，".'],
    ['a (b', 4, 'Expected a closing bracket.'],
    ['a) b', 1, 'Expected an opening bracket before this closing one.'],
    ['()', 1, 'Expected a word here.'],
    ['a OR', 4, 'Expected a word here.'],
    ['OR a', 0, 'Expected a word here.'],
    ['a NOT', 5, 'Expected a word here.'],
    ['a －', 3, 'Expected a word here.'],
    ['a -', 3, 'Expected a word here.'],
    ['-a', 0, 'Expected at least one word that must occur, besides the excluded ones.'],
    ['a OR -b', 0, 'Expected at least one word that must occur, besides the excluded ones.'],
    ['a NEAR (b c)', 2, 'Expected a word or a phrase on both sides of NEAR.'],
    ['a NEAR b NEAR c', 9, 'Expected a word here.'],
    ['headline:a NEAR body:b', 11, 'Expected the same field on both sides of NEAR.'],
    ['a headline: b', 11, 'Expected a word or a phrase directly after headline: (no space).'],
    ['headline:(a b)', 9, 'Expected a word or a phrase directly after headline: (no space).'],
    [`${'('.repeat(33)}a${')'.repeat(33)}`, 32, 'Expected at most 32 nested brackets.'],
    ['a '.repeat(201), 400, 'Expected at most 200 words.'],
    ['-'.repeat(9000), 200, 'Expected at most 200 words.'],
    ['a'.repeat(10_001), 10_000, 'Expected at most 10000 characters.'],
  ])('%.40s', (text, offset, message) => {
    expect(parseQuery(text)).toEqual({ query: null, errors: [{ text: message, offset }] })
  })
})

describe('parseQuery', () => {
  it('parses any text or returns an offset within it', () => {
    const parts = fc.constantFrom(
      'a',
      '市',
      '"',
      '(',
      ')',
      '-',
      ' ',
      'OR ',
      'NOT ',
      'NEAR/3 ',
      'headline:',
      '“',
      '\uD800',
      '\0',
      '，',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(parts).map((list) => list.join('')),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          const { query, errors } = parseQuery(text)
          expect(errors).toHaveLength(query === null ? 1 : 0)
          for (const error of errors) {
            expect(error.offset).toBeGreaterThanOrEqual(0)
            expect(error.offset).toBeLessThanOrEqual(text.length)
            expect(error.text).toMatch(/^Expected .{5,120}$/s)
          }
        },
      ),
      { numRuns: 500 },
    )
    for (const { text } of hostileStrings) expect(() => parseQuery(text)).not.toThrow()
  })
})
