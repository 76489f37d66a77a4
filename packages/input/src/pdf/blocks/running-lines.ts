import type { Box } from '../../page/box.js'
import { fromFrame, type PageExtent } from '../lines/frame.js'
import { extentOf, type Run } from '../lines/run.js'

/** Part of the height of a page at its top and its foot in which its number is. */
const EDGE = 0.1
/** Longest number with the signs around it. */
const LONGEST = 12
const NUMBER = /^[-–—·•.\s]*[A-Z]?\d{1,4}[-–—·•.\s]*$/

/** Part of the height of a page at its top in which a running head is. */
const TOP = 0.07
/** Most lines and characters of a running head, and its largest size, in sizes of the text. */
const MOST_HEADS = 3
const LONGEST_HEAD = 60
const LARGEST_HEAD = 1.1
/** Least space below a running head, in sizes. Vertical text begins at its foot. */
const SPACE = { right: 1, down: -0.2, up: Infinity }

/** The roles of the lines of a page that are outside of its articles. */
export interface RunningLines {
  /** Digits alone at the top or the foot of the page, with no other text farther out. */
  numbers: ReadonlySet<Run>
  /** Short lines in the type of the text at the top, with all other text below them. */
  heads: ReadonlySet<Run>
}

/** Finds the number of the page and its running head. */
export function runningLinesOf(lines: readonly Run[], usual: number, page: PageExtent): RunningLines {
  const places = lines.map((line) => {
    const [over, under] = extentOf(line)
    return { line, box: fromFrame([line.start, over, line.end, under], line.direction, page) }
  })
  const highest = places.reduce((top, { box }) => Math.min(top, box[1]), Infinity)
  const lowest = places.reduce((foot, { box }) => Math.max(foot, box[3]), -Infinity)
  const numbers = places.filter(({ line, box: [, top, , foot] }) => {
    const isAtTop = foot < EDGE * page.height && top - highest < line.size
    const isAtFoot = top > (1 - EDGE) * page.height && lowest - foot < line.size
    return (isAtTop || isAtFoot) && line.text.length <= LONGEST && NUMBER.test(line.text)
  })
  return { numbers: setOf(numbers), heads: setOf(headsOf(places, usual, page)) }
}

/** A line and its place on the page. */
interface Place {
  line: Run
  box: Box
}

const setOf = (places: readonly Place[]): Set<Run> => new Set(places.map(({ line }) => line))

function headsOf(places: readonly Place[], usual: number, { height }: PageExtent): Place[] {
  const isHead = ({ line, box }: Place): boolean => box[3] < TOP * height && line.size <= LARGEST_HEAD * usual
  const heads = places.filter(isHead)
  const length = heads.reduce((sum, { line }) => sum + line.text.length, 0)
  if (!heads.length || heads.length > MOST_HEADS || length > LONGEST_HEAD) return []
  const isOneRow = heads.every(
    ({ line, box }) => line.direction !== 'right' || Math.abs(box[1] - heads[0]!.box[1]) < line.size / 2,
  )
  if (!isOneRow) return []
  const top = places.reduce((least, place) => (isHead(place) ? least : Math.min(least, place.box[1])), Infinity)
  return heads.every(({ line, box }) => top - box[3] >= SPACE[line.direction] * line.size) ? heads : []
}
