import { type Span, skipSpaces, trimSpaces } from '../syntax/lines.js'

/** The running text of one block: its lines without outer spaces, and their offsets in the file. */
export class InlineSource {
  /** The lines, joined by line feeds. */
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

  /** Returns whether the line feed at an offset of the text is a hard break, with two spaces before it. */
  isHard(at: number): boolean {
    return this.hard.has(at)
  }

  /** Returns the offset in the file of an offset of the text. */
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
