import type { Run } from '../lines/run.js'

/** Number of strips into which a page is divided along its lines. */
const STRIPS = 256
/** Largest distance of the baselines of two lines of one text, in sizes. */
const FARTHEST = 2.1
/** Largest and smallest ratio of a line spacing to that of the lines above it. */
const LOOSE = 1.2
const TIGHT = 0.83
/** Largest ratio of the sizes of lines of one text. */
const RATIO = 1.12
/** Largest difference of the left edges of two lines of one text, and of centers, in sizes. */
const INDENT = 4.2
const CENTER = 0.8
/** Largest indent of the first line of a paragraph, in sizes. */
const FIRST_INDENT = 2.4
/** Least part of the narrower of two lines of a text that is below the other. */
const COVER = 0.5
/** Largest difference of right edges that are the same, in sizes. */
const FLUSH = 0.45

const FINISHED = /[。！？!?.…](?:[”"’'」』）)〕】》]{0,3})$/u

const NONE = -1
const SEVERAL = -2

/**
 * Groups lines of one direction that are below each other and in the same type: parts of columns,
 * and headlines. Each stack has its lines from the first to the last.
 */
export function stackLines(lines: readonly Run[]): Run[][] {
  const sorted = [...lines].sort((a, b) => a.base - b.base || a.start - b.start)
  const next = nextLines(sorted)
  const hasAbove = new Uint8Array(sorted.length)
  for (const below of next) if (below >= 0) hasAbove[below] = 1
  const stacks: Run[][] = []
  sorted.forEach((_, first) => {
    if (hasAbove[first]) return
    const stack: Run[] = []
    for (let at = first; at >= 0; at = next[at]!) stack.push(sorted[at]!)
    stacks.push(...divideBySpacing(stack))
  })
  return stacks
}

/** Returns for each line the one below it that continues it, or a negative number. */
function nextLines(lines: readonly Run[]): Int32Array {
  const extent = lines.reduce((end, line) => Math.max(end, line.end), 1)
  const next = new Int32Array(lines.length).fill(NONE)
  const lowest = new Int32Array(STRIPS).fill(NONE)
  const strip = (along: number): number => Math.min(STRIPS - 1, Math.max(0, Math.floor((along / extent) * STRIPS)))
  lines.forEach((line, at) => {
    const inset = Math.min(0.3 * line.size, 0.2 * (line.end - line.start))
    const [first, last] = [strip(line.start + inset), strip(line.end - inset)]
    let above = lineAbove(lines, lowest, line, first, last)
    // The short end of a paragraph of two lines may be left of all of its indented first line.
    const reach = strip(line.start + FIRST_INDENT * line.size)
    if (above === NONE && reach > last) above = lineAbove(lines, lowest, line, first, reach)
    if (above >= 0) next[above] = next[above] === NONE ? at : SEVERAL
    for (let one = first; one <= last; one++) lowest[one] = at
  })
  return next.map((below) => (below === SEVERAL ? NONE : below))
}

/** Returns the only line close above a line that it continues, or a negative number. */
function lineAbove(lines: readonly Run[], lowest: Int32Array, line: Run, first: number, last: number): number {
  let above = NONE
  for (let at = first; at <= last; at++) {
    const one = lowest[at]!
    if (one === NONE || one === above || !isClose(lines[one]!, line)) continue
    // A line below several columns belongs to none of them.
    if (above !== NONE) return SEVERAL
    above = one
  }
  return above !== NONE && continues(lines[above]!, line) ? above : NONE
}

const isClose = (above: Run, below: Run): boolean =>
  below.base - above.base < FARTHEST * Math.min(above.size, below.size)

function continues(above: Run, below: Run): boolean {
  const [smaller, size] = [Math.min(above.size, below.size), Math.max(above.size, below.size)]
  if (size > RATIO * smaller || above.isBold !== below.isBold) return false
  if (below.base - above.base < 0.5 * size) return false
  const indent = above.start - below.start
  const start = indent > 0 && indent <= FIRST_INDENT * size ? below.start : Math.max(above.start, below.start)
  const cover = Math.min(above.end, below.end) - start
  if (cover < COVER * Math.min(above.end - above.start, below.end - below.start)) return false
  const offset = Math.abs(above.start - below.start)
  const shift = Math.abs(above.start + above.end - below.start - below.end) / 2
  return offset <= INDENT * size || shift <= CENTER * size || isFlushRight(above, below)
}

/** Returns whether a line ends where the unfinished one above it does, as signatures are set. */
export const isFlushRight = (above: Run, below: Run): boolean =>
  below.start > above.start && Math.abs(above.end - below.end) < FLUSH * below.size && !FINISHED.test(above.text)

/** Divides lines where the space between them changes. */
function divideBySpacing(stack: readonly Run[]): Run[][] {
  const parts: Run[][] = [[stack[0]!]]
  let usual: number | null = null
  for (let at = 1; at < stack.length; at++) {
    const [above, below] = [stack[at - 1]!, stack[at]!]
    const spacing = below.base - above.base
    const part = parts.at(-1)!
    if (usual !== null && spacing > LOOSE * usual) {
      parts.push([below])
      usual = null
      continue
    }
    if (usual !== null && spacing < TIGHT * usual && part.length === 2) {
      // The first line was farther away from the others.
      part.pop()
      parts.push([above, below])
    } else part.push(below)
    usual = usual === null ? spacing : Math.min(spacing, usual)
  }
  return parts
}
