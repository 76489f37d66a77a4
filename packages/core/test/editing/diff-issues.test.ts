import { anyIssue, sampleIssue } from '@banmian/test-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Block, createIssue, diffIssues, type IssueParts } from '../../src/index.js'

const paragraph = (value: string): Block => ({ type: 'paragraph', children: [{ type: 'text', value }] })
const issueOf = (...articles: NonNullable<NonNullable<IssueParts['pages']>[number]['articles']>[number][]) =>
  createIssue({ id: 'i', pages: [{ id: 'p', articles }] })

describe('diffIssues', () => {
  it('finds no difference between equal issues', () => {
    expect(diffIssues(sampleIssue(), sampleIssue())).toEqual({ added: [], removed: [], changed: [] })
    fc.assert(
      fc.property(anyIssue, (issue) => {
        expect(diffIssues(issue, structuredClone(issue))).toEqual({ added: [], removed: [], changed: [] })
      }),
      { numRuns: 50 },
    )
  })

  it('lists what is added and what is removed, each in its order', () => {
    const before = issueOf({ id: 'a' }, { id: 'b' }, { id: 'c' })
    const after = issueOf({ id: 'x' }, { id: 'b' }, { id: 'y' })
    const { added, removed, changed } = diffIssues(before, after)
    expect([added, removed].map((articles) => articles.map(({ id }) => id))).toEqual([
      ['x', 'y'],
      ['a', 'c'],
    ])
    expect(changed).toEqual([])
  })

  it('ignores the place of an article', () => {
    const before = createIssue({ pages: [{ id: 'p', articles: [{ id: 'a' }, { id: 'b' }] }, { id: 'q' }] })
    const after = createIssue({
      pages: [
        { id: 'p', articles: [{ id: 'b' }] },
        { id: 'q', articles: [{ id: 'a' }] },
      ],
    })
    expect(diffIssues(before, after)).toEqual({ added: [], removed: [], changed: [] })
  })

  it('names the fields that changed with JSON Pointers', () => {
    const before = issueOf({ id: 'a', headline: '题', body: [paragraph('一'), paragraph('二')], subjects: ['甲'] })
    const after = issueOf({
      id: 'a',
      headline: { main: '新题', kicker: '引' },
      body: [paragraph('一'), paragraph('贰')],
      subjects: ['甲', '乙'],
      extensions: { 'https://a.example/x~y': 1 },
    })
    const [change] = diffIssues(before, after).changed
    expect(change).toEqual({
      id: 'a',
      before: before.pages[0]!.articles[0],
      after: after.pages[0]!.articles[0],
      paths: ['/headline/kicker', '/headline/main', '/body/1/children/0/value', '/subjects', '/extensions'],
    })
    const other = issueOf({ ...after.pages[0]!.articles[0]!, extensions: { 'https://a.example/x~y': 2 } })
    expect(diffIssues(after, other).changed[0]!.paths).toEqual(['/extensions/https:~1~1a.example~1x~0y'])
    expect(diffIssues(after, before).changed[0]!.paths).toContain('/extensions')
  })

  it('names a value whose kind changed as a whole', () => {
    const dateline = { text: '电', placement: 'tail' as const, agency: null, place: null, date: null }
    expect(diffIssues(issueOf({ id: 'a' }), issueOf({ id: 'a', dateline })).changed[0]!.paths).toEqual(['/dateline'])
    const list = issueOf({ id: 'a', extensions: { 'urn:x:y': [1] } })
    const map = issueOf({ id: 'a', extensions: { 'urn:x:y': { 0: 1 } } })
    expect(diffIssues(list, map).changed[0]!.paths).toEqual(['/extensions/urn:x:y'])
  })
})
