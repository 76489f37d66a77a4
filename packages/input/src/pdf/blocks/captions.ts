import type { Box } from '../../page/box.js'
import { extentOf, type Run } from '../lines/run.js'

/** Space between a picture and its caption, in sizes: at most, and the overlap. */
const FARTHEST = 1.8
const OVERLAP = 0.5
/** Length by which a caption may be wider than its picture, in sizes. */
const OVERHANG = 0.6
/** Most lines and characters of a caption. */
const MOST_LINES = 6
const MOST = { wide: 160, narrow: 400 }
const MOST_IN_CREDIT = { wide: 20, narrow: 50 }
/** Indent that shows a paragraph of the text, in sizes. */
const INDENT = 1.5

/** A picture with the captions that were found below it. */
interface Captioned {
  box: Box
  foot: number
  /** Number of stacks of the caption: its text, and a line that names the photographer. */
  parts: number
}

/**
 * Returns which stacks of lines are captions: short ones close below a picture that are not wider,
 * and short ones close below these. Text that goes on below a picture is in a longer stack.
 * Vertical captions may be as long as their column, which a picture seldom fills.
 */
export function captionsOf(stacks: readonly (readonly Run[])[], pictures: readonly Box[]): Set<readonly Run[]> {
  const captions = new Set<readonly Run[]>()
  if (!pictures.length) return captions
  const captioned = pictures.map((box): Captioned => ({ box, foot: box[3], parts: 0 }))
  const sorted = [...stacks].sort((a, b) => a[0]!.base - b[0]!.base)
  for (const stack of sorted) {
    const picture = captioned.find((one) => isBelow(stack, one))
    if (!picture || !isShort(stack, picture.parts > 0)) continue
    captions.add(stack)
    picture.parts++
    picture.foot = extentOf(stack.at(-1)!)[1]
  }
  return captions
}

function isShort(stack: readonly Run[], isCredit: boolean): boolean {
  const count = stack.reduce((sum, line) => sum + line.count, 0)
  const most = isCredit ? MOST_IN_CREDIT : MOST
  return stack.length <= (isCredit ? 1 : MOST_LINES) && count <= most[stack[0]!.wide > 0.5 ? 'wide' : 'narrow']
}

function isBelow(stack: readonly Run[], { box: [left, , right, bottom], foot, parts }: Captioned): boolean {
  if (parts > 1) return false
  const [first] = stack
  const { size } = first!
  const space = (extentOf(first!)[0] - foot) / size
  if (space > FARTHEST || space < -OVERLAP) return false
  const isVertical = first!.direction === 'down'
  const isInside = stack.every(
    ({ start, end }) => start > left - OVERHANG * size && (isVertical ? start : end) < right + OVERHANG * size,
  )
  const isParagraph = foot === bottom && stack.length > 1 && first!.start - stack[1]!.start > INDENT * size
  return isInside && !isParagraph
}
