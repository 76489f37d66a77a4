import type { Layout, LayoutLine } from '../order/layout.js'
import { readingOrder } from '../order/reading-order.js'
import { goingOn } from './rows-going-on.js'
import type { Row } from './source-lines.js'

/** Largest white space between two lines of one block, in heights of the lower one. */
const LARGEST_GAP = 0.8
/** Sizes in one block differ by no more than this. */
const SAME_SIZE = 1.25

/**
 * Returns the rows of a text in reading order. They are apart where the numbers of blocks change
 * and, in a text without any empty line, where boxes show that another block begins.
 *
 * @param isOrdered the rows are in reading order already
 */
export function rowsByLayout(rows: readonly Row[], layout: Layout, text: string, isOrdered = false): Row[] {
  const placeOf = placesOf(rows, layout)
  const isOneBlock = rows.every(({ apart }, at) => at === 0 || !apart)
  const divided = rows.map((row, at) => {
    const [above, below] = [placeOf[at - 1], placeOf[at]]
    return !row.apart && above && below && above !== below && beginsBlock(above, below, isOneBlock)
      ? { ...row, apart: true }
      : row
  })
  const joined = goingOn(divided, placeOf, layout, text)
  return isOrdered ? joined : rowsInOrder(joined, placeOf, layout)
}

/** Returns the first printed line of each row. */
function placesOf(rows: readonly Row[], { lines }: Layout): (LayoutLine | undefined)[] {
  let next = 0
  return rows.map(({ start, end }) => {
    while (lines[next] && lines[next]!.end <= start) next++
    const line = lines[next]
    return line && line.start < end ? line : undefined
  })
}

/** Returns whether a printed line begins another block than the line above it in the text. */
function beginsBlock(above: LayoutLine, below: LayoutLine, byBoxes: boolean): boolean {
  if (above.block !== undefined && below.block !== undefined) return above.block !== below.block
  if (!byBoxes) return false
  const height = below.box[3] - below.box[1]
  const gap = below.box[1] - above.box[3]
  const isBelow = gap > -height && Math.min(above.box[2], below.box[2]) > Math.max(above.box[0], below.box[0])
  const ratio = sizeOf(above) / sizeOf(below)
  return !isBelow || gap > height * LARGEST_GAP || ratio > SAME_SIZE || ratio < 1 / SAME_SIZE
}

const sizeOf = ({ size, box }: LayoutLine): number => size ?? box[3] - box[1]

/**
 * Returns the rows of a text in reading order. A row without a place follows the row before it. Two
 * rows that only reading order makes neighbors are apart, since their offsets are not contiguous:
 * the halves of a paragraph are joined later.
 */
function rowsInOrder(rows: readonly Row[], placeOf: readonly (LayoutLine | undefined)[], layout: Layout): Row[] {
  const order = readingOrder(layout)
  if (order.every((line, index) => line === index)) return [...rows]
  const rankOf = new Map(order.map((line, rank) => [layout.lines[line], rank]))
  let rank = -1
  const ranked = rows.map((row, at) => {
    rank = rankOf.get(placeOf[at]) ?? rank
    return { row, at, rank }
  })
  ranked.sort((a, b) => a.rank - b.rank || a.at - b.at)
  return ranked.map(({ row, at }, index) =>
    row.apart || at === 0 || ranked[index - 1]?.at === at - 1 ? row : { ...row, apart: true },
  )
}
