import { archiveIssues, sampleIssue } from '@banmian/test-kit'
import fc from 'fast-check'
import { GraphQLError, graphql } from 'graphql'
import { describe, expect, it } from 'vitest'
import { createSchema, globalId, type IssueSource, memorySource } from '../src/index.js'
import { articleTexts, createMatcher, createScorer, extractSnippets, type TextQuery } from '../src/search.js'
import { runQuery } from './run-query.js'
import { samplePapers } from './sample-papers.js'
import { foldedTextsOf, textsOf, treeOf } from './search-input.js'

describe('createMatcher', () => {
  it.each([
    ['甲 NEAR/2 乙', '甲。乙', true],
    ['甲 NEAR/2 乙', '甲一二乙', true],
    ['甲 NEAR/2 乙', '甲一二三乙', false],
    ['甲 NEAR/2 乙', '乙一二甲', true],
    ['甲 NEAR/2 乙', '乙一二三甲一二三乙丙甲', true],
    ['甲 NEAR/0 甲', '甲', true],
    ['甲乙 NEAR/3 丁', '甲乙三丁', true],
    ['headline:甲', '甲', false],
    ['甲 -乙', '甲乙', false],
    ['(甲 OR 乙) 丙', '乙丙', true],
  ])('%s in %s: %s', (query, body, matches) => {
    expect(createMatcher(treeOf(query))(foldedTextsOf(body))).toBe(matches)
  })

  it('finds words near each other for any choice of their occurrences', () => {
    const near = (words: string[], distance: number): TextQuery => ({ type: 'near', words, distance, fields: null })
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'甲乙丙丁。'), maxLength: 14 }),
        fc.subarray(['甲', '乙', '丙', '丁', '甲乙'], { minLength: 1 }),
        fc.nat(5),
        (body, words, distance) => {
          const occurrences = words.map((word) =>
            [...body].flatMap((_, at) => (body.startsWith(word, at) ? [[at, at + word.length] as const] : [])),
          )
          const choices = occurrences.reduce<(readonly [number, number])[][]>(
            (partial, ranges) => partial.flatMap((choice) => ranges.map((range) => [...choice, range])),
            [[]],
          )
          const fits = choices.some(
            (choice) =>
              Math.max(...choice.map(([start]) => start)) - Math.min(...choice.map(([, end]) => end)) <= distance,
          )
          expect(createMatcher(near(words, distance))(foldedTextsOf(body))).toBe(fits)
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('createScorer', () => {
  it('ranks headlines above bodies, many matches above one, and rare words above common ones', () => {
    const score = createScorer(treeOf('桥 OR 路'), ({ runs }) => (runs[0]?.text === '桥' ? 2 : 1))
    expect(score(foldedTextsOf('', '桥'))).toBeGreaterThan(score(foldedTextsOf('桥')))
    expect(score(foldedTextsOf('桥桥'))).toBeGreaterThan(score(foldedTextsOf('桥')))
    expect(score(foldedTextsOf('桥'))).toBeGreaterThan(score(foldedTextsOf('路')))
    expect(score(foldedTextsOf('桥路'.repeat(1000)))).toBeLessThanOrEqual(1)
    expect(score(foldedTextsOf('河'))).toBe(0)
  })

  it('weights headlines 4, bylines 2 and bodies 1, and saturates at 1.2, to six decimals', () => {
    const score = createScorer(treeOf('桥'), () => 1)
    expect(score(foldedTextsOf('桥'))).toBe(0.454545)
    expect(score(foldedTextsOf('', '', '桥'))).toBe(0.625)
    expect(score(foldedTextsOf('', '桥'))).toBe(0.769231)
    expect(score(foldedTextsOf('桥桥', '桥', '桥'))).toBe(0.869565)
    expect(createScorer(treeOf('headline:桥'), () => 1)(foldedTextsOf('桥', '桥'))).toBe(0.769231)
  })

  it('depends on the article alone for a single phrase', () => {
    const one = foldedTextsOf('过桥,桥上有路')
    expect(createScorer(treeOf('桥'), () => 9)(one)).toBe(createScorer(treeOf('桥'), () => 0.1)(one))
  })
})

describe('extractSnippets', () => {
  const shown = (query: string, body: string, around = 3, first = 3): string[] =>
    extractSnippets(treeOf(query), textsOf(body), { first, around }).map(({ parts }) =>
      parts.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join(''),
    )

  it.each([
    ['桥', '昨天城东新桥建成通车', ['城东新[桥]建成通']],
    ['桥 -船', '桥一二三四五六七八船', ['[桥]一二三']],
    ['桥 通', '昨天城东新桥建成通车了', ['城东新[桥]建成[通]车了']],
    ['桥', '桥一二三四五六七桥', ['[桥]一二三', '五六七[桥]']],
    // Matches whose surroundings are no further apart than their size share a snippet.
    ['桥', '桥一二三四五六桥', ['[桥]一二三四五六[桥]']],
    ['市民 民生', '为市民生活', ['为[市民生]活']],
    ['株', '甲㈱乙', ['甲[㈱]乙']],
    ['ai', '用ＡＩ助手', ['用[ＡＩ]助手']],
    ['"a b"', 'x A…B y', ['x [A…B] y']],
    ['桥', '😀😀😀😀桥😀😀', ['😀😀[桥]😀']],
    ['𠮷', '甲𠮷乙', ['甲[𠮷]乙']],
    ['葛', '葛\u{e0100}城', ['[葛\u{e0100}]城']],
    ['桥', '', []],
    // A word that occurs everywhere: snippets stay short, are consecutive and never overlap.
    [
      '的',
      '的一'.repeat(40),
      [
        '[的]一[的]一[的]一[的]一[的]一[的]一[的]一',
        '[的]一[的]一[的]一[的]一[的]一[的]一[的]一',
        '[的]一[的]一[的]一[的]一[的]一[的]一[的]一',
      ],
    ],
  ])('%s in %s', (query, body, expected) => {
    expect(shown(query, body)).toEqual(expected)
  })

  it('shows 30 characters around a match and at most 3 snippets by default', () => {
    const body = `${'一'.repeat(100)}桥${'一'.repeat(100)}`.repeat(5)
    const snippets = extractSnippets(treeOf('桥'), textsOf(body))
    expect(snippets.map(({ start, parts }) => [start, parts.map(({ text }) => text.length)])).toEqual([
      [70, [30, 1, 30]],
      [271, [30, 1, 30]],
      [472, [30, 1, 30]],
    ])
  })

  it('shows only fields that the phrase is limited to, and the headline first', () => {
    const fieldsFor = (query: string) =>
      extractSnippets(treeOf(query), textsOf('桥', '桥', '桥'), { around: 1 }).map(({ field }) => field)
    expect(fieldsFor('桥')).toEqual(['headline', 'byline', 'body'])
    expect(fieldsFor('body:桥')).toEqual(['body'])
    expect(fieldsFor('headline:桥 NEAR byline')).toEqual(['headline'])
  })

  it('returns parts of the text at their offset, never splits a character and respects the limits', () => {
    const body = fc.string({ unit: fc.constantFrom(...'桥路河,。 aＡ㈱𠮷😀e\u0301'), maxLength: 200 })
    fc.assert(
      fc.property(body, fc.nat(5), fc.integer({ min: 0, max: 8 }), (text, first, around) => {
        const snippets = extractSnippets(treeOf('桥 OR 路 OR a OR 株 OR 𠮷'), textsOf(text, text), { first, around })
        expect(snippets.length).toBeLessThanOrEqual(first)
        for (const { start, parts } of snippets) {
          const shownText = parts.map((part) => part.text).join('')
          expect(text.slice(start, start + shownText.length)).toBe(shownText)
          expect(shownText).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/)
          expect(parts.some(({ isMatch }) => isMatch)).toBe(true)
          expect(parts.every((part) => part.text !== '')).toBe(true)
          expect(shownText.length).toBeLessThanOrEqual(6 * around + 4)
        }
      }),
    )
  })
})

const schema = createSchema({ source: memorySource([...samplePapers(20), sampleIssue()]) })
const SEARCH = `query($text: TextInput, $filter: ArticleFilter, $order: SearchOrder, $first: Int, $after: String) {
  search(text: $text, filter: $filter, order: $order, first: $first, after: $after) {
    __typename
    ... on SearchConnection { totalCount { value relation } pageInfo { hasNextPage endCursor } edges { score snippets(first: 1, around: 2) { field start parts { text isMatch } } node { headline { main } issue { date } } }
      facets(fields: [PUBLICATION, LENGTH]) { field values { value count } } }
    ... on SearchProblem { message offset }
  }
}`

describe('memorySource', () => {
  it('computes the same score from its index as from the texts', async () => {
    const issues = archiveIssues()
    const byId = new Map(
      issues.flatMap(({ pages }) => pages.flatMap(({ articles }) => articles)).map((article) => [article.id, article]),
    )
    const source = memorySource(issues)
    for (const text of ['市', '市民', 'organic', '300', '的', '张三']) {
      const query = treeOf(text)
      const score = createScorer(query, () => 1)
      const { entries } = await source.search({ text: query, filter: {} }, 'relevance', {
        limit: 1000,
        after: null,
        backward: false,
      })
      expect(entries.length).toBeGreaterThan(0)
      for (const hit of entries) {
        const article = byId.get(hit.article)
        if (article === undefined) throw new Error('Expected an article of the issues.')
        const { headline, byline, body } = articleTexts(article)
        expect(hit.score).toBe(score(foldedTextsOf(body, headline, byline)))
      }
    }
  })
})

describe('Query.search', () => {
  it('returns hits, snippets and facets', async () => {
    const { search } = await runQuery(schema, SEARCH, { text: { query: 'headline:中行' } })
    expect(search.totalCount).toEqual({ value: 1, relation: 'EXACT' })
    expect(search.edges[0].node.headline.main).toContain('中行')
    expect(search.edges[0].snippets).toEqual([
      {
        field: 'HEADLINE',
        start: 19,
        parts: [
          { text: '社与', isMatch: false },
          { text: '中行', isMatch: true },
          { text: '并州', isMatch: false },
        ],
      },
    ])
    expect(search.facets[0]).toEqual({ field: 'PUBLICATION', values: [{ value: '太原日报', count: 1 }] })
    expect(search.facets[1].values[0].value).toMatch(/^(?:0|200|500|1000|2000|5000)$/)
  })

  it.each([
    [{ all: ['菜园', '劳动课'] }, 80],
    [{ any: ['菜园', '套餐'] }, 160],
    [{ any: ['菜园', '套餐'], none: ['示范日报'] }, 120],
    [{ phrase: '翻地、起垄和播种' }, 80],
    [{ near: { words: ['老人', '套餐'], distance: 3 } }, 80],
    [{ query: '套餐', fields: ['HEADLINE'] }, 0],
    [{ query: 'organic' }, 80],
  ])('%j finds %i', async (text, count) => {
    expect((await runQuery(schema, SEARCH, { text, first: 1 }))['search'].totalCount.value).toBe(count)
  })

  it('sorts by relevance with a text and newest first without', async () => {
    const scoresAndDates = async (variables: Record<string, unknown>): Promise<[number, string][]> =>
      (await runQuery(schema, SEARCH, { first: 100, ...variables }))['search'].edges.map(
        ({ score, node }: { score: number; node: { issue: { date: string } } }) => [score, node.issue.date],
      )
    const text = { query: '菜园 OR 社区' }
    const byRelevance = await scoresAndDates({ text })
    expect(new Set(byRelevance.map(([score]) => score)).size).toBeGreaterThan(1)
    expect(byRelevance).toEqual([...byRelevance].sort(([a], [b]) => b - a))
    expect(byRelevance).toEqual(await scoresAndDates({ text, order: 'RELEVANCE' }))
    const all = await scoresAndDates({})
    expect(all.every(([score]) => score === 0)).toBe(true)
    expect(all.map(([, date]) => date)).toEqual(
      all
        .map(([, date]) => date)
        .sort()
        .reverse(),
    )
  })

  it('returns the scores of the right hits from the end of the list', async () => {
    const query = `query($first: Int, $last: Int) { search(text: { query: "菜园 OR 社区" }, first: $first, last: $last) {
      ... on SearchConnection { totalCount { value } edges { score node { id } } } } }`
    const { search } = await runQuery(schema, query, { first: 100 })
    const { search: last } = await runQuery(schema, query, { last: search.totalCount.value - 70 })
    const { search: count } = await runQuery(schema, query, { last: 10 })
    expect(count.edges).toEqual(last.edges.slice(-10))
    expect(new Set(count.edges.map(({ score }: { score: number }) => score)).size).toBeGreaterThanOrEqual(1)
    const scores = last.edges.map(({ score }: { score: number }) => score)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
    expect(new Set(scores).size).toBeGreaterThan(1)
  })

  it('limits snippets to 20 per hit and to 500 characters around a match', async () => {
    const body = `${'一'.repeat(2000)}桥`.repeat(30)
    const issue = sampleIssue()
    const [article] = issue.pages[0]?.articles ?? []
    Object.assign(article ?? {}, { body: [{ type: 'paragraph', children: [{ type: 'text', value: body }] }] })
    const query = `{ search(text: { query: "桥" }) { ... on SearchConnection { edges {
      many: snippets(first: 1000, around: 9) { start } wide: snippets(first: 1, around: 100000) { parts { text } }
      none: snippets(first: -1) { start } } } } }`
    const { search } = await runQuery(createSchema({ source: memorySource([issue]) }), query)
    const [{ many, wide, none }] = search.edges
    expect(many).toHaveLength(20)
    expect(wide[0].parts.map(({ text }: { text: string }) => text.length)).toEqual([500, 1, 500])
    expect(none).toEqual([])
  })

  it('keeps the field that a query names when the input is limited to others', async () => {
    const count = async (text: object): Promise<number> =>
      (await runQuery(schema, SEARCH, { text, first: 1 }))['search'].totalCount.value
    expect(await count({ query: 'body:套餐', fields: ['HEADLINE'] })).toBe(await count({ query: 'body:套餐' }))
    expect(await count({ query: '社区 -套餐', fields: ['HEADLINE'] })).toBe(80)
  })

  it('pages through all hits in order, each once', async () => {
    const seen: string[] = []
    const variables = {
      text: { query: '菜园' },
      first: 30,
      filter: { publications: [globalId('Publication', '示范日报')] },
    }
    for (let after: string | null = null, more = true; more; ) {
      const { search } = await runQuery(schema, SEARCH, { ...variables, after, order: 'OLDEST' })
      seen.push(...search.edges.map((edge: { node: { issue: { date: string } } }) => edge.node.issue.date))
      more = search.pageInfo.hasNextPage
      after = search.pageInfo.endCursor
    }
    expect(seen).toHaveLength(40)
    expect(seen).toEqual([...seen].sort())
  })

  it('keeps the cursors of a word valid when articles are added', async () => {
    const first = await runQuery(schema, SEARCH, { text: { any: ['Organic'] }, first: 5 })
    const after = first['search'].pageInfo.endCursor
    const more = createSchema({
      source: memorySource([...samplePapers(20), sampleIssue(), ...samplePapers(1, ['新报'])]),
    })
    const titles = ({ search }: Record<string, { edges: unknown[] }>) => search?.edges.slice(0, 5)
    expect(titles(await runQuery(more, SEARCH, { text: { any: ['Organic'] }, first: 5, after }))).toEqual(
      titles(await runQuery(schema, SEARCH, { text: { any: ['Organic'] }, first: 5, after })),
    )
  })

  it.each([
    [{ query: '' }, 0, 'Expected a word to search for, found none.'],
    [{ query: 'a "b' }, 2, 'Expected a closing quotation mark after the phrase.'],
    [{ all: ['，'] }, null, 'Expected words with letters or digits, found "，".'],
    [{}, null, 'Expected a query or words that must occur, found none.'],
    [{ none: ['a'] }, null, 'Expected a query or words that must occur, found none.'],
    [{ all: Array(201).fill('a') }, null, 'Expected at most 200 words.'],
    [{ phrase: 'a'.repeat(10_001) }, null, 'Expected at most 10000 characters.'],
  ])('answers %.40j with a SearchProblem', async (text, offset, message) => {
    expect((await runQuery(schema, SEARCH, { text }))['search']).toEqual({
      __typename: 'SearchProblem',
      message,
      offset,
    })
  })

  it('refuses a cursor of another order', async () => {
    const { search } = await runQuery(schema, SEARCH, { text: { query: '菜园' }, first: 1, order: 'NEWEST' })
    const variableValues = { text: { query: '菜园' }, after: search.pageInfo.endCursor, order: 'RELEVANCE' }
    const { errors } = await graphql({ schema, source: SEARCH, variableValues })
    expect(errors?.map(({ message }) => message)).toEqual(['Expected "after" to be a cursor of this connection.'])
  })

  it('loads the issues of all hits in one call', async () => {
    for (const first of [2, 80]) {
      const calls: string[] = []
      await runQuery(createSchema({ source: recorded(memorySource(samplePapers(20)), calls) }), SEARCH, {
        text: { query: '菜园' },
        first,
      })
      expect(calls.sort()).toEqual(['facets', 'issues', 'search'])
    }
  })
})

/** Returns a source that records the names of the called methods. */
const recorded = (source: IssueSource, calls: string[]): IssueSource =>
  new Proxy(source, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name)
      if (typeof method !== 'function') return method
      return (...args: unknown[]) => {
        calls.push(String(name))
        return Reflect.apply(method, target, args) as unknown
      }
    },
  })

describe('a failing source or writer', () => {
  it('is reported in one sentence, without the original error', async () => {
    const secret = 'connection to 10.0.0.7 refused'
    const failing = new Proxy(memorySource(samplePapers(1)), {
      get: (target, name) => (name === 'list' ? () => Promise.reject(new Error(secret)) : Reflect.get(target, name)),
    })
    const html = (): string => {
      throw new Error(secret)
    }
    const broken = createSchema({ source: failing, formats: { html } })
    const result = await graphql({
      schema: broken,
      source: `{ issues { nodes { id } } search { ... on SearchConnection { nodes { text(format: HTML) } } } }`,
    })
    expect(JSON.stringify(result)).not.toContain('10.0.0.7')
    expect(JSON.stringify(result)).toContain('The archive cannot answer at the moment.')
    const reported = result.errors?.[0]?.originalError
    expect(reported instanceof GraphQLError && reported.originalError?.message).toBe(secret)
  })
})
