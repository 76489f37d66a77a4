import type { Article, Block } from '@banmian/core'
import { blockText } from './block-text.js'

/** How many columns of the page an article takes, when the page has four and when it has two. */
export interface Span {
  of4: number
  of2: number
}

/** Characters in a line of a column, by the number of columns that the page has. */
const MEASURE = { 4: 17, 2: 22 } as const
/** Headlines grow with the columns that they run over; relative to the text, by columns. */
const HEADLINE_SIZE = [1.3, 1.3, 1.75, 2.1, 2.5]
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
  /** Characters of each paragraph. */
  paragraphs: readonly number[]
  headline: number
  /** Height of the pictures, for a width of 1. */
  pictures: number
}

function sizeOf({ headline, body, bylines }: Article): Size {
  const lines = [headline.kicker, headline.main, headline.deck]
  const texts = body.map(blockText)
  const width = widthOf(texts.find((text) => text !== '') ?? '')
  const paragraphs = texts.map((text) => text.length * width)
  for (const _ of bylines) paragraphs.push(1)
  return {
    paragraphs,
    headline: lines.reduce((sum, line) => sum + (line?.length ?? 0), 0) * width,
    pictures: body.reduce((sum, block) => sum + pictureHeight(block), 0),
  }
}

/** Average width of a text's characters, of which a Han character's is 1 and a Latin letter's half of it. */
function widthOf(text: string): number {
  const length = Math.min(text.length, OPENING)
  if (length === 0) return 1
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
function heightsOf({ paragraphs, headline, pictures }: Size, columns: 2 | 4): number[] {
  const measure = MEASURE[columns]
  let text = 0
  for (const length of paragraphs) text += Math.ceil((length + 2) / measure)
  const body = text + (pictures * measure) / LEADING
  const heights = [0]
  for (let span = 1; span <= columns; span++) {
    const size = HEADLINE_SIZE[span] ?? 1
    heights.push(body / span + Math.ceil((headline * size) / (measure * span)) * size + AROUND)
  }
  return heights
}

/** Columns of each article, by the cheapest division into rows. */
function rows(sizes: readonly Size[], columns: 2 | 4): number[] {
  const divisions = DIVISIONS[columns]
  const heights = sizes.map((size) => heightsOf(size, columns))
  const best: { cost: number; division: readonly number[] }[] = [{ cost: 0, division: [] }]
  for (let end = 1; end <= sizes.length; end++) {
    let cheapest: { cost: number; division: readonly number[] } | null = null
    for (const division of divisions) {
      const start = end - division.length
      const before = best[start]
      if (before === undefined) continue
      const cost = before.cost + rowCost(division, start, heights, columns)
      if (cheapest === null || cost < cheapest.cost) cheapest = { cost, division }
    }
    best.push(cheapest!)
  }
  const found: (readonly number[])[] = []
  for (let end = sizes.length; end > 0; end -= found.at(-1)!.length) found.push(best[end]!.division)
  return found.reverse().flat()
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
