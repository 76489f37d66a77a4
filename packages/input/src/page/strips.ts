import type { Box } from './box.js'
import { isWide } from './wide.js'

/** Distance between lines, in sizes of the type. */
const LEADING = 1.3
/** Characters of a text that are measured. */
const SAMPLE = 200
/** Mean width of a narrow character, in sizes of the type. */
const NARROW = 0.5

/** The box of a line, and the size of its type. */
export interface Strip {
  box: Box
  size: number
}

/**
 * Estimates where the lines of a block were printed, and their size, from the box of the block. The
 * size is that with which the characters fill the box. Vertical lines run from right to left.
 */
export function stripsOf(box: Box, texts: readonly string[], isVertical: boolean): Strip[] {
  const [left, top, right, bottom] = box
  const [along, across] = isVertical ? [bottom - top, right - left] : [right - left, bottom - top]
  const lengths = texts.map(lengthOf)
  const size = sizeOf(lengths, along, across)
  const rows = lengths.map((length) => Math.max(1, Math.ceil((length * size) / along)))
  const total = rows.reduce((sum, count) => sum + count, 0)
  let done = 0
  return rows.map((count) => {
    const from = (done / total) * across
    done += count
    const to = (done / total) * across
    return { box: isVertical ? [right - to, top, right - from, bottom] : [left, top + from, right, top + to], size }
  })
}

/** Returns the size at which lines of some lengths fill a box, at most the height of one line. */
function sizeOf(lengths: readonly number[], along: number, across: number): number {
  const sum = lengths.reduce((total, length) => total + length, 0)
  const filling = Math.sqrt((along * across) / (LEADING * Math.max(1, sum)))
  return Math.min(filling, across / lengths.length)
}

/** Returns the length of a text, without tags of a table, in sizes of its type. */
function lengthOf(markup: string): number {
  const text = markup.startsWith('<table') ? markup.replace(/<[^<>]*>/g, '') : markup
  const sample = text.slice(0, SAMPLE)
  let length = 0
  for (const character of sample) length += isWide(character) ? 1 : NARROW
  return (length * text.length) / Math.max(1, sample.length)
}
