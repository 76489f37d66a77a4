import type { Layout, LayoutLine } from './layout.js'

/** Edges of a place: left, top, right, bottom. */
export type Box = LayoutLine['box']

/** Ratio of the sides of a line that shows the direction of the text, at least. */
const LONG = 2

/**
 * Returns the boxes of lines. The boxes of vertical text, whose lines follow each other from right
 * to left, are turned so that they follow each other from top to bottom.
 */
export function turnedBoxes({ width, lines }: Layout): readonly Box[] {
  if (!runsDown(lines)) return lines.map(({ box }) => box)
  return lines.map(({ box }) => [box[1], width - box[2], box[3], width - box[0]])
}

/** Returns whether most lines are higher than wide. */
export function runsDown(lines: readonly LayoutLine[]): boolean {
  let down = 0
  for (const { box } of lines) {
    const [width, height] = [box[2] - box[0], box[3] - box[1]]
    if (height > LONG * width) down++
    else if (width > LONG * height) down--
  }
  return down > 0
}

/** Returns the smallest box around boxes. */
export function unionOf(boxes: readonly Box[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const box of boxes) {
    left = Math.min(left, box[0])
    top = Math.min(top, box[1])
    right = Math.max(right, box[2])
    bottom = Math.max(bottom, box[3])
  }
  return [left, top, right, bottom]
}
