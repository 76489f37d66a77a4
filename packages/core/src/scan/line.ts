import type { Phrasing } from '../model/issue.js'
import type { Mark } from './inline/marks.js'

/** One line of a page that has text: what it says, and where each of its characters stands in the source. */
export interface Line {
  /** UTF-16 offset in the source of its first character, after blanks and heading marker. */
  start: number
  /** UTF-16 offset after its last character that is not blank, markup included. */
  end: number
  /** Its words without Markdown's markup, and without the line breaks of a fixed width. */
  text: string
  /** Level of the heading that it is, 1 to 6; 0 when it is none. */
  level: number
  /** Markup over its text, outer before inner; `null` when it has none. */
  marks: readonly Mark[] | null
  /** Where the source can be cut for each offset of the text from 0 to its length; `null` when the text stands in the source as it is. */
  cuts: Uint32Array | null
}

/** The place in the source where the text of a line can be cut in two, so that each markup character is on one side. */
export function cutAt(line: Line, offset: number): number {
  if (offset === line.text.length) return line.end
  return line.cuts ? line.cuts[offset]! : line.start + offset
}

/** Where the source of a text ends that is the line up to an offset, when what follows begins at another. */
export function endAt(line: Line, offset: number, next = offset): number {
  return line.cuts ? cutAt(line, next) : offset === line.text.length ? line.end : line.start + offset
}

/** A part of a line's text as nodes of running text; pictures without text that stand behind it, up to a limit, go with it. */
export function phrasingOf(line: Line, from = 0, to = line.text.length, limit = line.text.length): Phrasing[] {
  if (!line.marks) return textNodes(line.text.slice(from, to))
  return nodesOf(line.text, line.marks, from, to, limit)
}

/** The links and pictures in a part of a line that a plain string cannot hold. */
export function targetsOf(line: Line, from = 0, to = line.text.length): readonly Mark[] {
  if (!line.marks) return NO_MARKS
  return line.marks
    .filter((mark) => mark.target && isWithin(mark, from, to, line.text, line.text.length))
    .sort((a, b) => a.tail[0] - b.tail[0])
}

const NO_MARKS: readonly Mark[] = []

/** Adds nodes to a running text; a text that goes on stays one node. */
export function appendPhrasing(nodes: Phrasing[], more: readonly Phrasing[]): void {
  for (const node of more) {
    const last = nodes.at(-1)
    if (last?.type === 'text' && node.type === 'text')
      nodes[nodes.length - 1] = { type: 'text', value: last.value + node.value }
    else nodes.push(node)
  }
}

const textNodes = (value: string): Phrasing[] => (value ? [{ type: 'text', value }] : [])

/** Nodes of a part of a text; `length` is where the text ends that the part belongs to. */
function nodesOf(text: string, marks: readonly Mark[], from: number, to: number, length: number): Phrasing[] {
  const nodes: Phrasing[] = []
  let at = from
  for (let index = 0; index < marks.length; ) {
    const mark = marks[index]!
    let after = index + 1
    while (after < marks.length && marks[after]!.depth > mark.depth) after++
    if (isWithin(mark, from, to, text, length)) {
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

/** A mark over nothing, such as a picture without text, belongs to what follows it, at the end to what precedes. */
const isWithin = (mark: Mark, from: number, to: number, text: string, length: number): boolean =>
  mark.from === mark.to
    ? mark.from >= from && (mark.from < to || (mark.from <= length && text.slice(to, length).trim() === ''))
    : mark.from < to && mark.to > from

function nodeOf(mark: Mark, text: string, inside: readonly Mark[], from: number, to: number): Phrasing {
  if (mark.type === 'inlineCode') return { type: 'inlineCode', value: text.slice(from, to) }
  if (mark.type === 'image')
    return { type: 'image', url: mark.target!.url, alt: text.slice(from, to), title: mark.target!.title }
  const children = nodesOf(text, inside, from, to, mark.to)
  if (mark.type === 'link') return { type: 'link', url: mark.target!.url, title: mark.target!.title, children }
  return { type: mark.type, children }
}
