import type { Issue } from '@banmian/core'
import { issueSourceSuite, sampleIssue } from '@banmian/test-kit'
import { describe, expect, it } from 'vitest'
import { memorySource } from '../src/index.js'

issueSourceSuite('memorySource', (issues) => memorySource(issues))

describe('memorySource', () => {
  const issueOf = (id: string, date: string, lengths: readonly number[]): Issue => {
    const sample = sampleIssue()
    const [page] = sample.pages
    const [article] = page?.articles ?? []
    if (page === undefined || article === undefined) throw new Error('Expected an article in the sample.')
    const articles = lengths.map((length, index) => ({
      ...article,
      id: `${id}-${index}`,
      body: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value: '一'.repeat(length) }] }],
    }))
    return { ...sample, id, date, pages: [{ ...page, id: `${id}-p`, articles }] }
  }
  const request = { text: null, filter: {} }

  it('counts articles by the lower bound of their length class', async () => {
    const lengths = [0, 199, 200, 499, 500, 999, 1000, 1999, 2000, 4999, 5000, 9000]
    const [facet] = await memorySource([issueOf('i', '2024-03-08', lengths)]).facets(request, ['length'], 10)
    expect(facet?.values).toEqual(['0', '1000', '200', '2000', '500', '5000'].map((value) => ({ value, count: 2 })))
  })

  it('counts articles by weekday, with 1 for Monday and 7 for Sunday', async () => {
    const issues = [issueOf('monday', '2024-03-04', [1, 1]), issueOf('sunday', '2024-03-10', [1])]
    const [facet] = await memorySource(issues).facets(request, ['weekday'], 10)
    expect(facet?.values).toEqual([
      { value: '1', count: 2 },
      { value: '7', count: 1 },
    ])
  })

  it('keeps more than ten articles of an issue in reading order', async () => {
    const source = memorySource([issueOf('i', '2024-03-08', Array(12).fill(1))])
    const { entries } = await source.search(request, 'newest', { limit: 20, after: null, backward: false })
    expect(entries.map(({ article }) => article)).toEqual(Array.from({ length: 12 }, (_, index) => `i-${index}`))
  })

  it('replaces an issue by a later one with the same id', async () => {
    const source = memorySource([issueOf('i', '2024-03-08', [1, 1]), issueOf('i', '2024-03-09', [1])])
    expect(await source.calendar({})).toEqual([{ date: '2024-03-09', issues: 1 }])
    const { total } = await source.search(request, 'newest', { limit: 1, after: null, backward: false })
    expect(total).toEqual({ value: 1, exact: true })
  })
})
