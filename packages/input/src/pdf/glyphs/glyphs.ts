import { isBlank } from './characters.js'
import type { PageLink } from './page-links.js'

/** The direction in which text runs; `slanted` for any that is not along an edge of the page. */
export type Direction = 'right' | 'down' | 'left' | 'up' | 'slanted'

/** The style of the characters of one operator: what they share. */
export interface GlyphStyle {
  direction: Direction
  /** Size of the type, in points. */
  size: number
  /** True for text that is not painted, such as the text under a scanned page. */
  isHidden: boolean
  /** True for upright characters of a vertical font, whose line runs down their center. */
  isUpright: boolean
  isBold: boolean
  isItalic: boolean
  /** Position of the operator among everything that the page paints. */
  order: number
}

/**
 * The printed characters of a page, in the order in which they are painted. Each property is an
 * array with an entry for each character, since a page may have a million of them. Lengths are
 * points, from the top left corner of the page.
 */
export class Glyphs {
  /** Number of characters. */
  length = 0
  /** Their text: one character, or several for a ligature. */
  readonly texts: string[]
  /** The points at which they begin, on their baselines. */
  readonly xs: Float64Array
  readonly ys: Float64Array
  /** Their lengths along their directions. */
  readonly advances: Float64Array
  readonly styles: GlyphStyle[]

  /** @param most number of characters for which there is room */
  constructor(most: number) {
    this.texts = new Array(most)
    this.xs = new Float64Array(most)
    this.ys = new Float64Array(most)
    this.advances = new Float64Array(most)
    this.styles = new Array(most)
  }

  /** Adds a character. */
  add(text: string, x: number, y: number, advance: number, style: GlyphStyle): void {
    const at = this.length++
    this.texts[at] = text
    this.xs[at] = x
    this.ys[at] = y
    this.advances[at] = advance
    this.styles[at] = style
  }

  /** Returns whether any of the characters is not white space. */
  hasText(): boolean {
    return this.texts.some((text) => !isBlank(text))
  }
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
  glyphs: Glyphs
  pictures: PaintedPicture[]
  links: PageLink[]
  /** True when pdf.js cannot read the links of the page. */
  hasDamagedLinks: boolean
}

/** Largest slope of a direction along an edge, as of a scan that is not quite straight. */
const SLOPE = 0.09

/** Returns the direction of a vector, with y downwards. */
export function directionOf(x: number, y: number): Direction {
  if (Math.abs(y) <= SLOPE * Math.abs(x)) return x >= 0 ? 'right' : 'left'
  if (Math.abs(x) <= SLOPE * Math.abs(y)) return y >= 0 ? 'down' : 'up'
  return 'slanted'
}
