import { withoutTargets } from './link-rows.js'
import type { Row } from './source-lines.js'

/** Fewest lines without an empty line between them from which a width can be estimated. */
const FEWEST = 3
/** Narrowest and widest wrapping, in columns; a Han character takes two. */
const NARROWEST = 16
const WIDEST = 160
/** Share of the width from which a line is full. */
const FULL = 0.8

const FINISHED = /[。！？!?.”」』）)〕】]$/u
const PICTURE = /^(?:\[?!\[|<img\b)/
const MARKED =
  /^(?:[-*+>|=]|<img\b|\[?!\[|\d{1,3}[.)、](?!\d)|[（(][一二三四五六七八九十\d]{1,3}[）)]|\*\*|[●■▲◆□◎△▲])/u

/** Measures a row in columns, where a Han character takes two, or in characters. */
type Measure = (printed: string) => number

/** The width at which lines were wrapped. */
interface Width {
  width: number
  measure: Measure
  /** Columns that stay empty when punctuation must not begin the next line. */
  slack: number
}

/** The rows of a page by paragraph. */
export interface Unwrapped {
  groups: Row[][]
  /** The width of most full rows, in columns; `null` on a page with one paragraph per row. */
  width: number | null
}

/**
 * Groups lines that were wrapped at a fixed width, on pages where most lines are; each group is one
 * paragraph. Where a page has columns of several widths, each block between empty lines has its
 * own width. On a page with one paragraph per line each group is one line.
 */
export function unwrap(rows: readonly Row[], text: string): Unwrapped {
  const printed = rows.map((row) => printedOf(row, text))
  const pairs: number[] = []
  let plain = 0
  for (let at = 0; at < rows.length; at++) {
    if (rows[at]!.level) continue
    plain++
    if (at + 1 < rows.length && follows(rows[at + 1]!)) pairs.push(at)
  }
  const breaks =
    pairs.length < FEWEST
      ? null
      : (brokenInBlocks(rows, printed) ?? (pairs.length * 2 < plain ? null : brokenOnPage(pairs, printed)))
  const groups: Row[][] = []
  rows.forEach((row, at) => {
    const above = rows[at - 1]
    if (above && !above.level && follows(row) && (row.goesOn || printed[at - 1]!.endsWith(SOFT_HYPHEN) || breaks?.(at)))
      groups.at(-1)!.push(row)
    else groups.push([row])
  })
  return { groups, width: breaks && usualWidth(groups, text) }
}

/** Returns the text of a row as it was printed. */
export const printedOf = ({ start, end }: Row, text: string): string => withoutTargets(text.slice(start, end))

/** Returns the median width of the rows that another row of their paragraph follows. */
function usualWidth(groups: readonly Row[][], text: string): number | null {
  const widths = groups.flatMap((group) => group.slice(0, -1).map((row) => columns(printedOf(row, text))))
  return widths.sort((a, b) => a - b)[widths.length >> 1] ?? null
}

/** The hyphen that only the end of a line prints: the word goes on in the next line. */
const SOFT_HYPHEN = '\u00ad'

const follows = (row: Row): boolean => !row.apart && !row.indented && row.level === 0

/**
 * Returns whether the line at an index goes on from the one above it, on a page that was wrapped at
 * one width; `null` when it was not.
 */
function brokenOnPage(pairs: readonly number[], printed: readonly string[]): ((at: number) => boolean) | null {
  const width = commonWidth(pairs, printed)
  return width && ((at) => wasBroken(printed[at - 1]!, printed[at]!, width))
}

/** Returns the width at which the lines of a page were wrapped, or `null`. */
function commonWidth(pairs: readonly number[], printed: readonly string[]): Width | null {
  const broken = pairs.filter((at) => !isFinished(printed[at]!)).length
  if (broken < pairs.length * 0.5) return null
  const [best] = [
    { measure: columns, slack: 4 },
    { measure: characters, slack: 2 },
  ]
    .map(({ measure, slack }) => {
      const widths = pairs.map((at) => measure(printed[at]!))
      const width = [...widths].sort((a, b) => a - b)[Math.floor((widths.length - 1) * 0.95)]!
      const count = (share: number): number =>
        widths.filter((one) => one >= width * share && one <= width + slack).length
      return { width, measure, slack, full: count(FULL), even: count(0.95) }
    })
    .filter(({ width, full, measure }) => {
      const [narrowest, widest] = measure === columns ? [NARROWEST, WIDEST] : [NARROWEST / 2, WIDEST / 2]
      return width >= narrowest && width <= widest && full >= pairs.length * 0.6
    })
    .sort((a, b) => b.even - a.even)
  return best ?? null
}

/** Fewest lines of a block that show whether its page was wrapped. */
const FEWEST_IN_BLOCK = 3
/** Smallest share of full lines, and of lines without the end of a sentence, on a wrapped page. */
const MOST = 0.6
/** Share of the width of its block from which a line is full. */
const FULL_IN_BLOCK = 0.75

/**
 * Returns whether the line at an index goes on from the one above it, on a page where blocks
 * between empty lines have widths of their own; `null` when the page was not wrapped.
 */
function brokenInBlocks(rows: readonly Row[], printed: readonly string[]): ((at: number) => boolean) | null {
  const widths = printed.map(columns)
  /** The width of the block of each line. */
  const blockWidths = new Float64Array(rows.length)
  let pairs = 0
  let full = 0
  let unfinished = 0
  let blocks = 0
  for (let start = 0; start < rows.length; ) {
    let end = start + 1
    while (end < rows.length && !rows[end - 1]!.level && follows(rows[end]!)) end++
    let width = 0
    for (let at = start; at < end; at++) width = Math.max(width, widths[at]!)
    blockWidths.fill(width, start, end)
    if (end - start >= FEWEST_IN_BLOCK && width <= WIDEST) {
      blocks++
      for (let at = start; at < end - 1; at++) {
        pairs++
        if (widths[at]! >= width * FULL_IN_BLOCK) full++
        if (!isFinished(printed[at]!)) unfinished++
      }
    }
    start = end
  }
  if (blocks < 2 || full < pairs * MOST || unfinished < pairs * MOST) return null
  return (at) =>
    blockWidths[at]! <= WIDEST &&
    !MARKED.test(printed[at]!) &&
    !PICTURE.test(printed[at - 1]!) &&
    (!isFinished(printed[at - 1]!) || widths[at - 1]! >= blockWidths[at]! * FULL_IN_BLOCK)
}

/** Returns whether the second line did not fit on the first one. */
function wasBroken(left: string, right: string, { width, measure, slack }: Width): boolean {
  const opening = right.slice(0, WIDEST)
  if (MARKED.test(opening) || PICTURE.test(left)) return false
  const used = measure(left)
  const end = left.charCodeAt(left.length - 1)
  const word = /^[\x21-\x7e\u00a0-\u02ff’]+/.exec(opening)?.[0].length ?? 0
  const need = word ? word + (isWide(end) ? 0 : 1) : slack / 2
  const loose = isWide(opening.charCodeAt(0)) || isWide(end) ? slack : 0
  return used + need > width - loose || (used >= width / 2 && !isFinished(left))
}

/** Returns whether a row ends as a sentence does. */
export const isFinished = (printed: string): boolean => FINISHED.test(printed.slice(-1))

const characters: Measure = ({ length }) => length

/** Returns the width of a row in columns, or more than {@link WIDEST} when it is longer. */
export const columns: Measure = (printed) => {
  if (printed.length > WIDEST) return WIDEST + 1
  let count = printed.length
  for (let at = 0; at < printed.length; at++) if (isWide(printed.charCodeAt(at))) count++
  return count
}

const isWide = (code: number): boolean =>
  code >= 0x1100 && !(code >= 0x2000 && code < 0x2e80 && code !== 0x2014 && code !== 0x2026)
