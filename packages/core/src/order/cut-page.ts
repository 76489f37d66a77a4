import { type BlockBoxes, medianOf } from './block-boxes.js'
import { NONE } from './next-blocks.js'

/** The deepest nesting of parts; deeper parts are read column by column. */
const DEEPEST = 40
/** Part of a block that may be in a gap next to it, in rows, and as a share of its width. */
const SIDE = { rows: 0.5, share: 0.25 }
/** Part of a block that may be in a gap above or below it, in heights of its lines. */
const OVERLAP = 0.2
/**
 * Space at which all columns end, in rows more than between lines, by the number of columns: the
 * more columns, the less likely it is that they have a space at the same height by accident.
 */
const GAPS = [Infinity, 0.5, 1.5, 0.9, 0.6, 0.45]
/** Factor of such a space without a heading below it. */
const WITHOUT_HEADS = 3
/** Share of the width below a gap that begins with headings if new articles begin there. */
const NEW = 0.8
/** Space above headings that open articles, in rows more than between lines. */
const ABOVE_HEADS = 0.2
/** Share of the width above a gap that is headings if their articles are below it. */
const UNFINISHED = 0.5
/** Height of the edge of a part, in rows. */
const EDGE = 1.5
/** Least height of a part, in rows. */
const LOWEST = 2.5
/** Width of what is over several columns, in columns. */
const SEVERAL = 1.4

/**
 * Returns the blocks of a page in reading order. The page is cut into parts again and again: at
 * gaps above which all columns end, then between columns. This is the XY-cut with a choice of gaps
 * that knows headlines.
 */
export function cutPage(boxes: BlockBoxes, next: Int32Array): number[] {
  return new PageCutter(boxes, next).order
}

type Blocks = Uint32Array

class PageCutter {
  readonly order: number[] = []
  private readonly boxes: BlockBoxes
  /** Usual space between the lines of a text. */
  private readonly space: number

  constructor(boxes: BlockBoxes, next: Int32Array) {
    this.boxes = boxes
    const { top, bottom } = boxes
    const spaces = [...next].flatMap((below, block) => (below === NONE ? [] : [top[below]! - bottom[block]!]))
    this.space = medianOf(Float64Array.from(spaces))
    this.cut(boxes.byTop, 0)
  }

  /** Reads a part of the page, whose blocks are sorted by their top. */
  private cut(blocks: Blocks, depth: number): void {
    const rows = depth < DEEPEST ? this.rowsOf(blocks) : [blocks]
    if (rows.every((row) => row.length === 1)) {
      for (const block of blocks) this.order.push(block)
      return
    }
    const parts = this.partsOf(rows, depth)
    const columns = parts.length > 1 || depth === DEEPEST ? parts : this.columnsOf(blocks)
    const smaller = columns.length > 1 ? columns : cutAtLargest(rows, (at) => this.gapAbove(rows, at))
    if (smaller.length > 1) for (const part of smaller) this.cut(part, depth + 1)
    else this.readByColumns(blocks)
  }

  /** Divides blocks at gaps that run through all of their width. */
  private rowsOf(blocks: Blocks): Blocks[] {
    const { top, bottom, height } = this.boxes
    const rows: Blocks[] = []
    let from = 0
    let low = -Infinity
    for (let at = 0; at < blocks.length; at++) {
      const block = blocks[at]!
      const overlap = OVERLAP * height[block]!
      if (at > 0 && top[block]! + overlap >= low) {
        rows.push(blocks.subarray(from, at))
        from = at
      }
      low = Math.max(low, bottom[block]! - overlap)
    }
    rows.push(blocks.subarray(from))
    return rows
  }

  /** Joins rows to parts that have their articles to themselves. */
  private partsOf(rows: readonly Blocks[], depth: number): Blocks[] {
    const { top, row } = this.boxes
    const starts = [0]
    for (let at = 1; at < rows.length; at++) {
      const start = starts.at(-1)!
      const height = this.footOf(rows[at - 1]!) - top[rows[start]![0]!]!
      // A low part is the kickers of what is below it, except the running head of the page.
      const isRunningHead = depth === 0 && start === 0
      if ((height >= LOWEST * row || isRunningHead) && this.opensPart(rows, at)) starts.push(at)
    }
    return starts.map((start, index) => joined(rows.slice(start, starts[index + 1])))
  }

