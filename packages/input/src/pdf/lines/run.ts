import { isWide } from '../../page/wide.js'
import type { LinkedText } from '../links/linked-text.js'
import type { LineDirection } from './frame.js'

/** Height of a line above its baseline and depth below it, in sizes. */
const ASCENT = { wide: 0.88, narrow: 0.76 }
const DESCENT = { wide: 0.12, narrow: 0.22 }

/** Characters on one line that follow each other. Positions are in the frame of the direction. */
export interface Run extends LinkedText {
  direction: LineDirection
  /** The space that the file prints before it. */
  space: string
  /** Edges along the line. */
  start: number
  end: number
  /** Baseline, across the line. */
  base: number
  /** Size of most of its type. */
  size: number
  isBold: boolean
  isItalic: boolean
  isHidden: boolean
  /** Number of its characters that are not white space. */
  count: number
  /** Share of wide characters. */
  wide: number
  /** Place of its first character in the order in which the page is painted. */
  order: number
}

/** Returns the edges of a run across its line. */
export function extentOf({ base, size, wide }: Pick<Run, 'base' | 'size' | 'wide'>): [top: number, bottom: number] {
  const kind = wide > 0 ? 'wide' : 'narrow'
  return [base - ASCENT[kind] * size, base + DESCENT[kind] * size]
}

/** Returns the first character of a text, by code point. */
export const firstCharacter = (text: string): string =>
  text.length === 1 ? text : String.fromCodePoint(text.codePointAt(0) ?? 32)

/** Returns the last character of a text, by code point. */
export function lastCharacter(text: string): string {
  if (text.length === 1) return text
  const low = text.charCodeAt(text.length - 1)
  const isPair = (low & 0xfc00) === 0xdc00 && text.length > 1
  return text.slice(isPair ? -2 : -1)
}

/** Gap that is a space between two characters, in sizes, beyond the usual gap of the run. */
const SPACE = { narrow: 0.16, mixed: 0.4, wide: 0.8 }

/** Least width of a gap that may be a space, in sizes. */
export const LEAST_SPACE = SPACE.narrow

/** Returns the width from which a gap between two characters is a space, in sizes. */
export function leastSpace(left: string, right: string): number {
  const count = (isWide(left) ? 1 : 0) + (isWide(right) ? 1 : 0)
  return count === 0 ? SPACE.narrow : count === 1 ? SPACE.mixed : SPACE.wide
}
