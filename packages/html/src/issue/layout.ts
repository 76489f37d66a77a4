import type { Article, Figure } from '@banmian/core'
import { blockText } from '../text/block-text.js'

/** The place of an article on a page of four columns and on a page of two. */
export interface ColumnSpan {
  /** Number of columns that it occupies. */
  of4: number
  of2: number
  /**
   * True when its text is too short for that many columns, so that it is set in a single one, with
   * a smaller headline.
   */
  isShortOf4: boolean
  isShortOf2: boolean
  /**
   * True when it leaves some of its columns on a page of four empty, since its tallest picture is
   * longer than they are: a wide headline would be above nothing.
   */
  isLooseOf4: boolean
}

/** Characters in a line of one column, by the number of columns of the page. */
const LINE_LENGTH = { 4: 17, 2: 22 } as const
/** Font size of a headline relative to the text, by the number of columns that it spans. */
const HEADLINE_SIZE = [1.3, 1.3, 1.75, 2.1, 2.5]
/** Indent of the first line of a paragraph, in characters. */
const INDENT = 2
/** Height of a line, in characters. */
const LINE_HEIGHT = 1.75
/** Height of the rules and margins around an article, in lines. */
const MARGIN = 3
/** Columns longer than this make readers scroll back far; in lines. */
const MAX_COLUMN_LENGTH = 40
/**
 * Columns shorter than this look like a stripe across the page; in lines, by the number of columns
 * of the page.
 */
const MIN_COLUMN_LENGTH = { 4: 18, 2: 13 } as const
/** Text in several columns of fewer lines than this is hard to follow. */
const MIN_LINES_OF_TEXT = 5
/**
 * Cost of a line that is missing from a short column, relative to an empty line below a column.
 */
const SHORT_COLUMN_COST = 0.8
/**
 * Cost of a first article that spans a single column, in lines. The lead of a page should be wide.
 */
const NARROW_LEAD_COST = 10
/**
 * Code units below this, of scripts before the CJK blocks of Unicode, are about half as wide as a
 * Han character.
 */
const FIRST_WIDE = 0x2e80
/** Number of characters from which the width of a text is estimated. */
const CHARACTERS_MEASURED = 200
/** Ratio of height to width of a picture whose size is not known. */
const PICTURE_RATIO = 2 / 3
/** Height of a caption and its credit, relative to the width of the picture. */
const CAPTION_HEIGHT = 0.25

/**
 * Lays out a page as an editor would: articles keep their order and fill the page row by row, and
 * those of a row are about equally long. The layout depends only on numbers of characters, so that
 * it is the same on every machine. Takes linear time.
 */
export function layOut(articles: readonly Article[]): ColumnSpan[] {
  const sizes: Size[] = []
  for (const article of articles) sizes.push(sizeOf(article))
  const spansOf4 = chooseSpans(sizes, 4)
  const spansOf2 = chooseSpans(sizes, 2)
  const spans: ColumnSpan[] = []
  for (const [index, size] of sizes.entries()) {
    const of4 = spansOf4[index]!
    const of2 = spansOf2[index]!
    const isShortOf4 = isShort(size, of4, 4)
    const isLooseOf4 = !isShortOf4 && isLoose(size, of4)
    spans.push({ of4, of2, isShortOf4, isShortOf2: isShort(size, of2, 2), isLooseOf4 })
  }
  return spans
}

/** Returns whether the text of an article is too short for the columns that the article spans. */
const isShort = (size: Size, span: number, columns: 2 | 4): boolean =>
  span > 1 && bodyHeight(size, columns) < MIN_LINES_OF_TEXT * span

/** Returns whether an article leaves some of its columns on a page of four empty. */
function isLoose(size: Size, span: number): boolean {
  const tallest = (size.tallest * LINE_LENGTH[4]) / LINE_HEIGHT
  return bodyHeight(size, 4) <= tallest * (span - 1)
}

/** Estimated size of an article. */
interface Size {
  /** Lines of text, by the number of columns of the page. */
  lines: Record<2 | 4, number>
  /** Length of the headline, in Han characters. */
  headline: number
  /** Height of all pictures, relative to the width of a column. */
  pictures: number
  /** Height of the tallest picture, relative to the width of a column. */
  tallest: number
}

