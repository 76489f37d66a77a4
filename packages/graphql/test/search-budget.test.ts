import { archiveIssues } from '@banmian/test-kit'
import fc from 'fast-check'
import { graphql } from 'graphql'
import { describe, expect, it, vi } from 'vitest'
import { createLoaders, createSchema, type IssueSource, memorySource, type TextQuery } from '../src/index.js'
import { LeastOf } from '../src/search/least-of.js'
import { createMatcher, createSearchBudget, findMatches, preparePhrase, SearchLimitError } from '../src/search.js'
import { foldedTextsOf, textsOf } from './search-input.js'

const near = (words: readonly string[], distance: number): TextQuery => ({
  type: 'near',
  words,
  distance,
  fields: null,
})
const phrase = (text: string): TextQuery => ({ type: 'phrase', text, fields: null })
const anyOf = (words: readonly string[]): TextQuery => ({ type: 'or', parts: words.map(phrase) })

/**
 * Returns the number of characters read, of numbers compared and of entries visited during some
 * work: a measure that depends neither on the clock nor on what the work says that it spends.
 *
 * @param ofCharacter - The weight of a character that is read.
 */
async function countWork(work: () => unknown, ofCharacter = 1): Promise<number> {
  let count = 0
  const { indexOf, startsWith } = String.prototype
  const { min } = Math
  const iterator = Object.getPrototypeOf([].values()) as { next: () => unknown }
  const { next } = iterator
  String.prototype.indexOf = function (search, from = 0) {
    const found = indexOf.call(this, search, from)
    count += 1 + ofCharacter * ((found < 0 ? this.length : found) - from)
    return found
  }
  String.prototype.startsWith = function (...args) {
    count++
    return startsWith.apply(this, args)
  }
  Math.min = (...numbers) => {
    count += numbers.length
    return min(...numbers)
  }
  iterator.next = function () {
    count++
    return next.call(this)
  }
  try {
    await work()
  } finally {
    Object.assign(String.prototype, { indexOf, startsWith })
    Math.min = min
    iterator.next = next
  }
  return count
}

describe('words near each other', () => {
  const words = (count: number): string[] => Array.from({ length: count }, (_, at) => String.fromCodePoint(0x4e00 + at))

  it('take work that is linear in their matches, however many words there are', async () => {
    const workOf = (count: number): Promise<number> => {
      // Every word but the last occurs again and again; the last one only once, too far away.
      const text = `${words(count - 1)
        .join('')
        .repeat(20_000 / count)}${'一'.repeat(50)}${'\n'.repeat(99)}${words(count).at(-1)}`
      const matches = createMatcher(near(words(count), 0))
      return countWork(() => matches(textsOf(text)), 0)
    }
    const [few, many] = [await workOf(10), await workOf(200)]
    expect(many / few).toBeLessThan(3)
  })

  it('are found exactly where a comparison of all matches finds them', () => {
    const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '丁', ' ', 'a'), maxLength: 30 })
    const some = fc.array(fc.constantFrom('甲', '乙', '丙', '甲乙', '丙丁', 'a'), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(text, some, fc.nat(8), (body, wanted, distance) => {
        const { body: folded } = foldedTextsOf(body)
        const lists = wanted.map((word) => [...findMatches(folded, preparePhrase(word))])
        const distanceOf = (chosen: [number, number][]) =>
          Math.max(...chosen.map(([start]) => start)) - Math.min(...chosen.map(([, end]) => end))
        const combinations = lists.reduce<[number, number][][]>(
          (all, list) => all.flatMap((chosen) => list.map((match): [number, number][] => [...chosen, match])),
          [[]],
        )
        const expected = combinations.some((chosen) => distanceOf(chosen) <= distance)
        expect(createMatcher(near(wanted, distance))(foldedTextsOf(body))).toBe(expected)
      }),
      { numRuns: 500 },
    )
  })

  it('are merged by a row whose least number is always the first of the least', () => {
    const numbers = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 1, maxLength: 9 })
    fc.assert(
      fc.property(numbers, fc.array(fc.tuple(fc.nat(), fc.integer({ min: -3, max: 3 }))), (start, changes) => {
        const row = new LeastOf(start)
        const copy = [...start]
        for (const [at, number] of changes) {
          row.set(at % copy.length, number)
          copy[at % copy.length] = number
          expect([row.value, row.index]).toEqual([Math.min(...copy), copy.indexOf(Math.min(...copy))])
        }
      }),
    )
  })
})

/** The most expensive searches that the schema permits, for articles of {@link archiveIssues}. */
const FREQUENT = ['一', '的', '人', '市', '食堂', '社区', '学', '水', '江', '图书馆', '摊位', '生', '服务', 'organic']
const WORST: [name: string, text: object][] = [
  ['words near each other', { near: { words: FREQUENT, distance: 0 } }],
  ['any of many words', { any: FREQUENT }],
  ['all of many words', { all: FREQUENT.slice(0, 2), any: FREQUENT, none: ['没有的词'] }],
  ['a phrase of frequent words', { phrase: '一件接一件' }],
  ['a frequent word in one field', { all: ['的'], fields: ['BODY'] }],
  ['a word of letters in one field', { all: ['organic'], fields: ['BODY'] }],
  ['a frequent word', { all: ['的'] }],
]

