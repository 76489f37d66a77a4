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
      line.marks
        ?.filter((mark) => mark.to > begin && mark.from < end)
        .map((mark) => ({ ...mark, from: Math.max(mark.from, begin) - begin, to: Math.min(mark.to, end) - begin })) ??
      null,
    cuts: line.cuts?.slice(begin, end + 1) ?? null,
  }
}