function sizeOf({ headline, body, bylines }: Article): Size {
  const { kicker, main, deck } = headline
  let linesOf4 = bylines.length
  let linesOf2 = bylines.length
  let width = 0
  let pictures = 0
  let tallest = 0
  for (const block of body) {
    const text = blockText(block)
    // The first text is taken as typical of the whole article.
    if (width === 0 && text !== '') width = averageWidth(text)
    const length = text.length * width + INDENT
    linesOf4 += Math.ceil(length / LINE_LENGTH[4])
    linesOf2 += Math.ceil(length / LINE_LENGTH[2])
    if (block.type !== 'figure') continue
    const height = pictureHeight(block)
    pictures += height
    tallest = Math.max(tallest, height)
  }
  const characters = (kicker?.length ?? 0) + (main?.length ?? 0) + (deck?.length ?? 0)
  return { lines: { 4: linesOf4, 2: linesOf2 }, headline: characters * (width || 1), pictures, tallest }
}

/**
 * Returns the average width of the characters of a text: 1 for Han characters, 0.5 for Latin
 * letters.
 */
function averageWidth(text: string): number {
  const length = Math.min(text.length, CHARACTERS_MEASURED)
  let narrow = 0
  for (let index = 0; index < length; index++) if (text.charCodeAt(index) < FIRST_WIDE) narrow++
  return 1 - narrow / length / 2
}

function pictureHeight({ image }: Figure): number {
  if (image === null) return 0
  const { width, height } = image
  return (width !== null && height !== null ? height / width : PICTURE_RATIO) + CAPTION_HEIGHT
}

/** Returns the height of text and pictures in a single column, in lines. */
const bodyHeight = ({ lines, pictures }: Size, columns: 2 | 4): number =>
  lines[columns] + (pictures * LINE_LENGTH[columns]) / LINE_HEIGHT

/** Returns the heights of an article in lines, by the number of columns, 1 or more. */
function heightsOf(size: Size, columns: 2 | 4): number[] {
  const lineLength = LINE_LENGTH[columns]
  const body = bodyHeight(size, columns)
  const heights = [Number.POSITIVE_INFINITY]
  for (let span = 1; span <= columns; span++) {
    const scale = HEADLINE_SIZE[span] ?? 1
    const headlineLines = Math.ceil((size.headline * scale) / (lineLength * span))
    heights.push(body / span + headlineLines * scale + MARGIN)
  }
  return heights
}

/**
 * Returns the number of columns of each article in the cheapest division into rows, by dynamic
 * programming.
 */
function chooseSpans(sizes: readonly Size[], columns: 2 | 4): number[] {
  const heights: number[][] = []
  for (const size of sizes) heights.push(heightsOf(size, columns))
  /** Cost of the cheapest division of the first n articles, and its last row. */
  const costs = [0]
  const lastRows: (readonly number[])[] = [[]]
  for (let end = 1; end <= sizes.length; end++) {
    let cheapest = 0
    for (const row of ROWS[columns]) {
      const start = end - row.length
      if (start < 0) continue
      const cost = costs[start]! + rowCost(row, start, heights, columns)
      if (lastRows[end] !== undefined && !(cost < cheapest)) continue
      cheapest = cost
      lastRows[end] = row
    }
    costs.push(cheapest)
  }
  const spans = new Array<number>(sizes.length)
  for (let end = sizes.length; end > 0; ) {
    const row = lastRows[end]!
    end -= row.length
    for (let index = 0; index < row.length; index++) spans[end + index] = row[index]!
  }
  return spans
}

/**
 * Returns the cost of a row in lines of one column: empty space below columns, columns that are
 * too long or too short, and a narrow lead.
 */
function rowCost(row: readonly number[], start: number, heights: readonly number[][], columns: 2 | 4): number {
  let rowHeight = 0
  for (let index = 0; index < row.length; index++)
    rowHeight = Math.max(rowHeight, heights[start + index]![row[index]!]!)
  let cost = Math.max(0, rowHeight - MAX_COLUMN_LENGTH) * columns
  for (let index = 0; index < row.length; index++) {
    const span = row[index]!
    const height = heights[start + index]![span]!
    const missing = Math.max(0, MIN_COLUMN_LENGTH[columns] - height)
    cost += (rowHeight - height) * span + missing * span * SHORT_COLUMN_COST
  }
  return start === 0 && row[0] === 1 ? cost + NARROW_LEAD_COST : cost
}

/** All rows: the numbers of columns that one to four articles span side by side. */
const ROWS: Readonly<Record<2 | 4, readonly (readonly number[])[]>> = {
  2: [[2], [1, 1]],
  4: [[4], [3, 1], [1, 3], [2, 2], [2, 1, 1], [1, 2, 1], [1, 1, 2], [1, 1, 1, 1]],
}
