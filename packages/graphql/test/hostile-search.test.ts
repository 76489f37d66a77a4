import { hostileIssue, hostileStrings, longLine } from '@banmian/test-kit'
import { describe, expect, it } from 'vitest'
import { createSchema, memorySource } from '../src/index.js'
import { createMatcher, extractSnippets, findMatches, foldText, preparePhrase, tokenize } from '../src/search.js'
import { runQuery } from './run-query.js'
import { textsOf, treeOf } from './search-input.js'

/**
 * Returns the number of calls that read a string during some work: a measure that does not depend
 * on the clock.
 */
function countReads(work: () => void): number {
  let reads = 0
  const { indexOf, startsWith, codePointAt } = String.prototype
  String.prototype.indexOf = function (...args) {
    reads++
    return indexOf.apply(this, args)
  }
  String.prototype.startsWith = function (...args) {
    reads++
    return startsWith.apply(this, args)
  }
  String.prototype.codePointAt = function (...args) {
    reads++
    return codePointAt.apply(this, args)
  }
  try {
    work()
  } finally {
    Object.assign(String.prototype, { indexOf, startsWith, codePointAt })
  }
  return reads
}

describe('the work grows linearly with the text', () => {
  it.each([
    ['a word that occurs everywhere', '的', '的', '的'],
    ['prefixes without a match', '甲乙', '甲', '甲乙'],
    ['words and separators', 'a b', 'a ', 'a b'],
    ['long separators', 'a b', 'a          ', 'a b'],
    ['words that are too far apart', '甲 NEAR/1 乙', '甲一二三乙一二三', '甲'],
    ['a word and a phrase that contains it', '的 NEAR/1 的的 ', '的', '的'],
  ])('for %s', (_, queryText, unit, phraseText) => {
    const readsFor = (length: number): number => {
      const body = unit.repeat(length)
      const matches = createMatcher(treeOf(queryText))
      return countReads(() => {
        matches(textsOf(body))
        for (const match of findMatches(body, preparePhrase(phraseText))) void match
        extractSnippets(treeOf(queryText), textsOf(body), { first: 3, around: 10 })
      })
    }
    expect(readsFor(20_000) / readsFor(2_000)).toBeLessThan(11)
  })

  it('and snippets of ten million characters read only the beginning', () => {
    const reads = countReads(() => {
      expect(extractSnippets(treeOf('全市 OR 稳中求进'), textsOf(longLine()), { first: 3, around: 30 })).toHaveLength(3)
    })
    expect(reads).toBeLessThan(1000)
  })

  it('and five million characters without a separator are one run', () => {
    for (const [character, count] of [
      ['长', 2],
      ['a', 1],
    ] as const) {
      const text = character.repeat(5_000_000)
      expect(tokenize(text).size).toBe(count)
      expect(preparePhrase(text).runs).toHaveLength(1)
    }
  })

  it('for a million combining marks, which are folded thirty at a time', () => {
    const text = `甲${'\u0301\u0316'.repeat(500_000)}`
    expect(foldText(text).text.length).toBeGreaterThan(900_000)
  })
})

describe('hostile text', () => {
  const issue = hostileIssue()
  const schema = createSchema({ source: memorySource([issue]) })
  const SEARCH = `query($text: TextInput) { search(text: $text) { ... on SearchConnection { totalCount { value } edges { node { id } snippets { parts { text isMatch } } } } ... on SearchProblem { message } } }`

  it.each(hostileStrings)(
    '$name is found as a phrase, or refused because it has no letters or digits',
    async ({ text }) => {
      const { search } = await runQuery(schema, SEARCH, { text: { phrase: text } })
      if (/[\p{L}\p{N}]/u.test(text)) {
        expect(search.totalCount.value).toBeGreaterThan(0)
        expect(search.edges[0].snippets[0].parts.some((part: { isMatch: boolean }) => part.isMatch)).toBe(true)
      } else expect(search.message).toMatch(/^Expected words with letters or digits/)
    },
  )

  it.each(hostileStrings)('$name as a query is parsed or refused', async ({ text }) => {
    const { search } = await runQuery(schema, SEARCH, { text: { query: text } })
    expect(Object.keys(search)).toEqual(search.message === undefined ? ['totalCount', 'edges'] : ['message'])
  })
})
