import { joinLinked } from '../links/linked-text.js'
import { extentOf, type Run } from './run.js'

/** Least and largest size of a drop cap, in sizes of the text next to it. */
const LEAST = 1.7
const LARGEST = 9
/** Most drop caps of a page. */
const MOST = 50
/** Largest space between a drop cap and the text next to it, and overlap, in sizes of the text. */
const SPACE = 1.2
const OVERLAP = 0.4
/** Fewest lines next to a drop cap. */
const FEWEST = 2

const INITIAL = /^[“"‘'「『]?[\p{L}\p{N}]$/u

/**
 * Puts large initials back before the first line of their paragraph. The lines next to an initial
 * begin where it begins, as those below it do.
 */
export function withDropCaps(lines: readonly Run[]): Run[] {
  const initials = lines.filter(({ text }) => text.length <= 4 && INITIAL.test(text)).slice(0, MOST)
  let result = [...lines]
  for (const initial of initials) result = withDropCap(result, initial)
  return result
}

function withDropCap(lines: Run[], initial: Run): Run[] {
  const next = lines.filter((line) => isNextTo(initial, line)).sort((a, b) => a.base - b.base)
  const [first] = next
  if (!first || next.length < FEWEST || !isAtTop(initial, first)) return lines
  const own = new Set(next)
  return lines
    .filter((line) => line !== initial)
    .map((line) => {
      if (!own.has(line)) return line
      const moved = { ...line, start: initial.start, order: Math.min(line.order, initial.order) }
      if (line !== first) return { ...moved, order: line.order }
      const count = line.count + initial.count
      return { ...moved, ...joinLinked(initial, line.space, line), space: initial.space, count }
    })
}

/** Returns whether a line in smaller type begins right after an initial, at its height. */
function isNextTo(initial: Run, line: Run): boolean {
  if (line.direction !== initial.direction || line.isHidden !== initial.isHidden) return false
  const ratio = initial.size / line.size
  if (ratio < LEAST || ratio > LARGEST) return false
  const space = (line.start - initial.end) / line.size
  const [top, bottom] = extentOf(initial)
  return space >= -OVERLAP && space <= SPACE && line.base > top && line.base <= bottom + OVERLAP * line.size
}

/** Returns whether the first line next to an initial is at its top. */
function isAtTop(initial: Run, first: Run): boolean {
  return Math.abs(extentOf(first)[0] - extentOf(initial)[0]) <= first.size
}
