import { type Box, unionOf } from './turned-boxes.js'

/**
 * The place of a line of the text on its page. Lengths are heights of a line of the page's text.
 * Vertical text is turned, so that its lines run from left to right.
 */
export interface PrintPlace {
  /** The edges of all of it. */
  box: Box
  /** Distance of its first printed line from the left edge of its column; `null` if unknown. */
  indent: number | null
  /** White space from its last printed line to the right edge of its column; `null` if unknown. */
  rest: number | null
}

/** Returns the place of a line from the boxes of its printed lines. */
export function placeOf(
  boxes: readonly Box[],
  column: readonly [left: number, right: number] | null,
  height: number,
): PrintPlace {
  const [left, top, right, bottom] = unionOf(boxes)
  return {
    box: [left / height, top / height, right / height, bottom / height],
    indent: column ? (boxes[0]![0] - column[0]) / height : null,
    rest: column ? (column[1] - boxes.at(-1)![2]) / height : null,
  }
}
