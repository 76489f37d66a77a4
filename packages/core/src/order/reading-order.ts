import { blockBoxesOf } from './block-boxes.js'
import { type Jumps, jumpCounter } from './count-jumps.js'
import { cutPage } from './cut-page.js'
import type { Layout } from './layout.js'
import { NONE, nextBlocks } from './next-blocks.js'

/** An order is wrong if it breaks this share of the texts more than the order of the page does. */
const BROKEN_SHARE = 0.1
/** An order is wrong if it breaks this many times the texts that the order of the page breaks. */
const BROKEN_TIMES = 5
/** Broken texts and returns that are no accident where both occur. */
const ZIGZAG = 5
/** Returns that are no accident where columns are read to the foot of the page. */
const FULL_COLUMNS = 3

/** An order is wrong if it climbs this many times as often as the order of the page, and more. */
const SCATTERED = { times: 2, more: 5 }

/**
 * Returns the indexes of the lines of a layout in reading order. The order of the text is kept
 * unless the places of the lines clearly contradict it: tools know where articles end better than
 * gaps do, but some read whole rows or whole columns of a page.
 */
export function readingOrder(layout: Layout): number[] {
  const boxes = blockBoxesOf(layout)
  const next = nextBlocks(boxes)
  const found = cutPage(boxes, next)
  const countJumps = jumpCounter(boxes, next)
  const given = countJumps(Uint32Array.from(boxes.lines.keys()))
  given.broken += interruptionsOf(boxes.lines)
  const links = next.reduce((sum, block) => sum + (block === NONE ? 0 : 1), 0)
  return isContradicted(given, countJumps(found), links)
    ? found.flatMap((block) => boxes.lines[block]!)
    : [...layout.lines.keys()]
}

/** Returns how often the lines of a block are not next to each other in the text. */
function interruptionsOf(blocks: readonly (readonly number[])[]): number {
  let count = 0
  for (const lines of blocks) for (let at = 1; at < lines.length; at++) if (lines[at] !== lines[at - 1]! + 1) count++
  return count
}

/** Returns whether an order jumps so much more than the order of the page that it is wrong. */
function isContradicted(given: Jumps, found: Jumps, links: number): boolean {
  const broken = given.broken - found.broken
  const returns = given.returns - found.returns
  const isTorn =
    broken > Math.max(FULL_COLUMNS, BROKEN_SHARE * links) || given.broken >= BROKEN_TIMES * (found.broken + 1)
  const isZigzag = broken >= ZIGZAG && returns >= ZIGZAG
  // An order that reads columns to the foot of the page climbs once for each.
  const isByColumns = returns >= FULL_COLUMNS && given.climbs < found.climbs
  const isScattered = given.climbs > SCATTERED.times * found.climbs + SCATTERED.more
  return isTorn || isZigzag || isByColumns || isScattered
}
