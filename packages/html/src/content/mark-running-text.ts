import { type Article, type Block, isBlank } from '@banmian/core'
import type { BylineMark, DatelineMark, MarkedParagraph } from './render-node.js'

type Mark = DatelineMark | BylineMark
type MarkedBlock = Block | MarkedParagraph

/** A position in a body. */
interface Position {
  /** Index of the block. */
  block: number
  /** Index of the child within the block. */
  child: number
  /** UTF-16 offset within the text of the child. */
  start: number
}

/** A mark and its position. */
interface PlacedMark extends Position {
  mark: Mark
}

/** Spaces and brackets that may precede a dateline, and their maximum number. */
const BEFORE_DATELINE = /^[\s（(【〔「]*$/
const MAX_BEFORE_DATELINE = 4
/**
 * Number of bylines that may be missing from the text before the rest is left unmarked, which
 * keeps the time linear.
 */
const MAX_MISSES = 3

/**
 * Returns the body of an article in which the dateline and the bylines within the text are nodes.
 * The text itself does not change, and neither does the article.
 */
export function markRunningText({ body, dateline, bylines }: Article): readonly MarkedBlock[] {
  const marks: PlacedMark[] = []
  if (dateline?.placement === 'inline' && !isBlank(dateline.text)) {
    const placed = placeDateline(body, { type: 'dateline', value: dateline.text, date: dateline.date })
    if (placed !== null) marks.push(placed)
  }
  let misses = 0
  let from: Position = marks[0] ? endOf(marks[0]) : { block: 0, child: 0, start: 0 }
  for (const { text, placement, credits } of bylines) {
    if (placement !== 'inline' || isBlank(text) || misses === MAX_MISSES) continue
    const placed = placeByline(body, from, { type: 'byline', value: text, credits })
    if (placed === null) misses++
    else {
      marks.push(placed)
      from = endOf(placed)
    }
  }
  return marks.length === 0 ? body : insertMarks(body, marks)
}

const endOf = ({ block, child, start, mark }: PlacedMark): Position => ({
  block,
  child,
  start: start + mark.value.length,
})

/** Finds the dateline at the beginning of a paragraph. */
function placeDateline(body: readonly Block[], mark: DatelineMark): PlacedMark | null {
  for (let block = 0; block < body.length; block++) {
    const node = body[block]
    const opening = node?.type === 'paragraph' ? node.children[0] : undefined
    if (opening?.type !== 'text') continue
    if (opening.value.startsWith(mark.value)) return { block, child: 0, start: 0, mark }
    const start = opening.value.slice(0, MAX_BEFORE_DATELINE + mark.value.length).indexOf(mark.value)
    if (start > 0 && BEFORE_DATELINE.test(opening.value.slice(0, start))) return { block, child: 0, start, mark }
  }
  return null
}

/** Finds the first occurrence of a byline from a position on. */
function placeByline(body: readonly Block[], from: Position, mark: BylineMark): PlacedMark | null {
  for (let block = from.block; block < body.length; block++) {
    const node = body[block]
    if (node?.type !== 'paragraph') continue
    for (let child = block === from.block ? from.child : 0; child < node.children.length; child++) {
      const text = node.children[child]
      if (text?.type !== 'text') continue
      const isFirst = block === from.block && child === from.child
      const start = text.value.indexOf(mark.value, isFirst ? from.start : 0)
      if (start >= 0) return { block, child, start, mark }
    }
  }
  return null
}

/** Returns the blocks with marks, which are in order of position, in their text. */
function insertMarks(body: readonly Block[], marks: readonly PlacedMark[]): MarkedBlock[] {
  const blocks: MarkedBlock[] = body.slice()
  let next = 0
  while (next < marks.length) {
    const { block } = marks[next]!
    const paragraph = body[block]
    const children: MarkedParagraph['children'] = []
    const originals = paragraph?.type === 'paragraph' ? paragraph.children : []
    for (let index = 0; index < originals.length; index++) {
      const child = originals[index]!
      const first = next
      while (marks[next]?.block === block && marks[next]?.child === index) next++
      if (first === next || child.type !== 'text') children.push(child)
      else splitText(child.value, marks.slice(first, next), children)
    }
    blocks[block] = { type: 'paragraph', children }
  }
  return blocks
}

/** Appends the marks of a text and the text between them. */
function splitText(value: string, marks: readonly PlacedMark[], children: MarkedParagraph['children']): void {
  let end = 0
  for (const { start, mark } of marks) {
    if (start > end) children.push({ type: 'text', value: value.slice(end, start) })
    children.push(mark)
    end = start + mark.value.length
  }
  if (end < value.length) children.push({ type: 'text', value: value.slice(end) })
}
