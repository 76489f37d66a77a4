import type { Issue, LayoutLine, Source, TraceEntry } from '@banmian/core'
import { type PrintedPart, printedPart } from './printed-part.js'

/** A printed line, or the piece of one that is in one part of the issue. */
export interface LinePiece {
  text: string
  box: LayoutLine['box']
  line: LayoutLine
  part: PrintedPart | null
}

/**
 * Returns the printed lines of a page. A line that is in several parts of the issue is divided
 * between them.
 *
 * @param trace - The entries of the source, in their order
 */
export function linePieces(source: Source, trace: readonly TraceEntry[], issue: Issue): LinePiece[] {
  const pieces: LinePiece[] = []
  let from = 0
  for (const line of source.layout?.lines ?? []) {
    while (from < trace.length && trace[from]!.end <= line.start) from += 1
    let last: { start: number; end: number; part: PrintedPart | null } | null = null
    const close = (): void => {
      if (last) addPiece(pieces, source.text, line, last)
    }
    for (let at = from; at < trace.length && trace[at]!.start < line.end; at++) {
      const entry = trace[at]!
      const [start, end] = [Math.max(entry.start, line.start), Math.min(entry.end, line.end)]
      if (start >= end || source.text.slice(start, end).trim() === '') continue
      const part = printedPart(entry.path, issue)
      if (last && last.part?.key === part?.key) last.end = end
      else {
        close()
        last = { start, end, part }
      }
    }
    if (last) close()
    else addPiece(pieces, source.text, line, { start: line.start, end: line.end, part: null })
  }
  return pieces
}

function addPiece(
  pieces: LinePiece[],
  text: string,
  line: LayoutLine,
  { start, end, part }: { start: number; end: number; part: PrintedPart | null },
): void {
  const printed = text.slice(start, end)
  if (printed.trim() !== '') pieces.push({ text: printed, box: boxOfPiece(line, start, end), line, part })
}

/** Returns the share of a line's box that its characters from `start` to `end` take. */
function boxOfPiece({ start: first, end: last, box }: LayoutLine, start: number, end: number): LayoutLine['box'] {
  const [left, top, right, bottom] = box
  if (start === first && end === last) return box
  const isVertical = bottom - top > right - left
  const place = (offset: number): number => {
    const share = (offset - first) / (last - first)
    return isVertical ? top + share * (bottom - top) : left + share * (right - left)
  }
  return isVertical ? [left, place(start), right, place(end)] : [place(start), top, place(end), bottom]
}
