import type { GivenPage } from '../state/given-page.js'

/** A place on a printed page, in parts of its width and height. */
export interface Mark {
  left: number
  top: number
  width: number
  height: number
}

/** Returns where the lines of a span of the text of a page were printed. */
export function marksOf({ layout, printed }: GivenPage, start: number, end: number): readonly Mark[] {
  const { width, height, lines } = layout ?? {}
  if (!printed?.isWhole || !lines || !width || !height) return []
  return lines
    .filter((line) => line.start < end && line.end > start)
    .map(({ box: [left, top, right, bottom] }) => ({
      left: left / width,
      top: top / height,
      width: (right - left) / width,
      height: (bottom - top) / height,
    }))
}
