import type { LineCues } from '../cues/line-cues.js'
import type { Locale } from '../locale/locale.js'
import type { Line } from '../scan/line.js'

/** Lines with their cues. */
interface Page {
  lines: readonly Line[]
  cues: readonly LineCues[]
  locale: Locale
}

/** Least indent of the first line of a paragraph, and the largest, in heights of a line. */
const LEAST_INDENT = 0.6
const LARGEST_INDENT = 4.5
/** Largest distance from the edge of the column at which a line begins or ends there. */
const FLUSH = 0.35
/** White space at the end of a line that shows its end, with and without spaces between words. */
const LEAST_REST = { spaced: 1, unspaced: 1.4 }
/** Mean width of a letter, in heights of a line. */
const LETTER = 0.5

/**
 * Returns whether a column cut a paragraph between two lines, by the places where they were
 * printed; `null` where these do not show it. A paragraph ends before the edge of its column, and
 * the next one is indented. The rest of a paragraph is not indented where paragraphs are.
 */
export function cutInPrint(left: number, right: number, { lines, cues, locale }: Page): boolean | null {
  const [above, below] = [lines[left]!.print?.place, lines[right]!.print?.place]
  if (!above || !below) return null
  const isFinished = cues[left]!.finished
  const isIndented = below.indent !== null && below.indent >= LEAST_INDENT && below.indent <= LARGEST_INDENT
  const isFlush = below.indent !== null && Math.abs(below.indent) <= FLUSH
  const endsEarly = above.rest !== null && above.rest > neededBy(lines[right]!.text, locale)
  if (isFinished && (endsEarly || isIndented)) return false
  const isBelow = below.box[1] >= above.box[3] - 1 && overlap(above.box, below.box) > 0
  const wasIndented = above.indent !== null && above.indent >= LEAST_INDENT && above.indent <= LARGEST_INDENT
  const mayGoOn = !isBelow && above.rest !== null && !endsEarly && !isIndented
  return mayGoOn && (isFinished ? isFlush && wasIndented : true) ? true : null
}

const overlap = (one: readonly number[], other: readonly number[]): number =>
  Math.min(one[2]!, other[2]!) - Math.max(one[0]!, other[0]!)

/** Returns the white space that the first word of a text needs at the end of a line. */
function neededBy(text: string, { usesSpaces }: Locale): number {
  if (!usesSpaces) return LEAST_REST.unspaced
  const word = /^\S{1,40}/u.exec(text)?.[0].length ?? 1
  return LEAST_REST.spaced + (word + 1) * LETTER
}
