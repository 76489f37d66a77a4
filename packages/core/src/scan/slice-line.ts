import type { Mark } from './inline/marks.js'
import { cutAt, endAt, type Line } from './line.js'

/** Returns a part of a line as a line. Adjacent parts contain each character of the source once. */
export function partOf(line: Line, from: number, to: number): Line {
  let [begin, end] = [from, to]
  while (begin < end && /\s/.test(line.text[begin]!)) begin++
  while (end > begin && /\s/.test(line.text[end - 1]!)) end--
  const start = from === 0 ? line.start : cutAt(line, line.cuts ? from : begin)
  return {
    start,
    end: to === line.text.length ? line.end : endAt(line, end, line.cuts ? to : end),
    text: line.text.slice(begin, end),
    level: line.level,
    marks:
      line.marks?.filter((mark) => isIn(mark, from, to, line.text.length)).map((mark) => moved(mark, begin, end)) ??
      null,
    cuts: line.cuts?.slice(begin, end + 1) ?? null,
    ...(line.print ? { print: line.print } : {}),
  }
}

/**
 * Returns whether a mark is in a part. A mark without text is in the part that starts with it, an
 * annotation in the part that its text ends in.
 */
const isIn = (mark: Mark, from: number, to: number, length: number): boolean => {
  if (mark.from === mark.to) return mark.from >= from && (mark.from < to || to === length)
  return mark.to > from && mark.from < to && (mark.type !== 'ruby' || mark.to <= to)
}

/** Returns a mark of a line as a mark of the part from `begin` to `end`. */
function moved(mark: Mark, begin: number, end: number): Mark {
  const within = (offset: number): number => Math.min(Math.max(offset, begin), end) - begin
  return { ...mark, from: within(mark.from), to: within(mark.to) }
}
