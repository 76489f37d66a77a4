import type { BlockBoxes } from './block-boxes.js'
import { STRIPS, stripsOf } from './strips.js'

/** No block. */
export const NONE = -1
/** More than one block. */
const SEVERAL = -2

/** Space between a line and the next of its column, in rows. */
const CLOSE = 1.1
/** Largest ratio of the heights of two lines of one text. */
const ALIKE = 1.3
/** Least part of the narrower of two lines of a text that is below or above the other. */
const OVERLAP = 0.5

/**
 * Finds for each block the one that must follow it: the next in its column, close below it and in
 * type as large. It is NONE where a text may end.
 */
export function nextBlocks(boxes: BlockBoxes): Int32Array {
  const next = new Int32Array(boxes.count).fill(NONE)
  const lowest = new Int32Array(STRIPS).fill(NONE)
  for (const block of boxes.byTop) {
    const [first, last] = stripsOf(boxes, block)
    const above = blockAbove(boxes, lowest, block, first, last)
    if (above !== NONE) next[above] = next[above] === NONE ? block : SEVERAL
    for (let strip = first; strip <= last; strip++) lowest[strip] = block
  }
  return next.map((block) => (block === SEVERAL ? NONE : block))
}

/** Returns the one block close above a block whose text it continues, or NONE. */
function blockAbove(boxes: BlockBoxes, lowest: Int32Array, block: number, first: number, last: number): number {
  const { bottom } = boxes
  let above = NONE
  for (let strip = first; strip <= last; strip++) {
    const one = lowest[strip]!
    if (one === NONE || one === above) continue
    // A block below several blocks is over their columns.
    if (above !== NONE && isClose(boxes, one, block)) return NONE
    if (above === NONE || bottom[one]! > bottom[above]!) above = one
  }
  return above !== NONE && isClose(boxes, above, block) && isOfOneText(boxes, above, block) ? above : NONE
}

const isClose = ({ top, bottom, row }: BlockBoxes, above: number, block: number): boolean =>
  top[block]! - bottom[above]! < CLOSE * row

function isOfOneText({ left, right, height }: BlockBoxes, above: number, block: number): boolean {
  const overlap = Math.min(right[above]!, right[block]!) - Math.max(left[above]!, left[block]!)
  const narrower = Math.min(right[above]! - left[above]!, right[block]! - left[block]!)
  const [lower, higher] = [Math.min(height[above]!, height[block]!), Math.max(height[above]!, height[block]!)]
  return higher <= ALIKE * lower && overlap >= OVERLAP * narrower
}
