import type { Row } from '../source-lines.js'
import { follows } from './follows.js'
import { columns } from './print-width.js'
import { isFinished } from './row-text.js'

/** Most rows of a heading. */
const MOST_ROWS = 3
/** Widest row of a heading, in columns. */
const WIDEST = 60

/**
 * Returns whether the row at an index goes on from the one above it, on a page with a paragraph a
 * row: a few short rows between empty lines, each of which opens with a small letter, are one
 * heading.
 */
export function brokenHeadings(rows: readonly Row[], printed: readonly string[]): (at: number) => boolean {
  const goesOn = new Uint8Array(rows.length)
  for (let start = 0; start < rows.length; ) {
    let end = start + 1
    while (end < rows.length && !rows[end - 1]!.level && follows(rows[end]!)) end++
    if (end - start > 1 && end - start <= MOST_ROWS && isHeading(printed.slice(start, end)))
      goesOn.fill(1, start + 1, end)
    start = end
  }
  return (at) => goesOn[at] === 1
}

const isHeading = (rows: readonly string[]): boolean =>
  !/^\P{L}*\p{Ll}/u.test(rows[0]!) &&
  rows.every((row, at) => columns(row) <= WIDEST && !isFinished(row) && (at === 0 || /^\p{Ll}/u.test(row)))
