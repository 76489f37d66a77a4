import { hasScores } from '../../text/scores.js'
import type { Row } from '../source-lines.js'
import { brokenHeadings } from './broken-headings.js'
import { brokenByFilling } from './filled-rows.js'
import { follows } from './follows.js'
import { columns } from './print-width.js'
import { printedOf } from './row-text.js'
import { brokenInBlocks } from './wrapped-blocks.js'
import { brokenOnPage } from './wrapped-page.js'

/** Longest row of scores, in characters. */
const LONGEST_SCORES = 80
/** A character of a script without spaces, or of Korean. */
const WIDE = /[\u3040-\u9fff\uac00-\ud7af]/
/** Fewest rows that another one may go on from, on a page whose width can be estimated. */
const FEWEST = 3

/** The rows of a page by paragraph. */
export interface Unwrapped {
  groups: Row[][]
  /**
   * The width of most full rows, in columns, where rows show more than the paragraphs do; `null`
   * where empty lines, indents or the end of each row show the paragraphs.
   */
  width: number | null
}

/**
 * Groups the rows of a page by paragraph. The first of these forms that fits is taken: rows that
 * end where the next word did not fit; blocks of wrapped rows between empty lines; rows that were
 * wrapped at one width; one paragraph per row, but a short block whose sentence goes on is one
 * heading.
 *
 * @param isTypeset - Whether the length of each row is certain, as in a PDF file, so that a row
 * that ends early with a sentence ends a paragraph.
 */
export function unwrap(rows: readonly Row[], text: string, isTypeset = false): Unwrapped {
  const printed = rows.map((row) => printedOf(row, text))
  const pairs: number[] = []
  let plain = 0
  for (let at = 0; at < rows.length; at++) {
    if (rows[at]!.level) continue
    plain++
    if (at + 1 < rows.length && follows(rows[at + 1]!)) pairs.push(at)
  }
  const filled = isTypeset ? null : brokenByFilling(rows, pairs, printed, text)
  const inBlocks = filled || pairs.length < FEWEST ? null : brokenInBlocks(rows, printed, isTypeset)
  const isWrapped = pairs.length >= FEWEST && pairs.length * 2 >= plain
  const onPage = filled || inBlocks || !isWrapped ? null : brokenOnPage(pairs, printed)
  const breaks = filled ?? inBlocks ?? onPage ?? brokenHeadings(rows, printed)
  const scores = printed.map(isScoreLine)
  const groups: Row[][] = []
  rows.forEach((row, at) => {
    const above = rows[at - 1]
    const isTable = scores[at]! || (at > 0 && scores[at - 1]!)
    const mayGoOn =
      above && !isTable && !above.level && follows(row) && !TAG_BEGINS.test(printed[at - 1]!.slice(-LONGEST_NAME))
    if (mayGoOn && (row.goesOn || printed[at - 1]!.endsWith(SOFT_HYPHEN) || breaks?.(at))) groups.at(-1)!.push(row)
    else groups.push([row])
  })
  const rowsShowMore = onPage ?? (isTypeset ? inBlocks : null)
  return { groups, width: rowsShowMore && usualWidth(groups, text) }
}

/**
 * Returns whether a row has scores, in scripts of wide characters. In others, such rows are often
 * part of a paragraph.
 */
const isScoreLine = (row: string): boolean => row.length <= LONGEST_SCORES && WIDE.test(row) && hasScores(row)

/** Returns the median width of the rows that another row of their paragraph follows. */
function usualWidth(groups: readonly Row[][], text: string): number | null {
  const widths = groups.flatMap((group) => group.slice(0, -1).map((row) => columns(printedOf(row, text))))
  return widths.sort((a, b) => a - b)[widths.length >> 1] ?? null
}

/** The beginning of a tag at the end of a line. Joined to the next line, it would be a tag. */
const TAG_BEGINS = /<\/?[\w-]*$/
/** Longest beginning of a tag that is looked for, in characters. */
const LONGEST_NAME = 24

/** The hyphen that only the end of a line prints: the word goes on in the next line. */
const SOFT_HYPHEN = '\u00ad'
