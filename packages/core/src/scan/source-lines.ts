import type { Blockquote, List, Table } from '../model/issue.js'
import { isWhiteSpace } from '../text/white-space.js'

/** A line of a text without the white space around it. */
export interface Row {
  /** UTF-16 offset of its first character, after white space and `#`. */
  start: number
  /** UTF-16 offset after its last character that is not white space. */
  end: number
  /** UTF-16 offset after its text; before `end` when `#` close a heading. */
  textEnd: number
  /** Number of `#` before it. */
  level: number
  /** True after an empty line. */
  apart: boolean
  /** True when white space precedes its first character. */
  indented: boolean
  /** The table, the list or the quotation that it is; such a row has no other text. */
  block?: Table | List | Blockquote
  /** True when its place on the page shows that it goes on from the row above it. */
  goesOn?: true
}

const HEADING = /^(#{1,6})(?:\s|$)/
const CLOSING = /\s+#+$/
/** Longest heading that `#` close, in characters; at the end of a longer line they are text. */
const LONGEST_CLOSED = 400
const HASH = 35
const BYTE_ORDER_MARK = 0xfeff

/** Splits a text into lines and drops the empty ones. Lines end with LF, CR or both. */
export function rowsOf(text: string, from = 0): Row[] {
  const rows: Row[] = []
  const lineEnd = text.includes('\r') ? anyLineEnd : lineFeed
  let apart = true
  for (let at = from; at < text.length; ) {
    const to = lineEnd(text, at)
    const row = rowOf(text, at, to, apart)
    if (row) rows.push(row)
    apart = !row
    at = text.charCodeAt(to) === 13 && text.charCodeAt(to + 1) === 10 ? to + 2 : to + 1
  }
  return rows
}

function lineFeed(text: string, from: number): number {
  const at = text.indexOf('\n', from)
  return at < 0 ? text.length : at
}

function anyLineEnd(text: string, from: number): number {
  let at = from
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === 10 || code === 13) break
    at++
  }
  return at
}

function rowOf(text: string, from: number, to: number, apart: boolean): Row | null {
  const first = skipBlanks(text, from, to)
  if (first === to) return null
  let end = to
  while (isWhiteSpace(text.charCodeAt(end - 1))) end--
  const marker = text.charCodeAt(first) === HASH ? HEADING.exec(text.slice(first, Math.min(to, first + 8))) : null
  if (!marker) {
    const indented = first > from && text.charCodeAt(from) !== BYTE_ORDER_MARK
    return { start: first, end, textEnd: end, level: 0, apart, indented }
  }
  const level = marker[1]!.length
  const start = skipBlanks(text, first + level, to)
  if (start === to) return null
  const closing = to - start < LONGEST_CLOSED ? CLOSING.exec(text.slice(start, end)) : null
  const textEnd = closing?.index ? start + closing.index : end
  return { start, end, textEnd, level, apart, indented: false }
}

function skipBlanks(text: string, from: number, to: number): number {
  let at = from
  while (at < to && isWhiteSpace(text.charCodeAt(at))) at++
  return at
}
