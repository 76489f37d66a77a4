/**
 * Ranges of characters that occupy two columns in a fixed-width font: Wide and Fullwidth in Unicode
 * Standard Annex #11, without the small ones. A table, since engines differ in their data.
 */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6b],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1faff],
  [0x20000, 0x3fffd],
]

/** Ranges of characters without a width: combining marks, joiners, variation selectors. */
const ZERO: readonly (readonly [number, number])[] = [
  [0x0300, 0x036f],
  [0x200b, 0x200f],
  [0x2060, 0x2064],
  [0x20d0, 0x20ff],
  [0x3099, 0x309a],
  [0xfe00, 0xfe0f],
  [0xfe20, 0xfe2f],
  [0xe0100, 0xe01ef],
]

const isIn = (ranges: readonly (readonly [number, number])[], point: number): boolean =>
  ranges.some(([first, last]) => point >= first && point <= last)

/** Returns the columns that a character occupies in a fixed-width font: 0, 1 or 2. */
export function displayWidth(character: string): number {
  const point = character.codePointAt(0) ?? 0
  if (point < 0x0300) return 1
  if (isIn(ZERO, point)) return 0
  return isIn(WIDE, point) ? 2 : 1
}
