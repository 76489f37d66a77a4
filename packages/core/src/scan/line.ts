import type { Phrasing } from '../model/issue.js'
import type { Mark } from './inline/marks.js'

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

/** Returns the links and pictures in a part of a line, which a plain string cannot hold. */
export function targetsOf(line: Line, from = 0, to = line.text.length): readonly Mark[] {
  if (!line.marks) return NO_MARKS
  const trailing = trailingSpace(line.text, to, line.text.length)
  return line.marks
    .filter((mark) => mark.target && isWithin(mark, from, to, trailing))
    .sort((a, b) => a.tail[0] - b.tail[0])
}

const NO_MARKS: readonly Mark[] = []

/** Appends phrasing. Adjacent text nodes become one. */
export function appendPhrasing(nodes: Phrasing[], more: readonly Phrasing[]): void {
  for (const node of more) {
    const last = nodes.at(-1)
    if (last?.type === 'text' && node.type === 'text')
      nodes[nodes.length - 1] = { type: 'text', value: last.value + node.value }
    else nodes.push(node)
  }
}

const textNodes = (value: string): Phrasing[] => (value ? [{ type: 'text', value }] : [])

/**
 * Returns the nodes of a part of a text; `length` is the end of the text that the part belongs to.
 */
function nodesOf(text: string, marks: readonly Mark[], from: number, to: number, length: number): Phrasing[] {
  const nodes: Phrasing[] = []
  const trailing = trailingSpace(text, to, length)
  let at = from
  for (let index = 0; index < marks.length; ) {
    const mark = marks[index]!
    let after = index + 1
    while (after < marks.length && marks[after]!.depth > mark.depth) after++
    if (isWithin(mark, from, to, trailing)) {
      const begin = Math.max(mark.from, from)
      const end = Math.max(begin, Math.min(mark.to, to))
      nodes.push(...textNodes(text.slice(at, begin)), nodeOf(mark, text, marks.slice(index + 1, after), begin, end))
      at = end
    }
    index = after
  }
  nodes.push(...textNodes(text.slice(at, to)))
  return nodes
}

/**
 * Returns the end of the white space that begins at an offset when the text ends with it, and
 * otherwise -1.
 */
const trailingSpace = (text: string, from: number, length: number): number =>
  text.slice(from, length).trim() === '' ? length : -1

/**
 * Returns whether a mark is in a range. A mark without text belongs to the text after it, at the
 * end to the text before it: `trailing` is the end of the white space behind the range, if nothing
 * else is there.
 */
const isWithin = (mark: Mark, from: number, to: number, trailing: number): boolean =>
  mark.from === mark.to
    ? mark.from >= from && (mark.from < to || mark.from <= trailing)
    : mark.from < to && mark.to > from

function nodeOf(mark: Mark, text: string, inside: readonly Mark[], from: number, to: number): Phrasing {
  if (mark.type === 'inlineCode') return { type: 'inlineCode', value: text.slice(from, to) }
  if (mark.type === 'image')
    return { type: 'image', url: mark.target!.url, alt: text.slice(from, to), title: mark.target!.title }
  const children = nodesOf(text, inside, from, to, mark.to)
  if (mark.type === 'link') return { type: 'link', url: mark.target!.url, title: mark.target!.title, children }
  return { type: mark.type, children }
}
