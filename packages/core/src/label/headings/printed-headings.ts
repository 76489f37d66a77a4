import { readCues } from '../../cues/line-cues.js'
import type { Locale } from '../../locale/locale.js'
import type { LinePrint } from '../../order/line-print.js'
import type { Line } from '../../scan/line.js'
import { canHead } from './may-head.js'

/** Least ratio of the size of a headline to that of its kicker or its deck. */
const LARGER = 1.2
/** Largest space between a headline and its kicker or its deck, in heights of a line. */
const CLOSE = 1.1
/** Least space from a kicker or a deck to other text, compared with that to its headline. */
const APART = 1.2

/**
 * Marks kickers and decks in the type of the text: one or two printed lines next to a headline in
 * larger type, and farther away from all other text. The cues of such lines are read as those of
 * headings.
 */
export function markPrintedHeadings(lines: readonly Line[], locale: Locale): Line[] {
  if (!lines.some(({ print }) => print)) return [...lines]
  const isNear = (line: Line, at: number): boolean => {
    const { print } = line
    if (!print || line.level || line.block || print.rows > 2 || print.role === 'caption') return false
    const [above, below] = [lines[at - 1], lines[at + 1]]
    return (
      isNextTo(print, below, print.gapBelow, print.gapAbove) || isNextTo(print, above, print.gapAbove, print.gapBelow)
    )
  }
  const near = lines.map(isNear)
  if (!near.includes(true)) return [...lines]
  const cues = readCues(lines, locale)
  return lines.map((line, at) => {
    if (!near[at] || cues[at]!.credit || cues[at]!.finished || !canHead(at, lines, cues, locale)) return line
    return { ...line, level: (lines[at + 1]?.level || lines[at - 1]?.level)! }
  })
}

/** Returns whether a heading is close to a line, and everything on its other side is far away. */
function isNextTo(print: LinePrint, heading: Line | undefined, gap: number | null, other: number | null): boolean {
  if (!heading?.level || !heading.print || gap === null || gap > CLOSE) return false
  return heading.print.size >= LARGER * print.size && (other === null || other >= APART * Math.max(gap, 0.5))
}
