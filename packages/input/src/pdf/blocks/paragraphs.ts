import { isWide } from '../../page/wide.js'
import { firstCharacter, type Run } from '../lines/run.js'
import { isFlushRight } from './line-stacks.js'

/** Least and largest indent of a first line, in sizes. */
const LEAST_INDENT = 0.7
const LARGEST_INDENT = 4.2
/** Largest indent of the first line of a paragraph of few lines, in sizes. */
const LARGEST_FIRST_INDENT = 2.4
/** Largest difference of edges that are the same, in sizes. */
const SAME = 0.45
/** Share of lines that begin at one edge in text that is set flush. */
const FLUSH = 0.4
/**
 * Share of the column that is white at the end of a paragraph in text with indents, whose lines end
 * anywhere.
 */
const RAGGED = 0.4
/** Mean width of a narrow character, in sizes. */
const NARROW = 0.5

const FINISHED = /[。！？!?.…](?:[”"’'」』）)〕】》]{0,3})$/u

/**
 * Divides lines below each other into paragraphs, where first lines are indented or hang, and where
 * the last line of a paragraph ends early. Centered lines stay together.
 */
export function paragraphsOf(lines: readonly Run[]): Run[][] {
  if (lines.length < 2) return [[...lines]]
  const edges = edgesOf(lines)
  if (!edges) return [[...lines]]
  const paragraphs: Run[][] = [[lines[0]!]]
  for (let at = 1; at < lines.length; at++) {
    const line = lines[at]!
    if (begins(lines[at - 1]!, line, edges)) paragraphs.push([line])
    else paragraphs.at(-1)!.push(line)
  }
  return paragraphs
}

/** The edges of a text that is set flush. */
interface Edges {
  left: number
  right: number
  /** First lines hang to the left of the others. */
  isHanging: boolean
  /** First lines are indented. */
  isIndented: boolean
}

/** Returns the edges of lines, or `null` when they are centered or ragged at both sides. */
function edgesOf(lines: readonly Run[]): Edges | null {
  const { size } = lines[0]!
  const right = lines.reduce((end, line) => Math.max(end, line.end), -Infinity)
  const least = lines.reduce((start, line) => Math.min(start, line.start), Infinity)
  const at = countsNear(lines, SAME * size)
  const usual = lines.reduce((best, { start }) => (at.get(start)! > at.get(best)! ? start : best), least)
  if (at.get(usual)! < Math.max(2, FLUSH * lines.length)) {
    const isIndented = areIndented(lines, least)
    return isIndented ? { left: least, right, isHanging: false, isIndented } : null
  }
  if (usual - least < LEAST_INDENT * size) {
    const isIndented = lines.some(({ start }) => start - usual >= LEAST_INDENT * size)
    return { left: usual, right, isHanging: false, isIndented }
  }
  let full = 0
  let early = 0
  lines.forEach((line, index) => {
    if (index === 0 || line.start - least >= SAME * size) return
    if (right - lines[index - 1]!.end < 1.5 * size) full++
    else early++
  })
  const isHanging = early > full
  return { left: isHanging ? usual : least, right, isHanging, isIndented: !isHanging }
}

/** Returns for each edge at which lines begin the number of lines that begin near it. */
function countsNear(lines: readonly Run[], distance: number): Map<number, number> {
  const starts = lines.map(({ start }) => start).sort((a, b) => a - b)
  const counts = new Map<number, number>()
  let from = 0
  let to = 0
  for (const start of starts) {
    while (start - starts[from]! >= distance) from++
    while (to < starts.length && starts[to]! - start < distance) to++
    counts.set(start, to - from)
  }
  return counts
}

/**
 * Returns whether lines that begin at different places are short paragraphs with indents: each line
 * begins at the edge, or is indented as first lines are. A quotation mark narrows an indent.
 */
function areIndented(lines: readonly Run[], edge: number): boolean {
  const [first, second] = lines
  if (lines.length === 2) return first!.start > second!.start
  const indents = lines.map(({ start, size }) => (start - edge) / size)
  const isCentered = lines.every((line) => Math.abs(middleOf(line) - middleOf(first!)) <= SAME * line.size)
  return (
    !isCentered &&
    indents[0]! >= LEAST_INDENT &&
    indents.every((indent) => indent < SAME || (indent >= LEAST_INDENT && indent <= LARGEST_FIRST_INDENT))
  )
}

const middleOf = ({ start, end }: Run): number => (start + end) / 2

function begins(above: Run, line: Run, { left, right, isHanging, isIndented }: Edges): boolean {
  const { size } = line
  const indent = (line.start - left) / size
  if (isHanging ? indent < -LEAST_INDENT : indent >= LEAST_INDENT) {
    // Lines that are set further in, as by-lines and verse, stay together.
    const isInset = indent > LARGEST_INDENT && Math.abs(above.start - line.start) < SAME * size
    return !isInset && !isFlushRight(above, line)
  }
  if ((above.start - left) / size > LARGEST_INDENT) return true
  const least = Math.max(firstWordOf(line), isIndented && line.wide < 0.5 ? RAGGED * (right - left) : 0)
  return right - above.end > least && FINISHED.test(above.text)
}

/** Returns the width that the first word of a line needs at the end of the line above it. */
function firstWordOf({ text, size }: Run): number {
  if (isWide(firstCharacter(text))) return 1.6 * size
  const length = /^\S{1,40}/u.exec(text)?.[0].length ?? 1
  return (length + 2) * NARROW * size
}
