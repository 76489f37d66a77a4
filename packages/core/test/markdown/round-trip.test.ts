import { anyIssue, emptyIssue, hostileIssue, sampleIssue } from '@banmian/test-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Issue, parseMarkdown, toMarkdown } from '../../src/index.js'

/** Number of runs. Set `BANMIAN_RUNS` for a longer search. */
const RUNS = Number(process.env['BANMIAN_RUNS'] ?? 600)

function expectBack(issue: Issue): void {
  const markdown = toMarkdown(issue)
  expect(parseMarkdown(markdown)).toEqual(issue)
  expect(markdown).not.toMatch(/[\0-\x08\x0b-\x1f]|[\ud800-\udbff](?![\udc00-\udfff])/)
}

describe('parseMarkdown(toMarkdown(issue)) equals issue', () => {
  it('for the sample issue', () => expectBack(sampleIssue()))
  it('for an empty issue', () => expectBack(emptyIssue()))
  it('for hostile text in every field', () => expectBack(hostileIssue()))
  it('without changing the issue, and the same on every run', () => {
    fc.assert(
      fc.property(anyIssue, (issue) => {
        const before = JSON.stringify(issue)
        expect(toMarkdown(issue)).toBe(toMarkdown(issue))
        expect(JSON.stringify(issue)).toBe(before)
      }),
      { numRuns: 100 },
    )
  })
  it('for any issue', () => {
    fc.assert(fc.property(anyIssue, expectBack), { numRuns: RUNS })
  }, 600_000)
})
