import type { Article, Block } from '@banmian/core'
import { anyIssue, sampleIssue } from '@banmian/test-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOut } from '../src/issue/layout.js'

/** Returns the rows that spans form on a page, or `null` when a row is not full. */
function rowsOf(spans: readonly number[], columns: number): number[][] | null {
  const rows: number[][] = []
  let used = columns
  for (const span of spans) {
    if (used === columns) {
      rows.push([])
      used = 0
    }
    rows.at(-1)!.push(span)
    used += span
    if (used > columns) return null
  }
  return used === columns ? rows : null
}

interface Text {
  /** Number of characters of the headline. */
  headline: number
  paragraphs: number
  /** Each paragraph. */
  text: string
  /** Size of a picture; `null` when it is not known. */
  picture?: { width: number; height: number } | null
}

const han = (length: number): string => '字'.repeat(length)

/** Returns an article of a size. */
function articleOf({ headline, paragraphs, text, picture }: Text): Article {
  const [template] = sampleIssue().pages[0]!.articles
  const body: Block[] = Array.from({ length: paragraphs }, () => ({
    type: 'paragraph',
    children: [{ type: 'text', value: text }],
  }))
  if (picture !== undefined) {
    const size = picture ?? { width: null, height: null }
    body.push({ type: 'figure', image: { url: 'a.jpg', alt: '', ...size }, caption: [], bylines: [] })
  }
  return { ...template!, headline: { kicker: null, main: han(headline), deck: null }, bylines: [], body }
}

/** Returns the spans of articles on pages of four and of two columns. */
function spansOf(...texts: Text[]): { of4: number[]; of2: number[] } {
  const spans = layOut(texts.map(articleOf))
  return { of4: spans.map(({ of4 }) => of4), of2: spans.map(({ of2 }) => of2) }
}

describe('the layout of a page', () => {
  it('fills every row, of four columns and of two', () => {
    fc.assert(
      fc.property(anyIssue, (issue) => {
        for (const { articles } of issue.pages) {
          const spans = layOut(articles)
          expect(spans).toHaveLength(articles.length)
          const of4 = spans.map((span) => span.of4)
          const of2 = spans.map((span) => span.of2)
          expect(rowsOf(of4, 4)).not.toBeNull()
          expect(rowsOf(of2, 2)).not.toBeNull()
        }
      }),
    )
  })

  it('puts two meetings of the sample page side by side, and the long feature across the whole page', () => {
    const of4 = layOut(sampleIssue().pages[0]!.articles).map((span) => span.of4)
    expect(rowsOf(of4, 4)).toEqual([[2, 2], [1, 3], [4], [1, 3], [4], [4], [4]])
  })

  it('gives the lead at least two columns, although one would leave less space empty', () => {
    const short = { headline: 4, paragraphs: 1, text: han(100) }
    const narrow = { headline: 4, paragraphs: 3, text: 'x'.repeat(100) }
    expect(spansOf(short, narrow)).toEqual({ of4: [2, 2], of2: [2, 2] })
    // The same two articles share a row when they are not at the top of the page.
    const lead = { headline: 16, paragraphs: 4, text: han(200) }
    expect(spansOf(lead, short, narrow).of2).toEqual([2, 1, 1])
  })

  it('sets articles side by side whose columns are equally long', () => {
    expect(
      spansOf(
        { headline: 16, paragraphs: 3, text: han(180), picture: null },
        { headline: 16, paragraphs: 3, text: han(100), picture: null },
      ),
    ).toEqual({ of4: [2, 2], of2: [2, 2] })
  })

  it('counts Latin text as half as wide as Han characters', () => {
    expect(
      spansOf({ headline: 16, paragraphs: 2, text: 'x'.repeat(180) }, { headline: 10, paragraphs: 2, text: han(100) }),
    ).toEqual({ of4: [2, 2], of2: [1, 1] })
  })

  it('estimates the width of a text from more than its first words', () => {
    expect(
      spansOf(
        { headline: 10, paragraphs: 1, text: han(180) },
        { headline: 10, paragraphs: 7, text: 'x'.repeat(60) + han(180), picture: null },
      ),
    ).toEqual({ of4: [4, 4], of2: [2, 2] })
  })

  it('leaves room for a picture, its caption, and the indents of paragraphs', () => {
    expect(
      spansOf(
        { headline: 10, paragraphs: 3, text: han(20) },
        { headline: 4, paragraphs: 3, text: han(20), picture: null },
      ),
    ).toEqual({ of4: [1, 3], of2: [2, 2] })
  })

  it('spreads a long article over the whole page rather than leave a column of more than 40 lines', () => {
    expect(
      spansOf({ headline: 10, paragraphs: 11, text: han(180) }, { headline: 10, paragraphs: 3, text: han(180) }),
    ).toEqual({ of4: [4, 4], of2: [2, 2] })
  })

  it('sets a text in one column when it would have fewer than 5 lines in each of those that it spans', () => {
    const shortOf = (...texts: Text[]) =>
      layOut(texts.map(articleOf)).map(({ of4, of2, isShortOf4, isShortOf2 }) => [of4, isShortOf4, of2, isShortOf2])
    // Two English sentences alone on a page: 4 lines of about 34 letters.
    expect(shortOf({ headline: 30, paragraphs: 1, text: 'x'.repeat(100) })).toEqual([[4, true, 2, true]])
    // As many characters of Chinese are twice as long.
    expect(shortOf({ headline: 15, paragraphs: 1, text: han(19 * 17 - 2) })).toEqual([[4, true, 2, false]])
    expect(shortOf({ headline: 15, paragraphs: 1, text: han(20 * 17 - 2) })).toEqual([[4, false, 2, false]])
    // A picture takes the room of lines.
    expect(shortOf({ headline: 15, paragraphs: 1, text: han(180), picture: null })).toEqual([[4, false, 2, false]])
    expect(layOut(sampleIssue().pages[0]!.articles).some(({ isShortOf4 }) => isShortOf4)).toBe(false)
  })

  it('has a headline at the start where a tall picture leaves columns empty', () => {
    const looseOf = (...texts: Text[]) =>
      layOut(texts.map(articleOf)).map(({ of4, isShortOf4, isLooseOf4 }) => [of4, isShortOf4, isLooseOf4])
    const tall = { width: 600, height: 900 }
    expect(looseOf({ headline: 8, paragraphs: 1, text: han(68), picture: tall })).toEqual([[4, false, true]])
    expect(looseOf({ headline: 8, paragraphs: 8, text: han(68), picture: tall })).toEqual([[4, false, false]])
    expect(looseOf({ headline: 8, paragraphs: 1, text: han(68) })).toEqual([[4, true, false]])
    expect(layOut(sampleIssue().pages[0]!.articles).some(({ isLooseOf4 }) => isLooseOf4)).toBe(false)
  })

  it('takes linear time', () => {
    const [article] = sampleIssue().pages[0]!.articles
    let reads = 0
    const counted = new Proxy(article!, {
      get(target, key, receiver) {
        if (key === 'body') reads++
        return Reflect.get(target, key, receiver)
      },
    })
    layOut(Array.from({ length: 2000 }, () => counted))
    expect(reads).toBeLessThanOrEqual(3 * 2000)
  })
})
