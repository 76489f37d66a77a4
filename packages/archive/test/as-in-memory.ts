import type { Issue } from '@banmian/core'
import {
  type ArticleFilter,
  type FacetField,
  type IssueSource,
  memorySource,
  type SearchRequest,
} from '@banmian/graphql'
import fc from 'fast-check'
import { expect } from 'vitest'
import type { Archive } from '../src/index.js'
import { anyQuery } from './generated-issues.js'

const all = { limit: 1000, after: null, backward: false }
const FIELDS: readonly FacetField[] = [
  'year',
  'month',
  'weekday',
  'publication',
  'rubric',
  'role',
  'length',
  'language',
]

const conditions = fc.record({
  publications: fc.constantFrom<string[]>([''], ['江城日报', '样例\0'], []),
  from: fc.constantFrom('2024', '2023-12-31', '', '~'),
  to: fc.constantFrom('2024-01-01', '2024-99', ''),
  month: fc.constantFrom(3, 12, 1.5),
  rubrics: fc.constantFrom(['身边事'], ['a\0', '\udc00']),
  frontPage: fc.boolean(),
  minLength: fc.nat(20),
  authors: fc.constantFrom(['张三'], ['李\ud83d', '__proto__']),
})
/** At most two conditions, since more exclude nearly everything. */
const anyFilter: fc.Arbitrary<ArticleFilter> = fc
  .tuple(
    conditions,
    fc.subarray(['publications', 'from', 'to', 'month', 'rubrics', 'frontPage', 'minLength', 'authors']),
  )
  .map(([all, keys]) => Object.fromEntries(Object.entries(all).filter(([key]) => keys.slice(0, 2).includes(key))))

const scoresOf = async (source: IssueSource, request: SearchRequest): Promise<[string, number][]> => {
  const { entries } = await source.search(request, 'relevance', all)
  return entries.map(({ article, score }): [string, number] => [article, score]).sort(([a], [b]) => (a < b ? -1 : 1))
}

/** Expects that an archive answers a request as `memorySource` does. */
export async function expectAsInMemory(
  archive: Archive,
  issues: readonly Issue[],
  request: SearchRequest,
): Promise<void> {
  const memory = memorySource(issues)
  const scores = await scoresOf(archive, request)
  const expected = await scoresOf(memory, request)
  expect(scores.map(([id]) => id)).toEqual(expected.map(([id]) => id))
  for (const [index, [, score]] of scores.entries()) expect(score).toBeCloseTo(expected[index]?.[1] ?? -1, 5)
  for (const order of ['newest', 'oldest'] as const) {
    const listing = await archive.search(request, order, all)
    expect(listing.total).toEqual({ value: expected.length, exact: true })
    const days = (await memory.search(request, order, all)).entries.map(({ key }) => key.value)
    expect(listing.entries.map(({ key }) => key.value)).toEqual(days)
  }
  expect(await archive.facets(request, FIELDS, 3)).toEqual(await memory.facets(request, FIELDS, 3))
}

/** A few random requests. */
export const anyRequests: fc.Arbitrary<SearchRequest[]> = fc.array(
  fc.record({ text: fc.option(anyQuery, { freq: 8 }), filter: fc.oneof(fc.constant({}), anyFilter) }),
  { minLength: 8, maxLength: 8 },
)
