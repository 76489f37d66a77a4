import type { Issue } from '@banmian/core'
import { anyIssue, hostileIssue, sampleIssue } from '@banmian/test-kit'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type HtmlOptions, streamFiles } from '../src/index.js'

/** The pages of an issue share no markup when the caller has handlers. */
const withoutSharing = (issue: Issue) => [...streamFiles(issue, { handlers: {} })]

test('pages that share the bodies of articles are the same as pages that do not', () => {
  for (const issue of [sampleIssue(), hostileIssue()]) expect([...streamFiles(issue)]).toEqual(withoutSharing(issue))
  fc.assert(
    fc.property(anyIssue, (issue) => {
      expect([...streamFiles(issue)]).toEqual(withoutSharing(issue))
    }),
    { numRuns: 30 },
  )
})

test('a body is read for the page of its issue and not again for its own page', () => {
  const issue = sampleIssue()
  const article = issue.pages.flatMap(({ articles }) => articles).find(({ body }) => body.length > 1)!
  let reads = 0
  const text = '今天下午，河边的步道开放了。'
  const node = {
    type: 'text' as const,
    get value() {
      reads++
      return text
    },
  }
  // Later than the blocks that descriptions and layout read.
  const opening = { type: 'paragraph' as const, children: [{ type: 'text' as const, value: text.repeat(30) }] }
  article.body = [opening, opening, opening, opening, opening, opening, { type: 'paragraph', children: [node] }]
  const files = streamFiles(issue)
  for (const { path } of files) if (path === 'index.html') break
  const readForIssue = reads
  for (const file of streamFiles(issue)) expect(file.content).not.toBe('')
  expect(readForIssue).toBeGreaterThan(0)
  expect(reads - readForIssue).toBe(readForIssue)
})

test('characters that are removed from a body are reported for each page that contains it', () => {
  const issue = sampleIssue()
  issue.pages[0]!.articles[0]!.body = [{ type: 'paragraph', children: [{ type: 'text', value: 'one\0two' }] }]
  const removalsWith = (options: HtmlOptions) => {
    const removals: unknown[] = []
    const files = [...streamFiles(issue, { ...options, onRemoved: (removed) => removals.push(removed) })]
    return { files, removals }
  }
  const shared = removalsWith({})
  expect(shared.removals.length).toBeGreaterThan(0)
  expect(shared).toEqual(removalsWith({ handlers: {} }))
})
