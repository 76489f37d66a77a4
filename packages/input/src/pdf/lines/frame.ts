import type { Box } from '../../page/box.js'
import type { Direction } from '../glyphs/glyphs.js'

/** The directions of lines. Text in any other direction is not read. */
export type LineDirection = Exclude<Direction, 'left' | 'slanted'>

/** The size of a page. */
export interface PageExtent {
  width: number
  height: number
}

/**
 * Returns where a point of a page is in the direction of the lines, as a reader who turns the page
 * sees it.
 */
export function alongOf(x: number, y: number, direction: LineDirection, { height }: PageExtent): number {
  if (direction === 'right') return x
  return direction === 'down' ? y : height - y
}

/** Returns where a point of a page is across the lines, growing from line to line. */
export function acrossOf(x: number, y: number, direction: LineDirection, { width }: PageExtent): number {
  if (direction === 'right') return y
  return direction === 'down' ? width - x : x
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
