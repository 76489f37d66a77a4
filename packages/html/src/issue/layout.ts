import type { Article, Block } from '@banmian/core'
import { blockText } from '../text/block-text.js'

/** How many columns of the page an article takes, when the page has four and when it has two. */
export interface Span {
  of4: number
  of2: number
}

/** Characters in a line of a column, by the number of columns that the page has. */
const MEASURE = { 4: 17, 2: 22 } as const
/** Headlines grow with the columns that they run over; relative to the text, by columns. */
const HEADLINE_SIZE = [1.3, 1.3, 1.75, 2.1, 2.5]
/** Characters that the first line of a paragraph lacks. */
const INDENT = 2
/** Height of a line, in characters. */
const LEADING = 1.75
/** Lines of the rules and margins around an article. */
const AROUND = 3
/** A column is read to its end without scrolling back far; one much shorter looks like a stripe across the page. */
const LONGEST = 40
const SHORTEST = { 4: 18, 2: 13 } as const
/** What a line too few is worth, beside a line left blank. */
const STRIPE = 0.8
/** What it is worth that the first article on the page runs over more than one column. */
const LEAD = 10
/** Scripts before the CJK blocks of Unicode are about half as wide. */
const NARROW = 0x2e80
/** As many characters as show how wide a text is. */
const OPENING = 200
/** A picture that does not say how large it is. */
const RATIO = 2 / 3
/** Room of its caption and credit, for a width of 1. */
const CAPTION = 0.25

/**
 * Lays a page out as an editor would: articles stay in order, fill the columns of the page row by row, and those in a row
 * come out about equally long. Counts characters, so that the same page is laid out the same everywhere; the time is linear.
 */
export function layOut(articles: readonly Article[]): Span[] {
  const sizes = articles.map(sizeOf)
  const four = rows(sizes, 4)
  const two = rows(sizes, 2)
  return articles.map((_, index) => ({ of4: four[index]!, of2: two[index]! }))
}

interface Size {
  /** Lines of the text, when the page has four columns and when it has two. */
  lines: Record<2 | 4, number>
  /** Characters of the headline. */
  headline: number
  /** Height of the pictures, for a width of 1. */
  pictures: number
}

function sizeOf({ headline, body, bylines }: Article): Size {
  const { kicker, main, deck } = headline
  const lines = { 4: bylines.length, 2: bylines.length }
  let width = 0
  let pictures = 0
  for (const block of body) {
    const text = blockText(block)
    // What the opening of the text is like, all of it is like.
    if (width === 0 && text !== '') width = widthOf(text)
    const length = text.length * width + INDENT
    lines[4] += Math.ceil(length / MEASURE[4])
    lines[2] += Math.ceil(length / MEASURE[2])
    pictures += pictureHeight(block)
  }
  const characters = (kicker?.length ?? 0) + (main?.length ?? 0) + (deck?.length ?? 0)
  return { lines, headline: characters * (width || 1), pictures }
}

/** Average width of a text's characters, of which a Han character's is 1 and a Latin letter's half of it. */
function widthOf(text: string): number {
  const length = Math.min(text.length, OPENING)
  let narrow = 0
  for (let index = 0; index < length; index++) if (text.charCodeAt(index) < NARROW) narrow++
  return 1 - narrow / length / 2
}

function pictureHeight(block: Block): number {
  if (block.type !== 'figure' || block.image === null) return 0
  const { width, height } = block.image
  return (width !== null && height !== null ? height / width : RATIO) + CAPTION
}

/** Heights of an article in lines, by the number of columns that it takes. */
function heightsOf({ lines, headline, pictures }: Size, columns: 2 | 4): number[] {
  const measure = MEASURE[columns]
  const body = lines[columns] + (pictures * measure) / LEADING
  const heights = [0]
  for (let span = 1; span <= columns; span++) {
    const size = HEADLINE_SIZE[span] ?? 1
    heights.push(body / span + Math.ceil((headline * size) / (measure * span)) * size + AROUND)
  }
  return heights
}

/** Columns of each article, by the cheapest division into rows. */
function rows(sizes: readonly Size[], columns: 2 | 4): number[] {
  const heights = sizes.map((size) => heightsOf(size, columns))
  /** For the first so many articles, what the cheapest division costs, and its last row. */
  const costs = [0]
  const last: (readonly number[])[] = [[]]
  for (let end = 1; end <= sizes.length; end++) {
    let cheapest = 0
    for (const division of DIVISIONS[columns]) {
      const start = end - division.length
      if (start < 0) continue
      const cost = costs[start]! + rowCost(division, start, heights, columns)
      if (last[end] !== undefined && !(cost < cheapest)) continue
      cheapest = cost
      last[end] = division
    }
    costs.push(cheapest)
  }
  const spans = new Array<number>(sizes.length)
  for (let end = sizes.length; end > 0; ) {
    const division = last[end]!
    end -= division.length
    for (let index = 0; index < division.length; index++) spans[end + index] = division[index]!
  }
  return spans
}

/** What is wrong with a row, in lines of one column: blank space, columns too long to go back from, stripes, a lead too small. */
function rowCost(division: readonly number[], start: number, heights: readonly number[][], columns: 2 | 4): number {
  let height = 0
  for (let index = 0; index < division.length; index++)
    height = Math.max(height, heights[start + index]![division[index]!]!)
  let cost = Math.max(0, height - LONGEST) * columns
  for (let index = 0; index < division.length; index++) {
    const span = division[index]!
    const own = heights[start + index]![span]!
    cost += (height - own) * span + Math.max(0, SHORTEST[columns] - own) * span * STRIPE
  }
  return start === 0 && division[0] === 1 ? cost + LEAD : cost
}

/** All ways to divide the columns of a row among articles. */
const DIVISIONS: Readonly<Record<2 | 4, readonly (readonly number[])[]>> = {
  2: [[2], [1, 1]],
  4: [[4], [3, 1], [1, 3], [2, 2], [2, 1, 1], [1, 2, 1], [1, 1, 2], [1, 1, 1, 1]],
}
