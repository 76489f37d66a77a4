import type { Article } from '@banmian/core'
import { anyIssue, sampleIssue } from '@banmian/test-kit'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { layOut } from '../src/issue/layout.js'
import { hasNarrowPunctuation } from '../src/text/narrow-punctuation.js'

/** Rows that spans make in a grid of so many columns, and what is left over. */
function rowsOf(spans: readonly number[], columns: number): { rows: number[][]; broken: boolean } {
  const rows: number[][] = [[]]
  let broken = false
  for (const span of spans) {
    const row = rows.at(-1)!
    const used = row.reduce((sum, one) => sum + one, 0)
    if (used + span <= columns) row.push(span)
    else {
      broken ||= used !== columns
      rows.push([span])
    }
  }
  return { rows, broken: broken || rows.at(-1)!.reduce((sum, one) => sum + one, 0) !== columns }
}

it('fills every row of a page, of four columns and of two', () => {
  fc.assert(
    fc.property(anyIssue, (issue) => {
      for (const { articles } of issue.pages) {
        const spans = layOut(articles)
        expect(spans).toHaveLength(articles.length)
        if (spans.length === 0) continue
        expect(
          rowsOf(
            spans.map(({ of4 }) => of4),
            4,
          ).broken,
        ).toBe(false)
        expect(
          rowsOf(
            spans.map(({ of2 }) => of2),
            2,
          ).broken,
        ).toBe(false)
      }
    }),
  )
})

it('lays the sample page out as an editor would: two meetings side by side, the long feature over the whole page', () => {
  const spans = layOut(sampleIssue().pages[0]!.articles)
  expect(
    rowsOf(
      spans.map(({ of4 }) => of4),
      4,
    ).rows,
  ).toEqual([[2, 2], [1, 3], [4], [1, 3], [4], [4], [4]])
})

it('takes time that grows with the page', () => {
  const [article] = sampleIssue().pages[0]!.articles
  let looked = 0
  const counted = new Proxy(article!, {
    get(target, key, receiver) {
      if (key === 'body') looked++
      return Reflect.get(target, key, receiver)
    },
  })
  layOut(Array.from({ length: 2000 }, () => counted as Article))
  expect(looked).toBeLessThanOrEqual(3 * 2000)
})

it('sees where extraction has made ASCII of punctuation', () => {
  const articles = sampleIssue().pages[0]!.articles
  expect(hasNarrowPunctuation(articles)).toBe(true)
  const wide = JSON.parse(JSON.stringify(articles).replace(/(?<=[\u4e00-\u9fff]),/g, '，')) as Article[]
  expect(hasNarrowPunctuation(wide)).toBe(false)
})
