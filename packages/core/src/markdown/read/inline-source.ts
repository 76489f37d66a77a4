import { type Span, skipSpaces, trimSpaces } from '../syntax/lines.js'

/** The running text of one block: its lines without the blanks at their ends, and where they stand in the file. */
export class InlineSource {
  /** The lines, with a line feed between. */
  readonly text: string
  private readonly starts: { at: number; offset: number }[] = []
  private readonly hard = new Set<number>()
  private readonly end: number

  constructor(source: string, lines: readonly Span[]) {
    const parts: string[] = []
    let length = 0
    for (const line of lines) {
      const start = skipSpaces(source, line.start, line.end)
      const end = trimSpaces(source, start, line.end)
      this.starts.push({ at: length, offset: start })
      parts.push(source.slice(start, end))
      length += end - start + 1
      if (line.end - end > 1) this.hard.add(length - 1)
    }
    this.text = parts.join('\n')
    this.end = lines.at(-1)?.end ?? 0
  }

  /** Whether the line feed at this place is a break of the line that is to be kept: two blanks stood before it. */
  isHard(at: number): boolean {
    return this.hard.has(at)
  }

  /** The offset in the file of a place of the text. */
  readonly offset = (at: number): number => {
    let low = 0
    let high = this.starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.starts[middle]!.at <= at) low = middle
      else high = middle - 1
    }
    const line = this.starts[low]
    return line ? line.offset + at - line.at : this.end
  }
}
