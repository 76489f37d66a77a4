import type { Issue } from '@banmian/core'
import type { SearchField, TextQuery } from '@banmian/graphql/search'
import fc from 'fast-check'

/** Few characters, so that random texts share words. */
const CHARACTERS = [
  '市',
  '民',
  '生',
  '水',
  '𠮷',
  'カ',
  'ー',
  '⺀',
  'a',
  'b',
  '1',
  'é',
  ' ',
  ',',
  '。',
  '\0',
  '\ud800',
  '"',
]
const text = (maxLength: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...CHARACTERS), { maxLength }).map((characters) => characters.join(''))

const nullable = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(arbitrary, { freq: 3 })

const article = fc.record({
  main: nullable(text(6)),
  body: text(24),
  rubric: nullable(fc.constantFrom('身边事', 'a\0', '\udc00')),
  role: fc.constantFrom('news' as const, 'brief' as const),
  author: fc.constantFrom('张三', '李\ud83d'),
})

/** Issues with random texts; the ids are unique. */
export const anyIssues: fc.Arbitrary<Issue[]> = fc
  .array(
    fc.record({
      name: nullable(fc.constantFrom('', '江城日报', '样例\0')),
      date: nullable(fc.constantFrom('2023-12-31', '2024-01-01', '2024-03-08', '0001-01-01', '9999-12-31')),
      edition: nullable(fc.constantFrom('晚报', '')),
      pages: fc.array(fc.array(article, { maxLength: 4 }), { maxLength: 2 }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((issues) =>
    issues.map(({ name, date, edition, pages }, number): Issue => {
      const id = `i${number}`
      return {
        type: 'issue',
        id,
        publication: { name, language: 'zh-Hans', identifiers: [], url: null, publisher: null, timeZone: null },
        date,
        number: null,
        edition,
        pages: pages.map((articles, page) => ({
          type: 'page',
          id: `${id}-p${page}`,
          label: page === 0 ? null : `0${page}`,
          name: null,
          articles: articles.map(({ main, body, rubric, role, author }, index) => ({
            type: 'article',
            id: `${id}-p${page}-a${index}`,
            role,
            headline: { kicker: null, main, deck: null },
            rubric,
            dateline: null,
            bylines: [{ text: author, placement: 'tail', credits: [{ role: 'reporter', name: author }] }],
            body: [{ type: 'paragraph', children: [{ type: 'text', value: body }] }],
            continuations: [],
            subjects: [],
          })),
          bylines: [],
          unplaced: [],
        })),
      }
    }),
  )

const fields: fc.Arbitrary<readonly SearchField[] | null> = nullable(
  fc.subarray<SearchField>(['headline', 'byline', 'body'], { minLength: 1 }),
)

/** Random queries, also ones that the parser of queries does not return. */
export const anyQuery: fc.Arbitrary<TextQuery> = fc.letrec<{ query: TextQuery }>((tie) => ({
  query: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    fc.record({
      type: fc.constant('phrase' as const),
      text: fc.oneof(fc.constantFrom('市', '民生', 'a', '𠮷'), text(4)),
      fields,
    }),
    fc.record({
      type: fc.constant('near' as const),
      words: fc.array(text(2), { minLength: 1, maxLength: 3 }),
      distance: fc.nat(6),
      fields,
    }),
    fc.record({
      type: fc.constantFrom('and' as const, 'or' as const),
      parts: fc.array(tie('query'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ type: fc.constant('not' as const), part: tie('query') }),
  ),
})).query
