/** A stretch of the source, without its line end. */
export interface Span {
  start: number
  end: number
}

/** The lines of a text; LF, CRLF and CR end one, and a byte order mark is not part of the first. */
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

/** Offset of the first character from `from` on that is neither space nor tab. */
export function skipBlanks(source: string, from: number, end: number): number {
  let at = from
  while (at < end && (source[at] === ' ' || source[at] === '\t')) at++
  return at
}

/** Offset after the last character before `end` that is neither space nor tab. */
export function trimBlanks(source: string, from: number, end: number): number {
  let at = end
  while (at > from && (source[at - 1] === ' ' || source[at - 1] === '\t')) at--
  return at
}

/** Whether a line holds nothing but spaces and tabs. */
export const isBlank = (source: string, { start, end }: Span): boolean => skipBlanks(source, start, end) === end
