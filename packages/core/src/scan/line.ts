import type { Blockquote, List, Phrasing, Table } from '../model/issue.js'
import type { LinePrint } from '../order/line-print.js'
import { isWhiteSpace } from '../text/white-space.js'
import { addressOf, type Mark, printedTarget } from './inline/marks.js'

/** A line of text of a page, with the position of each of its characters in the source. */
export interface Line {
  /** UTF-16 offset in the source of its first character, after white space and a heading marker. */
  start: number
  /** UTF-16 offset after its last character that is not white space, markup included. */
  end: number
  /** Its text without Markdown's markup and without line breaks at a fixed width. */
  text: string
  /** Heading level from 1 to 6; 0 for a line that is not a heading. */
  level: number
  /** Markup of its text, outer before inner; `null` when there is none. */
  marks: readonly Mark[] | null
  /**
   * Offset in the source at which it can be cut, for each offset of the text from 0 to its length;
   * `null` when the text is a slice of the source.
   */
  cuts: Uint32Array | null
  /** Offsets in the source of hyphens in its text that ended a line of fixed width. */
  hyphens?: readonly number[]
  /** The rows of the line in the source, on pages whose lines were wrapped at a width. */
  wrap?: LineWrap
  /** The print of the line, when the source states it. */
  print?: LinePrint
  /** The probability that it is a heading, when the source does not mark it as one. */
  inferred?: number
  /** The table, the list or the quotation that it is. Its text is empty. */
  block?: Table | List | Blockquote
  /** True when HTML centers it, as models do with captions. */
  centered?: true
}

/** Returns whether a mark is around all the text of a line, and inside no other. */
export const isWholly = ({ marks, text }: Line, type: Mark['type']): boolean =>
  marks?.[0]?.type === type && marks[0].from === 0 && marks[0].to === text.length

/** The rows that a line was wrapped into. */
export interface LineWrap {
  /** Number of rows. */
  rows: number
  /** Width of its widest row, divided by that of most rows of the page. */
  width: number
  /** An empty line is above or below, or the edge of the page. */
  isApartAbove: boolean
  isApartBelow: boolean
}

/**
 * Returns the offset in the source at which a line can be cut in two, so that markup is on one
 * side.
 */
export function cutAt(line: Line, offset: number): number {
  if (offset === line.text.length) return line.end
  return line.cuts ? line.cuts[offset]! : line.start + offset
}

/**
 * Returns the offset in the source at which the line up to `offset` ends, when the text after it
 * begins at `next`.
 */
export function endAt(line: Line, offset: number, next = offset): number {
  return line.cuts ? cutAt(line, next) : offset === line.text.length ? line.end : line.start + offset
}

/**
 * Returns a part of a line as phrasing. Pictures without text right after it, up to `limit`, belong
 * to it.
 */
export function phrasingOf(line: Line, from = 0, to = line.text.length, limit = line.text.length): Phrasing[] {
  if (!line.marks) return textNodes(line.text.slice(from, to))
  return nodesOf(line.text, line.marks, from, to, limit)
}

/** Returns the marks in a part of a line that have a target, which a plain string cannot hold. */
export function targetsOf(line: Line, from = 0, to = line.text.length): readonly Mark[] {
  if (!line.marks) return NO_MARKS
  const spaceEnd = skipSpace(line.text, to)
  return line.marks
    .filter((mark) => mark.target && isWithin(mark, from, to, line.text.length, spaceEnd))
    .sort((a, b) => a.tail[0] - b.tail[0])
}

const NO_MARKS: readonly Mark[] = []

/** Appends phrasing. Adjacent text nodes become one. */
function appendPhrasing(nodes: Phrasing[], more: readonly Phrasing[]): void {
  for (const node of more) {
    const last = nodes.at(-1)
    if (last?.type === 'text' && node.type === 'text')
      nodes[nodes.length - 1] = { type: 'text', value: last.value + node.value }
    else nodes.push(node)
  }
}

/** Joins phrasing with a separator. A link that ends one and begins the other is one link. */
export function joinPhrasing(nodes: Phrasing[], separator: string, more: readonly Phrasing[]): void {
  const [last, first] = [nodes.at(-1), more[0]]
  if (last?.type === 'link' && first?.type === 'link' && last.url === first.url && last.title === first.title) {
    const children = [...last.children]
    joinPhrasing(children, separator, first.children)
    nodes[nodes.length - 1] = { ...last, children }
    appendPhrasing(nodes, more.slice(1))
  } else appendPhrasing(nodes, [...textNodes(separator), ...more])
}

const textNodes = (value: string): Phrasing[] => (value ? [{ type: 'text', value }] : [])

/** Returns the offset of the first character from an offset on that is not white space. */
function skipSpace(text: string, from: number): number {
  let offset = from
  while (offset < text.length && isWhiteSpace(text.charCodeAt(offset))) offset++
  return offset
}

/**
 * Returns the nodes of a part of a text; `length` is the end of the text that the part belongs to.
 * A link around nothing but the white space after the part stays, without text.
 */
function nodesOf(text: string, marks: readonly Mark[], from: number, to: number, length: number): Phrasing[] {
  const nodes: Phrasing[] = []
  const spaceEnd = skipSpace(text, to)
  let at = from
  for (let index = 0; index < marks.length; ) {
    const mark = marks[index]!
    // A link that ends in a credit is not a link of the text before it. An annotation belongs to
    // the end of its text.
    if ((mark.target && mark.to > length + 1) || (mark.type === 'ruby' && mark.to > to)) {
      index++
      continue
    }
    let after = index + 1
    while (after < marks.length && marks[after]!.depth > mark.depth) after++
    const begin = Math.min(Math.max(mark.from, from), to)
    if (isWithin(mark, from, to, length, spaceEnd) && (begin < to || hasTarget(marks, index, after))) {
      const end = Math.max(begin, Math.min(mark.to, to))
      nodes.push(
        ...textNodes(text.slice(at, begin)),
        nodeOf(mark, text, marks.slice(index + 1, after), begin, end, length),
      )
      at = end
    }
    index = after
  }
  nodes.push(...textNodes(text.slice(at, to)))
  return nodes
}

/**
 * Returns whether a mark is in a range that white space follows up to `spaceEnd`, of a text that
 * ends at `length`. A mark without
 * text belongs to the text after it, at the end to the text before it. So does a mark over nothing
 * but that white space.
 */
const isWithin = (mark: Mark, from: number, to: number, length: number, spaceEnd: number): boolean =>
  mark.from < to
    ? mark.from === mark.to
      ? mark.from >= from
      : mark.to > from
    : mark.from >= from && mark.from <= length && mark.to <= spaceEnd

/** Returns whether one of the marks from one index to another is a link or a picture. */
function hasTarget(marks: readonly Mark[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (marks[index]!.target) return true
  return false
}

function nodeOf(mark: Mark, text: string, inside: readonly Mark[], from: number, to: number, length: number): Phrasing {
  if (mark.type === 'inlineCode') return { type: 'inlineCode', value: text.slice(from, to) }
  if (mark.type === 'image') {
    const { url, title } = addressOf(mark)
    return { type: 'image', url, alt: text.slice(from, to), title }
  }
  const children = nodesOf(text, inside, from, to, Math.min(mark.to, length))
  if (mark.type === 'link') {
    const { url, title } = addressOf(mark)
    return { type: 'link', url, title, children }
  }
  if (mark.type === 'ruby') return { type: 'ruby', annotation: printedTarget(mark.target!), children }
  return { type: mark.type, children }
}
