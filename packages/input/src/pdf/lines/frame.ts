import type { Box } from '../../page/box.js'
import type { Direction } from '../glyphs/glyph.js'

/** The directions of lines. Text in any other direction is not read. */
export type LineDirection = Exclude<Direction, 'left' | 'slanted'>

/** The size of a page. */
export interface PageExtent {
  width: number
  height: number
}

/**
 * A point of a page as a reader who turns the page sees it: `along` grows in the direction of the
 * line, `across` from line to line.
 */
export interface FramePoint {
  along: number
  across: number
}

/** Returns a point of the page in the frame of a direction. */
export function toFrame(x: number, y: number, direction: LineDirection, { width, height }: PageExtent): FramePoint {
  if (direction === 'down') return { along: y, across: width - x }
  return direction === 'up' ? { along: height - y, across: x } : { along: x, across: y }
}

/** Returns the box on the page of a box in the frame of a direction. */
export function fromFrame(
  [start, top, end, bottom]: Box,
  direction: LineDirection,
  { width, height }: PageExtent,
): [left: number, top: number, right: number, bottom: number] {
  if (direction === 'down') return [width - bottom, start, width - top, end]
  return direction === 'up' ? [top, height - end, bottom, height - start] : [start, top, end, bottom]
}
