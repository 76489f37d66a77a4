import type { Layout, LayoutLine, LayoutRole } from './layout.js'
import { type PrintPlace, placeOf } from './print-place.js'
import { type Box, turnedBoxes, unionOf } from './turned-boxes.js'

/** The print of a line of the text, compared with the other text of its page. */
export interface LinePrint {
  /** Size of its type, divided by that of most of the page's text. */
  size: number
  bold: boolean
  /** Number of printed lines. */
  rows: number
  /** The width of its longest printed line, divided by that of its column; `null` if unknown. */
  width: number | null
  /** It is as far from the left edge of its column as from the right edge, and fills neither. */
  isCentered: boolean
  /**
   * White space between it and its neighbors in the same column, divided by the height of a line of
   * text; `null` at the top and at the foot of a column.
   */
  gapAbove: number | null
  gapBelow: number | null
  /** The function of its block, when a layout model gave it. */
  role: LayoutRole | null
  /** Its place on the page. */
  place?: PrintPlace
}

/** A range of the text. */
interface Range {
  start: number
  end: number
}

/** A line of text with the boxes of its printed lines, and their union. */
interface Placed {
  box: Box
  boxes: readonly Box[]
  rows: readonly LayoutLine[]
  /** Left and right edge of its own column, when it has enough printed lines to show it. */
  column: readonly [left: number, right: number] | null
}

/** Fewest printed lines that show the edges of their column. */
const FEWEST_ROWS = 3
/** Number of neighbors in which the column of a short line is searched. */
const NEIGHBORS = 6
/** Smallest share of a line's width that is in the column of a neighbor. */
const SAME_COLUMN = 0.6
/** Smallest free space on both sides of a centered line, and largest difference of both. */
const CENTERED_MARGIN = 0.06
const CENTERED_DIFFERENCE = 0.12

/** Returns lines with how they were printed. */
export const withPrints = <Line extends Range>(
  lines: readonly Line[],
  layout: Layout,
): (Line & { print?: LinePrint })[] => {
  const prints = printsOf(lines, layout)
  return lines.map((line, at) => (prints[at] ? { ...line, print: prints[at] } : line))
}

/**
 * Returns how each line of a text was printed; `null` for a line without a place. Lines are in the
 * order of reading. Takes linear time.
 */
export function printsOf(lines: readonly Range[], layout: Layout): (LinePrint | null)[] {
  const placed = placedLines(lines, layout)
  const all = placed.flatMap((line) => line?.rows ?? [])
  const height = median(placed.flatMap((line) => line?.boxes.map(heightOf) ?? []))
  const hasSizes = all.filter(({ size }) => size !== undefined).length * 2 > all.length
  const size = hasSizes ? median(all.flatMap((row) => row.size ?? [])) : height
  const isMostlyBold = all.filter(({ bold }) => bold).length * 2 > all.length
  return placed.map((line, at): LinePrint | null => {
    if (!line || !height || !size) return null
    const { rows, box, boxes } = line
    const column = columnOf(at, placed)
    const widest = box[2] - box[0]
    const left = column ? (box[0] - column[0]) / (column[1] - column[0]) : 0
    const right = column ? (column[1] - box[2]) / (column[1] - column[0]) : 0
    return {
      size: mean(rows.map((row, index) => (hasSizes ? (row.size ?? size) : heightOf(boxes[index]!)))) / size,
      bold: !isMostlyBold && rows.filter(({ bold }) => bold).length * 2 > rows.length,
      rows: rows.length,
      width: column ? widest / (column[1] - column[0]) : null,
      isCentered: Math.min(left, right) > CENTERED_MARGIN && Math.abs(left - right) < CENTERED_DIFFERENCE,
      gapAbove: gapBetween(placed[at - 1], line, height),
      gapBelow: gapBetween(line, placed[at + 1], height),
      role: rows.find(({ role }) => role)?.role ?? null,
      place: placeOf(boxes, column ?? nearColumnOf(at, placed), height),
    }
  })
}

/** Returns the printed lines in each range. Ranges may be in any order, and do not overlap. */
function placedLines(lines: readonly Range[], layout: Layout): (Placed | null)[] {
  const { lines: printed } = layout
  const turned = turnedBoxes(layout)
  const placed: (Placed | null)[] = lines.map(() => null)
  const ascending = lines.map((_, at) => at).sort((a, b) => lines[a]!.start - lines[b]!.start)
  let next = 0
  for (const at of ascending) {
    const { start, end } = lines[at]!
    while (printed[next] && printed[next]!.end <= start) next++
    const from = next
    while (printed[next] && printed[next]!.start < end) next++
    if (next > from) placed[at] = placedLine(printed.slice(from, next), turned.slice(from, next))
  }
  return placed
}

function placedLine(rows: readonly LayoutLine[], boxes: readonly Box[]): Placed {
  const isColumn = rows.length >= FEWEST_ROWS
  return {
    box: unionOf(boxes),
    boxes,
    rows,
    column: isColumn ? [median(boxes.map(([left]) => left)), median(boxes.map(([, , right]) => right))] : null,
  }
}

/** Returns the edges of the column of a line: its own, or those of the nearest text around it. */
function columnOf(at: number, placed: readonly (Placed | null)[]): readonly [number, number] | null {
  const line = placed[at]!
  if (line.column) return line.column[1] > line.column[0] ? line.column : null
  for (let distance = 1; distance <= NEIGHBORS; distance++)
    for (const other of [placed[at + distance], placed[at - distance]]) {
      const column = other?.column
      if (!column || column[1] <= column[0]) continue
      const shared = Math.min(line.box[2], column[1]) - Math.max(line.box[0], column[0])
      if (shared >= (line.box[2] - line.box[0]) * SAME_COLUMN) return column
    }
  return null
}

/**
 * Returns the edges of a line of two printed lines, or those of the nearest such line around it, as
 * a column whose edges fewer lines show.
 */
function nearColumnOf(at: number, placed: readonly (Placed | null)[]): readonly [number, number] | null {
  const line = placed[at]!
  if (line.boxes.length > 1) return [line.box[0], line.box[2]]
  for (let distance = 1; distance <= NEIGHBORS; distance++)
    for (const other of [placed[at + distance], placed[at - distance]]) {
      if (!other || other.boxes.length < 2) continue
      const shared = Math.min(line.box[2], other.box[2]) - Math.max(line.box[0], other.box[0])
      if (shared >= (line.box[2] - line.box[0]) * SAME_COLUMN) return [other.box[0], other.box[2]]
    }
  return null
}

/**
 * Returns the white space between two lines in heights of a line; `null` unless they are in one
 * column.
 */
function gapBetween(above: Placed | null | undefined, below: Placed | null | undefined, height: number): number | null {
  if (!above || !below) return null
  const isBelow = below.box[1] >= above.box[3] - height
  const overlaps = Math.min(above.box[2], below.box[2]) > Math.max(above.box[0], below.box[0])
  return isBelow && overlaps ? (below.box[1] - above.box[3]) / height : null
}

const heightOf = ([, top, , bottom]: Box): number => bottom - top

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0
}
