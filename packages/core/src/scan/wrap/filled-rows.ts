import { isWhiteSpace } from '../../text/white-space.js'
import type { Row } from '../source-lines.js'
import { follows } from './follows.js'
import {
  characters,
  columns,
  fontWidth,
  isFilled,
  isWide,
  type Measure,
  WIDEST,
  type WrapWidth,
} from './print-width.js'
import { isFinished, isMarked, isPicture } from './row-text.js'

/** Narrowest wrapping that is found, in columns. */
const NARROWEST = 30
/**
 * Smallest share of the rows with another below them that are filled, on a wrapped page, and the
 * number of filled rows from which a smaller share shows it too. The first two rows of
 * a block, such as a name above a role, do not count when they are less than half as wide.
 */
const FILLED = 0.75
const MANY = 8
const FILLED_OF_MANY = 0.6
/** Fewest filled rows that show a width. With fewer, a sentence must certainly go on. */
const FEWEST = 3
/** Share of the rows that may be wider than the width at which a page was wrapped. */
const WIDER = 0.03
/** Smallest share of the rows that begin a paragraph which an indent shows, on an indented page. */
const INDENTED = 0.5
/** Part of the width that a row may lack in a font that is not known. */
const TOLERANCE = 0.05

/**
 * Returns whether the row at an index goes on from the one above it, on a page whose rows end
 * where the next word did not fit; `null` when most rows end earlier. A few rows show it, because
 * rows that are paragraphs seldom end within a word of the same width.
 *
 * @param pairs - Indexes of the rows that the next one may go on from.
 */
export function brokenByFilling(
  rows: readonly Row[],
  pairs: readonly number[],
  printed: readonly string[],
  text: string,
): ((at: number) => boolean) | null {
  if (pairs.length === 0) return null
  const indents = rows.map((row) => indentOf(row, text))
  const isFull = fillingOf(
    pairs,
    printed,
    indents,
    isIndented(rows) ? MEASURES : MEASURES.filter(({ roughness }) => roughness === 0),
  )
  if (isFull === null) return null
  const inPairs = new Set(pairs)
  return (at) => {
    const [left, right] = [printed[at - 1]!, printed[at]!]
    if (isPicture(left) || isPicture(right)) return false
    if (!isFull(at - 1)) return goesOn(left, right)
    if (!isFinished(left)) return true
    // The last row of a paragraph may be full. A heading below it ends without a stop, and another
    // row follows it.
    const mayBeHeading = rows[at + 1]?.apart === false && !isFinished(right) && !(inPairs.has(at) && isFull(at))
    return !mayBeHeading && !isMarked(right)
  }
}

/** Returns whether indents show where most paragraphs of a page begin. */
function isIndented(rows: readonly Row[]): boolean {
  const first = rows.filter((row) => !row.level && !follows(row))
  return first.filter(({ indented }) => indented).length > first.length * INDENTED
}

/** Returns which rows are filled, or `null` when too few are. */
function fillingOf(
  pairs: readonly number[],
  printed: readonly string[],
  indents: readonly number[],
  measures: typeof MEASURES,
): ((at: number) => boolean) | null {
  const lefts = new Set(pairs)
  const isInside = (at: number): boolean => lefts.has(at - 1) && lefts.has(at - 2)
  let most = 0
  let best: ((at: number) => boolean) | null = null
  for (const { measure, slack, roughness } of measures) {
    const widthOf = (at: number): number => indents[at]! + measure(printed[at]!)
    const widths = pairs.flatMap((at) => [widthOf(at), widthOf(at + 1)])
    const width = usualMost(widths, roughness > 0 ? WIDER : 0)
    if (width < (measure === characters ? NARROWEST / 2 : NARROWEST) || width > WIDEST) continue
    const wrap = { measure, slack, tolerance: width * roughness }
    const isFull = (at: number): boolean =>
      isFilled(printed[at]!, printed[at + 1]!, { ...wrap, width: width - indents[at]! } satisfies WrapWidth)
    const counted = pairs.filter((at) => widthOf(at) >= width / 2 || isInside(at))
    const filled = counted.filter(isFull)
    const share = filled.length / counted.length
    if (!(share > most) || share < (filled.length >= MANY ? FILLED_OF_MANY : FILLED)) continue
    if (filled.length < FEWEST && !filled.some((at) => goesOn(printed[at]!, printed[at + 1]!))) continue
    most = share
    best = isFull
  }
  return best
}

/** The ways to measure a row: as a text editor wraps it, and as a page is printed. */
const MEASURES: readonly { measure: Measure; slack: number; roughness: number }[] = [
  { measure: columns, slack: 4, roughness: 0 },
  { measure: characters, slack: 2, roughness: 0 },
  { measure: fontWidth, slack: 4, roughness: TOLERANCE },
]

/** Returns the largest width, without the few rows that are wider than the others. */
const usualMost = (widths: readonly number[], wider: number): number =>
  [...widths].sort((a, b) => a - b)[Math.floor((widths.length - 1) * (1 - wider))]!

/** Returns the width of the white space before a row, in columns; a tab takes four. */
function indentOf({ start, indented }: Row, text: string): number {
  let count = 0
  if (indented)
    for (let at = start - 1; at >= 0 && count < WIDEST; at--) {
      const code = text.charCodeAt(at)
      if (code === 10 || code === 13 || !isWhiteSpace(code)) break
      count += code === 9 ? 4 : isWide(code) ? 2 : 1
    }
  return count
}

/** Returns whether a sentence certainly goes on in the row below it. */
const goesOn = (left: string, right: string): boolean => !isFinished(left) && /^\p{Ll}/u.test(right)
