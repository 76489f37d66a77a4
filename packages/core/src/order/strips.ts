import type { BlockBoxes } from './block-boxes.js'

/** Number of strips into which the page is divided from left to right. */
export const STRIPS = 128

/** Part of a block that may be in the next column, in rows, and as a share of its width. */
const TOUCH = { rows: 0.4, share: 0.2 }

/** Returns the strips that a block covers, the first and the last. */
export function stripsOf({ left, right, row, width }: BlockBoxes, block: number): [first: number, last: number] {
  const strip = (x: number): number => Math.min(Math.max(Math.floor((x / width) * STRIPS), 0), STRIPS - 1)
  const inset = Math.min(TOUCH.rows * row, TOUCH.share * (right[block]! - left[block]!))
  return [strip(left[block]! + inset), strip(right[block]! - inset)]
}
