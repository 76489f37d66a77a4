import type { BlockBoxes } from './block-boxes.js'
import { NONE } from './next-blocks.js'
import { STRIPS, stripsOf } from './strips.js'

/** Counts of what readers do not do, in an order of blocks. */
export interface Jumps {
  /** Blocks that are not followed by the next one of their text. */
  broken: number
  /** Returns to the text below a headline over several columns that was left before its end. */
  returns: number
  /** Steps from a block to one far above it, as at the end of each column. */
  climbs: number
}

/** Width of a headline over several columns, in columns. */
const WIDE = 1.4
/** Space between the lines of one headline, in heights of its lines. */
const SPACED = 1.5
/** Distance to a block far above the last one, in rows. */
const FAR = 6

/** Counts the jumps of orders of the blocks of a page. */
export function jumpCounter(boxes: BlockBoxes, next: Int32Array): (order: ArrayLike<number>) => Jumps {
  const { top, bottom, row } = boxes
  const headline = headlinesAbove(boxes)
  return (order) => {
    const jumps = { broken: 0, returns: 0, climbs: 0 }
    const read = new Set<number>()
    let current = NONE
    for (let at = 0; at < order.length; at++) {
      const block = order[at]!
      if (next[block] !== NONE && order[at + 1] !== next[block]) jumps.broken++
      if (at > 0 && bottom[block]! < top[order[at - 1]!]! - FAR * row) jumps.climbs++
      const own = headline[block]!
      if (own === NONE || own === current) continue
      if (read.has(own)) jumps.returns++
      read.add(own)
      current = own
    }
    return jumps
  }
}

/** Returns for each block the headline over several columns below which it is, or NONE. */
function headlinesAbove(boxes: BlockBoxes): Int32Array {
  const { left, top, right, bottom, height, isHead, column, byTop } = boxes
  const headline = new Int32Array(boxes.count).fill(NONE)
  const lowest = new Int32Array(STRIPS).fill(NONE)
  for (const block of byTop) {
    const [first, last] = stripsOf(boxes, block)
    const above = lowest[(first + last) >> 1]!
    headline[block] = above === NONE ? NONE : headline[above]!
    if (!isHead[block] || right[block]! - left[block]! <= WIDE * column) continue
    const isGoingOn = above !== NONE && top[block]! - bottom[above]! < SPACED * height[block]!
    if (!isGoingOn) headline[block] = block
    for (let strip = first; strip <= last; strip++) lowest[strip] = block
  }
  return headline
}
