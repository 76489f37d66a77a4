/** Edges of a part of a page: left, top, right, bottom, from the top left corner. */
export type Box = readonly [left: number, top: number, right: number, bottom: number]

/** Returns a box from its corner and its size, or `null` when it has no area. */
export function boxFromSize(left: number, top: number, width: number, height: number): Box | null {
  const box: Box = [left, top, left + width, top + height]
  return width > 0 && height > 0 && box.every(Number.isFinite) ? box : null
}

/** Returns the part of a box that is on a page, or `null` when there is none. */
export function withinPage([left, top, right, bottom]: Box, width: number, height: number): Box | null {
  const box: Box = [Math.max(0, left), Math.max(0, top), Math.min(width, right), Math.min(height, bottom)]
  return box[2] > box[0] && box[3] > box[1] ? box : null
}

/** Returns the smallest box that contains others, or `null` for none. */
export function union(boxes: readonly (Box | null | undefined)[]): Box | null {
  let all: [number, number, number, number] | null = null
  for (const box of boxes) {
    if (!box) continue
    if (!all) all = [...box]
    else {
      all[0] = Math.min(all[0], box[0])
      all[1] = Math.min(all[1], box[1])
      all[2] = Math.max(all[2], box[2])
      all[3] = Math.max(all[3], box[3])
    }
  }
  return all
}
