import { hostileIssue, hostileStrings, longLine } from '@banmian/test-kit'
import { describe, expect, it } from 'vitest'
import {
  createSchema,
  fold,
  matcherOf,
  memorySource,
  parseQuery,
  phraseOf,
  placesOf,
  snippetsOf,
  tokensOf,
} from '../src/index.js'
import { asked } from './as-asked.js'

/** How often a text is looked into while something is done, by the calls that do it: an amount of work that no clock has to measure. */
function looksInto(work: () => void): number {
  let looks = 0
  const { indexOf, startsWith, codePointAt } = String.prototype
  String.prototype.indexOf = function (...args) {
    looks++
    return indexOf.apply(this, args)
  }
  String.prototype.startsWith = function (...args) {
    looks++
    return startsWith.apply(this, args)
  }
  String.prototype.codePointAt = function (...args) {
    looks++
    return codePointAt.apply(this, args)
  }
  try {
    work()
  } finally {
    Object.assign(String.prototype, { indexOf, startsWith, codePointAt })
  }
  return looks
}

const query = (text: string) => {
  const { query, problem } = parseQuery(text)
  if (problem) throw new Error(problem.message)
  return query
}

describe('work grows in proportion to the text', () => {
  it.each([
    ['a word all over', '的', '的', '的'],
    ['beginnings that go no further', '甲乙', '甲', '甲乙'],
    ['words and gaps', 'a b', 'a ', 'a b'],
    ['long gaps', 'a b', 'a          ', 'a b'],
    ['words near each other, too far', '甲 NEAR/1 乙', '甲一二三乙一二三', '甲'],
    ['a word and what holds it', '的 NEAR/1 的的 ', '的', '的'],
  ])('for %s', (_, asked, unit, inText) => {
    const looks = (length: number): number => {
      const body = unit.repeat(length)
      const matches = matcherOf(query(asked))
      return looksInto(() => {
        matches({ headline: '', byline: '', body })
        for (const place of placesOf(body, phraseOf(inText))) void place
        snippetsOf(query(asked), { headline: '', byline: '', body }, { first: 3, around: 10 })
      })
    }
    expect(looks(20_000) / looks(2_000)).toBeLessThan(11)
  })

  it('and pieces of a text of ten million characters are found at its beginning', () => {
    const looks = looksInto(() => {
      const texts = { headline: '', byline: '', body: longLine() }
      expect(snippetsOf(query('全市 OR 稳中求进'), texts, { first: 3, around: 30 })).toHaveLength(3)
    })
    expect(looks).toBeLessThan(1000)
  })

  it('and one run of five million characters, or a word of as many letters, is a run', () => {
    for (const [character, count] of [
      ['长', 2],
      ['a', 1],
    ] as const) {
      const text = character.repeat(5_000_000)
      expect(tokensOf(text).size).toBe(count)
      expect(phraseOf(text).runs).toHaveLength(1)
    }
  })

  it('for heaps of marks, which are folded thirty at a time', () => {
    const heap = `甲${'\u0301\u0316'.repeat(500_000)}`
    expect(fold(heap).text.length).toBeGreaterThan(900_000)
  })
})

describe('hostile text', () => {
  const issue = hostileIssue()
  const schema = createSchema({ source: memorySource([issue]) })
  const SEARCH = `query($text: TextInput) { search(text: $text) { ... on SearchConnection { totalCount { value } edges { node { id } snippets { parts { text isMatch } } } } ... on SearchProblem { message } } }`

  it.each(hostileStrings)('$name is found as a phrase where it stands, or said to be no text', async ({ text }) => {
    const { search } = await asked(schema, SEARCH, { text: { phrase: text } })
    if (/[\p{L}\p{N}]/u.test(text)) {
      expect(search.totalCount.value).toBeGreaterThan(0)
      expect(search.edges[0].snippets[0].parts.some((part: { isMatch: boolean }) => part.isMatch)).toBe(true)
    } else expect(search.message).toMatch(/^Expected words with letters or digits/)
  })

  it.each(hostileStrings)('$name in a query is read or refused', async ({ text }) => {
    const { search } = await asked(schema, SEARCH, { text: { query: text } })
    expect(Object.keys(search)).toEqual(search.message === undefined ? ['totalCount', 'edges'] : ['message'])
  })
})
