/** A range of the source, from its first offset to the offset after its last character. */
export interface Span {
  start: number
  end: number
}

/**
 * Returns the lines of a text without their ends: LF, CRLF or CR. A byte order mark is not part of
 * the first line.
 */
export function linesOf(source: string): Span[] {
  const lines: Span[] = []
  const ends = /\r\n?|\n/g
  let start = source.startsWith('\ufeff') ? 1 : 0
  for (let match = ends.exec(source); match; match = ends.exec(source)) {
    lines.push({ start, end: match.index })
    start = ends.lastIndex
  }
  if (start < source.length) lines.push({ start, end: source.length })
  return lines
}

/** Returns the offset of the first character from `from` on that is neither a space nor a tab. */
export function skipSpaces(source: string, from: number, end: number): number {
  let at = from
  while (at < end && (source[at] === ' ' || source[at] === '\t')) at++
  return at
}

/** Returns the offset after the last character before `end` that is neither a space nor a tab. */
export function trimSpaces(source: string, from: number, end: number): number {
  let at = end
  while (at > from && (source[at - 1] === ' ' || source[at - 1] === '\t')) at--
  return at
}

/** Returns whether a line contains only spaces and tabs. */
export const isEmptyLine = (source: string, { start, end }: Span): boolean => skipSpaces(source, start, end) === end
