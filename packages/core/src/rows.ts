/** One line of a text as it stands there, without the blanks round it. */
export interface Row {
  /** UTF-16 offset of its first character, after blanks and `#`. */
  start: number
  /** UTF-16 offset after its last character that is not blank. */
  end: number
  /** UTF-16 offset after its last character of text; before `end` where `#` close a heading. */
  textEnd: number
  /** Number of `#` before it; 0 when there are none. */
  level: number
  /** Whether a blank line stands before it. */
  apart: boolean
  /** Whether blanks stand before its first character. */
  indented: boolean
}

const HEADING = /^(#{1,6})(?:\s|$)/
const CLOSING = /\s+#+$/

/** Cuts a text into its lines that are not blank. Line ends are LF, CR or both. */
export function rowsOf(text: string, from = 0): Row[] {
  const rows: Row[] = []
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

function lineEnd(text: string, from: number): number {
  let at = from
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === 10 || code === 13) break
    at++
  }
  return at
}

function rowOf(text: string, from: number, to: number, apart: boolean): Row | null {
  const raw = text.slice(from, to)
  let content = raw.trimStart()
  const indented = content.length < raw.length && !raw.startsWith('\ufeff')
  const end = to - raw.length + raw.trimEnd().length
  const marker = HEADING.exec(content.slice(0, 8))
  if (!marker) return content ? { start: to - content.length, end, textEnd: end, level: 0, apart, indented } : null
  content = content.slice(marker[1]!.length).trimStart()
  const start = to - content.length
  if (!content) return null
  const closing = content.length < 400 ? CLOSING.exec(text.slice(start, end)) : null
  const textEnd = closing?.index ? start + closing.index : end
  return { start, end, textEnd, level: marker[1]!.length, apart, indented: false }
}