  /** Returns whether new articles begin at a row. */
  private opensPart(rows: readonly Blocks[], at: number): boolean {
    const { boxes } = this
    const [above, below] = [rows[at - 1]!, rows[at]!]
    const gap = (this.gapAbove(rows, at) - this.space) / Math.max(boxes.row, Number.MIN_VALUE)
    if (this.headShare(above, this.footOf(above) - EDGE * boxes.row, Infinity) > UNFINISHED) return false
    const edge = boxes.top[below[0]!]! + EDGE * boxes.row
    const heads = this.headShare(below, -Infinity, edge)
    const columns = Math.min(this.columnsIn(above), this.columnsIn(below), GAPS.length - 1)
    if (gap >= GAPS[columns]! * (heads > 0 ? 1 : WITHOUT_HEADS)) return true
    return heads >= NEW && gap > ABOVE_HEADS && this.widthIn(below, edge) > SEVERAL * boxes.column
  }

  private gapAbove(rows: readonly Blocks[], at: number): number {
    return this.boxes.top[rows[at]![0]!]! - this.footOf(rows[at - 1]!)
  }

  private footOf(blocks: Blocks): number {
    let foot = -Infinity
    for (const block of blocks) foot = Math.max(foot, this.boxes.bottom[block]!)
    return foot
  }

  /** Returns the share of the width of blocks from one height to another that is headings. */
  private headShare(blocks: Blocks, from: number, to: number): number {
    const { left, right, top, bottom, isHead } = this.boxes
    let heads = 0
    let all = 0
    for (const block of blocks) {
      if (bottom[block]! < from || top[block]! > to) continue
      const width = right[block]! - left[block]!
      all += width
      if (isHead[block]) heads += width
    }
    return all > 0 ? heads / all : 0
  }

  /** Returns the sum of the widths of the blocks above a height. */
  private widthIn(blocks: Blocks, to: number): number {
    const { left, right, top } = this.boxes
    let all = 0
    for (const block of blocks) if (top[block]! <= to) all += right[block]! - left[block]!
    return all
  }

  /** Returns the number of columns from the leftmost to the rightmost of some blocks. */
  private columnsIn(blocks: Blocks): number {
    const { left, right, column } = this.boxes
    let [first, last] = [Infinity, -Infinity]
    for (const block of blocks) {
      first = Math.min(first, left[block]!)
      last = Math.max(last, right[block]!)
    }
    return Math.max(1, Math.round((last - first) / Math.max(column, Number.MIN_VALUE)))
  }

  /** Divides blocks at gaps that run through all of their height. */
  private columnsOf(blocks: Blocks): Blocks[] {
    const { left, right, row } = this.boxes
    const inset = (block: number): number => Math.min(SIDE.rows * row, SIDE.share * (right[block]! - left[block]!))
    const startOf = (block: number): number => left[block]! + inset(block)
    const columnOf = new Map<number, number>()
    let column = -1
    let end = -Infinity
    for (const block of blocks.slice().sort((a, b) => startOf(a) - startOf(b) || a - b)) {
      if (column < 0 || startOf(block) >= end) column++
      columnOf.set(block, column)
      end = Math.max(end, right[block]! - inset(block))
    }
    if (column < 1) return [blocks]
    const columns: number[][] = Array.from({ length: column + 1 }, () => [])
    for (const block of blocks) columns[columnOf.get(block)!]!.push(block)
    return columns.map((list) => Uint32Array.from(list))
  }

  /** Reads blocks that no gap divides by columns of the usual width. */
  private readByColumns(blocks: Blocks): void {
    const { left, top, column } = this.boxes
    const columnOf = (block: number): number => Math.round(left[block]! / Math.max(column, Number.MIN_VALUE))
    const sorted = [...blocks].sort((a, b) => columnOf(a) - columnOf(b) || top[a]! - top[b]! || a - b)
    for (const block of sorted) this.order.push(block)
  }
}

/** Divides rows at the largest gap; `gapAbove` returns that above a row. */
function cutAtLargest(rows: readonly Blocks[], gapAbove: (at: number) => number): Blocks[] {
  if (rows.length < 2) return [joined(rows)]
  let best = 1
  for (let at = 2; at < rows.length; at++) if (gapAbove(at) > gapAbove(best)) best = at
  return [joined(rows.slice(0, best)), joined(rows.slice(best))]
}

function joined(rows: readonly Blocks[]): Blocks {
  const all = new Uint32Array(rows.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const row of rows) {
    all.set(row, at)
    at += row.length
  }
  return all
}
