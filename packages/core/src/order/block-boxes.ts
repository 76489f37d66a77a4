import type { Layout, LayoutLine } from './layout.js'
import { runsDown, turnedBoxes } from './turned-boxes.js'

/**
 * The places of the blocks of a page, as arrays by the number of the block. A block is what the
 * layout calls one, or else a line. Lengths are those of the layout.
 */
export interface BlockBoxes {
  count: number
  /** The indexes of the lines of each block, in the order of the text. */
  lines: readonly (readonly number[])[]
  left: Float64Array
  top: Float64Array
  right: Float64Array
  bottom: Float64Array
  /** Height of the lines of each block. */
  height: Float64Array
  /** 1 for a block in larger type than usual, and for one that the layout calls a heading. */
  isHead: Uint8Array
  /** Blocks from the top of the page to its foot. */
  byTop: Uint32Array
  /** Width of the page. */
  width: number
  /** Usual height of a line. */
  row: number
  /** Usual width of a line, which is about that of a column. */
  column: number
}

/** Ratio of the type of headings to the usual type, at least. */
const LARGE = 1.25
/**
 * Returns where the blocks of a page are. The boxes of vertical text, whose lines follow each other
 * from right to left, are turned so that they follow each other from top to bottom.
 */
export function blockBoxesOf(layout: Layout): BlockBoxes {
  const { width, height, lines } = layout
  const isVertical = runsDown(lines)
  const turned = turnedBoxes(layout)
  const heights = Float64Array.from(turned, ([, top, , bottom]) => bottom - top)
  const row = medianOf(heights)
  const heads = headsOf(lines, heights, row)
  const groups = groupsOf(lines)
  const count = groups.length
  const boxes = {
    left: new Float64Array(count).fill(Infinity),
    top: new Float64Array(count).fill(Infinity),
    right: new Float64Array(count).fill(-Infinity),
    bottom: new Float64Array(count).fill(-Infinity),
  }
  groups.forEach((group, block) => {
    for (const line of group) {
      const [left, top, right, bottom] = turned[line]!
      boxes.left[block] = Math.min(boxes.left[block]!, left)
      boxes.top[block] = Math.min(boxes.top[block]!, top)
      boxes.right[block] = Math.max(boxes.right[block]!, right)
      boxes.bottom[block] = Math.max(boxes.bottom[block]!, bottom)
    }
  })
  const { left, top } = boxes
  return {
    count,
    lines: groups,
    ...boxes,
    height: Float64Array.from(groups, (group) => medianOf(Float64Array.from(group, (line) => heights[line]!))),
    isHead: Uint8Array.from(groups, (group) => (group.filter((line) => heads[line]).length * 2 > group.length ? 1 : 0)),
    byTop: Uint32Array.from(groups.keys()).sort((a, b) => top[a]! - top[b]! || left[a]! - left[b]! || a - b),
    width: isVertical ? height : width,
    row,
    column: medianOf(Float64Array.from(turned, ([from, , to]) => to - from)),
  }
}

/** Returns the lines of each block, in the order in which blocks begin. */
function groupsOf(lines: readonly LayoutLine[]): number[][] {
  const groups: number[][] = []
  const groupOf = new Map<number, number[]>()
  lines.forEach(({ block }, line) => {
    const group = block === undefined ? undefined : groupOf.get(block)
    if (group) group.push(line)
    else {
      groups.push([line])
      if (block !== undefined) groupOf.set(block, groups.at(-1)!)
    }
  })
  return groups
}

/** Returns which lines are in large type, by their sizes where most lines have one. */
function headsOf(lines: readonly LayoutLine[], heights: Float64Array, row: number): boolean[] {
  const sizes = Float64Array.from(lines.flatMap(({ size }) => size ?? []))
  const usual = sizes.length * 2 > lines.length ? medianOf(sizes) : null
  return lines.map(({ role, size }, line) => {
    if (role !== undefined) return role === 'heading'
    return usual !== null && size !== undefined ? size > LARGE * usual : heights[line]! > LARGE * row
  })
}

/** Returns the median of numbers, and 0 of none. */
export function medianOf(numbers: Float64Array): number {
  return numbers.length ? numbers.slice().sort()[numbers.length >> 1]! : 0
}
