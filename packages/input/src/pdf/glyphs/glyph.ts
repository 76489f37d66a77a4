import type { PageLink } from './page-links.js'

/** The direction in which text runs; `slanted` for any that is not along an edge of the page. */
export type Direction = 'right' | 'down' | 'left' | 'up' | 'slanted'

/** A printed character. Lengths are points, from the top left corner of the page. */
export interface Glyph {
  /** Its text: one character, or several for a ligature. */
  text: string
  /** The point at which it begins, on its baseline. */
  x: number
  y: number
  direction: Direction
  /** Length along the direction. */
  advance: number
  /** Size of its type. */
  size: number
  isSpace: boolean
  /** True for text that is not painted, such as the text under a scanned page. */
  isHidden: boolean
  /** True for an upright character of a vertical font, whose line runs down its center. */
  isUpright: boolean
  isBold: boolean
  isItalic: boolean
  /** Position among everything that the page paints. */
  order: number
}

/** A picture that is painted on a page. */
export interface PaintedPicture {
  /** Width and height as the file states them, in pixels. */
  width: number
  height: number
  box: [left: number, top: number, right: number, bottom: number]
  order: number
}

/** Everything that a page paints and the reader needs. */
export interface PaintedPage {
  width: number
  height: number
  glyphs: Glyph[]
  pictures: PaintedPicture[]
  links: PageLink[]
}

/** Largest slope of a direction along an edge, as of a scan that is not quite straight. */
const SLOPE = 0.09

/** Returns the direction of a vector, with y downwards. */
export function directionOf(x: number, y: number): Direction {
  if (Math.abs(y) <= SLOPE * Math.abs(x)) return x >= 0 ? 'right' : 'left'
  if (Math.abs(x) <= SLOPE * Math.abs(y)) return y >= 0 ? 'down' : 'up'
  return 'slanted'
}