describe('the work of a request', () => {
  const MAX_WORK = 300_000
  const archive = (days: number): IssueSource => memorySource(archiveIssues(days))
  const sources = [archive(60), archive(240)]
  const SELECTION =
    '{ ... on SearchConnection { totalCount { value } edges { snippets(first: 20) { start } } facets { field } } }'
  const aliases = (count: number): string =>
    `query ($text: TextInput) { ${Array.from({ length: count }, (_, at) => `a${at}: search(text: $text, first: 100) ${SELECTION}`).join(' ')} }`

  it.each(WORST)('is limited for %s, in one search or thirty, in an archive of any size', async (_, text) => {
    for (const source of sources)
      for (const count of [1, 30]) {
        const schema = createSchema({ source, search: { maxWork: MAX_WORK, maxMilliseconds: 1e9 } })
        const run = () => graphql({ schema, source: aliases(count), variableValues: { text } })
        // Loads the issues and parses the query, which is not part of the search.
        await run()
        const overhead = await countWork(() => graphql({ schema, source: '{ a: search(first: 1) { __typename } }' }))
        expect(await countWork(run)).toBeLessThan(2 * MAX_WORK + 30 * overhead)
        const { errors } = await run()
        if (errors) expect(errors[0]?.extensions).toEqual({ code: 'SEARCH_TOO_COSTLY' })
      }
  })

  it('is shared by all searches of a request, and new for the next one', async () => {
    const [source] = sources
    const schema = createSchema({ source: source!, search: { maxWork: 2_000_000 } })
    const variableValues = { text: { all: ['的'] } }
    expect((await graphql({ schema, source: aliases(1), variableValues })).errors).toBeUndefined()
    expect((await graphql({ schema, source: aliases(30), variableValues })).errors?.[0]?.extensions).toEqual({
      code: 'SEARCH_TOO_COSTLY',
    })
    expect((await graphql({ schema, source: aliases(1), variableValues })).errors).toBeUndefined()
  })

  it('gives way to other tasks', async () => {
    const budget = createSearchBudget({ maxWork: 1e12, maxMilliseconds: 1e9 })
    budget.spend(1e10)
    let others = 0
    const counting = setInterval(() => others++, 0)
    const spend = budget.spend.bind(budget)
    vi.spyOn(budget, 'spend').mockImplementation((work) => spend(work * 300))
    const window = { limit: 10, after: null, backward: false }
    await sources[0]!.search({ text: anyOf(FREQUENT), filter: {}, budget }, 'relevance', window)
    clearInterval(counting)
    expect(others).toBeGreaterThan(3)
  })

  it('counts a field once, however often it is listed', async () => {
    const facets = vi.fn(sources[0]!.facets.bind(sources[0]))
    const source = Object.assign(Object.create(sources[0]!) as IssueSource, { facets })
    const schema = createSchema({ source })
    const fields = Array(1000).fill('YEAR')
    const query =
      'query ($fields: [FacetField!]) { search { ... on SearchConnection { facets(fields: $fields) { field } } } }'
    const { data } = await graphql({ schema, source: query, variableValues: { fields } })
    expect(data).toMatchObject({ search: { facets: [{ field: 'YEAR' }] } })
    expect(facets.mock.calls[0]?.[1]).toEqual(['year'])
  })

  it('counts the same with and without groups by issue', async () => {
    const fields = ['year', 'month', 'weekday', 'publication', 'rubric', 'role', 'length', 'language'] as const
    const totals = await sources[0]!.facets({ text: null, filter: {} }, fields, 1000)
    const { total } = await sources[0]!.search({ text: null, filter: {} }, 'newest', {
      limit: 1,
      after: null,
      backward: false,
    })
    for (const { field, values } of totals)
      if (field === 'publication' || field === 'role')
        expect(values.reduce((sum, { count }) => sum + count, 0)).toBe(total.value)
  })
})

describe('a budget', () => {
  it('limits words and phrases, excluded ones included', () => {
    const query: TextQuery = {
      type: 'and',
      parts: [phrase('甲'), { type: 'not', part: phrase('乙') }, near(['丙', '丁'], 1)],
    }
    createSearchBudget({ maxTerms: 4 }).start(query)
    expect(() => createSearchBudget({ maxTerms: 3 }).start(query)).toThrow(
      'Expected at most 3 words and phrases in a search, found 4.',
    )
  })

  it('limits the time since the first search', () => {
    let time = 1000
    const budget = createSearchBudget({ maxMilliseconds: 5, now: () => time })
    time = 5000
    budget.spend(1)
    time = 5005
    budget.spend(200_000)
    time = 5006
    expect(() => budget.spend(200_000)).toThrow('took longer than 5 milliseconds')
  })

  it('stays used up', () => {
    const budget = createSearchBudget({ maxWork: 10 })
    expect(() => budget.spend(11)).toThrow(SearchLimitError)
    expect(() => budget.spend(0)).toThrow(SearchLimitError)
  })

  it('refuses wrong limits', () => {
    expect(() => createSearchBudget({ maxWork: 0 })).toThrow(/limits\.maxWork/)
    expect(() => createSchema({ source: memorySource([]), search: { maxTerms: -1 } })).toThrow(
      /options\.search\.maxTerms/,
    )
    expect(() => createLoaders(memorySource([]), {}, { now: 1 as never })).toThrow(/search\.now/)
  })
})
