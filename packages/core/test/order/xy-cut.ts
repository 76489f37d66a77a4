import type { LayoutLine } from '@banmian/core'

/** Returns the lines of a page in the order of the XY-cut: each part is cut at its widest gap. */
export function xyCut(lines: readonly LayoutLine[]): number[] {
  const cut = (part: number[]): number[] => {
    const [rows, columns] = [divide(part, 1), divide(part, 0)]
    const best = rows.gap >= columns.gap ? rows : columns
    if (part.length < 2 || best.gap <= 0) return part.sort((a, b) => lines[a]!.box[1] - lines[b]!.box[1])
    return [...cut(best.parts[0]!), ...cut(best.parts[1]!)]
  }
  /** Divides lines at the widest gap between their edges, of which `side` is the first. */
  const divide = (part: readonly number[], side: 0 | 1): { gap: number; parts: number[][] } => {
    const sorted = [...part].sort((a, b) => lines[a]!.box[side] - lines[b]!.box[side])
    let [end, gap, at] = [Infinity, 0, 0]
    for (const [index, line] of sorted.entries()) {
      const { box } = lines[line]!
      if (box[side] - end > gap) [gap, at] = [box[side] - end, index]
      end = index ? Math.max(end, box[side + 2]!) : box[side + 2]!
    }
    return { gap, parts: [sorted.slice(0, at), sorted.slice(at)] }
  }
  return cut([...lines.keys()])
}
