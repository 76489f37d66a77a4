import type { Issue } from '@banmian/core'
import {
  type ArticleFilter,
  type FacetField,
  type IssueSource,
  memorySource,
  type SearchRequest,
} from '@banmian/graphql'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Archive, openArchive } from '../src/index.js'
import { anyIssues, anyQuery } from './generated-issues.js'
import { driversHere, temporaryFiles } from './sqlite-drivers.js'

const newFile = temporaryFiles()
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

const anyFilter: fc.Arbitrary<ArticleFilter> = fc.record(
  {
    publications: fc.constantFrom<string[]>([''], ['江城日报', '样例\0'], []),
    from: fc.constantFrom('2024', '2023-12-31', '', '~'),
    to: fc.constantFrom('2024-01-01', '2024-99', ''),
    month: fc.constantFrom(3, 12, 1.5),
    rubrics: fc.constantFrom(['身边事'], ['a\0', '\udc00']),
    frontPage: fc.boolean(),
    minLength: fc.nat(20),
    authors: fc.constantFrom(['张三'], ['李\ud83d', '__proto__']),
  },
  { requiredKeys: [] },
)

const scoresOf = async (source: IssueSource, request: SearchRequest): Promise<[string, number][]> => {
  const { entries } = await source.search(request, 'relevance', all)
  return entries.map(({ article, score }): [string, number] => [article, score]).sort(([a], [b]) => (a < b ? -1 : 1))
}

async function expectEqual(archive: Archive, issues: readonly Issue[], request: SearchRequest): Promise<void> {
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

describe.each(driversHere.slice(0, 1))('with %s', (driver) => {
  it('an archive finds, scores and counts what memorySource does', async () => {
    const requests = fc.array(fc.record({ text: fc.option(anyQuery, { freq: 8 }), filter: anyFilter }), {
      minLength: 8,
      maxLength: 8,
    })
    const property = fc.asyncProperty(anyIssues, requests, async (issues, asked) => {
      const archive = await openArchive(`file:${newFile()}`, { driver })
      try {
        await archive.putAll(issues)
        for (const request of asked) await expectEqual(archive, issues, request)
        expect(await archive.publications()).toEqual(await memorySource(issues).publications())
        expect((await archive.check()).problems).toEqual([])
      } finally {
        await archive.close()
      }
    })
    await fc.assert(property, { numRuns: 15 })
  })

  it('keeps every text as it was, and replaces and deletes without a trace', async () => {
    const property = fc.asyncProperty(anyIssues, anyIssues, async (before, after) => {
      const archive = await openArchive(`file:${newFile()}`, { driver })
      try {
        await archive.putAll(before)
        await archive.putAll(after)
        for (const { id } of before.slice(after.length)) expect(await archive.delete(id)).toBe(true)
        const exported: Issue[] = []
        for await (const issue of archive.export()) exported.push(issue)
        expect(exported.sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(after)
        await expectEqual(archive, after, { text: { type: 'phrase', text: '市', fields: null }, filter: {} })
        expect((await archive.check()).problems).toEqual([])
      } finally {
        await archive.close()
      }
    })
    await fc.assert(property, { numRuns: 8 })
  })
})
