import type { Row } from '../source-lines.js'
import { follows } from './follows.js'
import { columns, WIDEST } from './print-width.js'
import { isFinished, isMarked, isPicture } from './row-text.js'

/** Fewest rows of a block that show whether its page was wrapped. */
const FEWEST = 3
/** Narrowest block of text, in columns. */
const NARROWEST = 8
/** Smallest share of rows without the end of a sentence, on a wrapped page. */
const UNFINISHED = 0.5
/** Smallest share of rows that are as wide as others or whose sentence goes on, on such a page. */
const RUNNING = 0.5
/**
 * Share of the width of its block from which a row is full, and the smallest share of rows that are
 * full or end a sentence on a page of even columns. There, a row that ends early with a sentence
 * ends a paragraph.
 */
const FULL = 0.75
const EVEN = 0.99
/** Share of the width below which a row with the end of a sentence ends a paragraph. */
const SHORT = 0.85
/**
 * Most ends of paragraphs inside a block, on average. Where there are more, empty lines do not
 * separate paragraphs.
 */
const MOST_ENDS = 6
/** Smallest number, and share, of rows with a mark in a block that is a list. */
const LIST = { rows: 2, share: 1 / 3 }

/**
 * Returns whether the row at an index goes on from the one above it, on a page whose blocks between
 * empty lines were wrapped; `null` when they were not. Every block is one paragraph, also where its
 * rows are of different widths: OCR sees an empty line where a block of print ends, and columns of
 * several widths.
 */
export function brokenInBlocks(
  rows: readonly Row[],
  printed: readonly string[],
  isTypeset: boolean,
): ((at: number) => boolean) | null {
  const isList = new Uint8Array(rows.length)
  let blocks = 0
  let pairs = 0
  let unfinished = 0
  let ends = 0
  let running = 0
  let narrow = 0
  let full = 0
  const blockWidths = new Float64Array(rows.length)
  for (let start = 0; start < rows.length; ) {
    let end = start + 1
    while (end < rows.length && !rows[end - 1]!.level && follows(rows[end]!)) end++
    if (end - start >= FEWEST) {
      const widths = printed.slice(start, end - 1).map(columns)
      const width = median(widths)
      if (width > WIDEST) return null
      if (width < NARROWEST) narrow += widths.length
      blocks++
      const widest = widths.reduce((most, one) => Math.max(most, one), 0)
      blockWidths.fill(widest, start, end)
      pairs += widths.length
      widths.forEach((one, at) => {
        if (one >= widest * FULL || isFinished(printed[start + at]!)) full++
        if (!isFinished(printed[start + at]!)) unfinished++
        else if (one < width * SHORT) ends++
        if (one >= width * SHORT || runsOn(printed[start + at]!, printed[start + at + 1]!)) running++
      })
    }
    const marked = printed.slice(start, end).filter(isMarked).length
    if (marked >= LIST.rows && marked >= (end - start) * LIST.share) isList.fill(1, start, end)
    start = end
  }
  const isText = unfinished >= pairs * UNFINISHED && running >= pairs * RUNNING
  if (narrow * 2 >= pairs || !isText || ends > blocks * MOST_ENDS) return null
  const isEven = isTypeset || full >= pairs * EVEN
  return (at) => {
    const [above, below] = [printed[at - 1]!, printed[at]!]
    if (isPicture(above) || isPicture(below) || (isList[at] && isMarked(below))) return false
    return !isEven || !isFinished(above) || columns(above) >= blockWidths[at]! * FULL
  }
}

/** Returns whether a sentence or a word goes on in the row below it. */
const runsOn = (left: string, right: string): boolean => /[-,;\u00ac\u00ad，、]$/.test(left) || /^\p{Ll}/u.test(right)

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!
