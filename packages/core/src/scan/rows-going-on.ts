import type { Layout, LayoutLine } from '../order/layout.js'
import { turnedBoxes } from '../order/turned-boxes.js'
import type { Row } from './source-lines.js'
import { isFinished, printedOf } from './wrap/row-text.js'

/** Indent of the first line of a paragraph, in heights of a line: at least and at most. */
const INDENT = { least: 0.6, most: 4.5 }
/** Largest distance from the left edge, and from the right edge, in heights of a line. */
const FLUSH = 0.35
const FULL = 1.3
/** Least width of a line of text, in heights of a line. */
const NARROWEST = 6

/**
 * Returns rows with a mark on those that go on from the row above them: in a block whose first line
 * is indented, whose other lines begin at one edge, and whose lines but the last are full; and in a
 * caption below a full line that is no end of a sentence.
 */
export function goingOn(
  rows: readonly Row[],
  placeOf: readonly (LayoutLine | undefined)[],
  layout: Layout,
  text: string,
): Row[] {
  const turned = turnedBoxes(layout)
  const boxOf = new Map(layout.lines.map((line, at) => [line, turned[at]!]))
  const marked = [...rows]
  for (let start = 0; start < rows.length; ) {
    const block = placeOf[start]?.block
    let end = start + 1
    while (end < rows.length && block !== undefined && placeOf[end]?.block === block && isText(rows[end]!)) end++
    const boxes = placeOf.slice(start, end).flatMap((line) => (line ? [boxOf.get(line)!] : []))
    if (boxes.length > 1 && isText(rows[start]!)) {
      const isCaption = placeOf[start]!.role === 'caption'
      const isOne = isParagraph(boxes)
      const right = rightOf(boxes)
      for (let at = start + 1; at < end; at++) {
        const above = boxes[at - 1 - start]!
        const isBroken = isCaption && isFull(above, right) && !isFinished(printedOf(rows[at - 1]!, text))
        if (isOne || isBroken) marked[at] = { ...rows[at]!, goesOn: true }
      }
    }
    start = end
  }
  return marked
}

const isText = ({ level, block }: Row): boolean => level === 0 && !block

/** Returns whether printed lines are one paragraph with an indented first line. */
function isParagraph(boxes: readonly LayoutLine['box'][]): boolean {
  const [first, ...others] = boxes
  const height = first![3] - first![1]
  const right = rightOf(boxes)
  const left = others.reduce((edge, box) => Math.min(edge, box[0]), Infinity)
  const indent = (first![0] - left) / height
  return (
    right - left >= NARROWEST * height &&
    indent >= INDENT.least &&
    indent <= INDENT.most &&
    others.every((box, at) => box[0] - left <= FLUSH * height && box[1] > boxes[at]![1]) &&
    boxes.slice(0, -1).every((box) => right - box[2] <= FULL * height)
  )
}

const rightOf = (boxes: readonly LayoutLine['box'][]): number =>
  boxes.reduce((edge, box) => Math.max(edge, box[2]), -Infinity)

/** Returns whether a line ends at the right edge of its block. */
const isFull = ([, top, end, bottom]: LayoutLine['box'], right: number): boolean => right - end <= FULL * (bottom - top)
