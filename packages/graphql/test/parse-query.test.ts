import { hostileStrings } from '@banmian/test-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseQuery, type TextQuery } from '../src/index.js'

/** A query in one line, brackets around everything. */
function written(query: TextQuery): string {
  const where = 'fields' in query && query.fields ? `${query.fields.join('+')}:` : ''
  switch (query.type) {
    case 'phrase':
      return `${where}"${query.text}"`
    case 'near':
      return `${where}near(${query.words.join(' ')}, ${query.distance})`
    case 'not':
      return `not(${written(query.part)})`
    default:
      return `${query.type}(${query.parts.map(written).join(' ')})`
  }
}

describe('parseQuery reads', () => {
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
    ['or and not near', 'and("or" "and" "not" "near")'],
    ['https://a.example', '"https://a.example"'],
  ])('%s', (text, expected) => {
    const { query, problem } = parseQuery(text)
    expect(problem).toBeNull()
    expect(query && written(query)).toBe(expected)
  })
})

describe('parseQuery says what cannot be read, and where', () => {
  it.each([
    ['', 0, 'Expected a word to search for, found none.'],
    [' \n', 0, 'Expected a word to search for, found none.'],
    ['a "b', 2, 'Expected a closing quote after the phrase.'],
    ['a "!"', 2, 'Expected a phrase with letters or digits between the quotes.'],
    ['a ，', 2, 'Expected a word with letters or digits, found "，".'],
    ['a (b', 4, 'Expected a closing bracket.'],
    ['a) b', 1, 'Expected an opening bracket before this closing one.'],
    ['()', 1, 'Expected a word here.'],
    ['a OR', 4, 'Expected a word here.'],
    ['OR a', 0, 'Expected a word here.'],
    ['a NOT', 5, 'Expected a word here.'],
    ['a －', 3, 'Expected a word here.'],
    ['a -', 3, 'Expected a word here.'],
    ['-a', 0, 'Expected a word that must be there beside those that must not.'],
    ['a OR -b', 0, 'Expected a word that must be there beside those that must not.'],
    ['a NEAR (b c)', 2, 'Expected a word or a phrase on both sides of NEAR.'],
    ['a NEAR b NEAR c', 9, 'Expected a word here.'],
    ['headline:a NEAR body:b', 11, 'Expected both sides of NEAR to be looked for in one field.'],
    ['a headline: b', 11, 'Expected a word or a phrase right behind headline:'],
    ['headline:(a b)', 9, 'Expected a word or a phrase right behind headline:'],
    [`${'('.repeat(33)}a${')'.repeat(33)}`, 32, 'Expected at most 32 brackets inside one another.'],
    ['a '.repeat(201), 400, 'Expected at most 200 words.'],
    ['-'.repeat(9000), 200, 'Expected at most 200 words.'],
    ['a'.repeat(10_001), 10_000, 'Expected at most 10000 characters.'],
  ])('%.40s', (text, offset, message) => {
    expect(parseQuery(text)).toEqual({ query: null, problem: { message, offset } })
  })
})

describe('parseQuery', () => {
  it('reads any text or gives a place within it', () => {
    const pieces = fc.constantFrom(
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
          fc.array(pieces).map((list) => list.join('')),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          const { query, problem } = parseQuery(text)
          expect(query === null).toBe(problem !== null)
          if (problem) {
            expect(problem.offset).toBeGreaterThanOrEqual(0)
            expect(problem.offset).toBeLessThanOrEqual(text.length)
            expect(problem.message).toMatch(/^Expected .{5,120}$/s)
          }
        },
      ),
      { numRuns: 500 },
    )
    for (const { text } of hostileStrings) expect(() => parseQuery(text)).not.toThrow()
  })
})
