import { runLength } from './delimiter-runs.js'

/** The offsets of a code span. */
export interface CodeSpan {
  /** Offset of the first character of the code, without the space that may pad it. */
  start: number
  /** Offset after the last character of the code, without the space that may pad it. */
  end: number
  /** Offset after the closing backticks. */
  after: number
}

/**
 * Finds the code spans of a text. Backticks close a span only when they are as many as those that
 * opened it (CommonMark). The offset of the last run of each length is known, so a search that
 * fails costs nothing and one that succeeds reads only the span: the work is linear.
 */
export class CodeSpanFinder {
  private readonly text: string
  private lastRuns: Map<number, number> | null = null

  constructor(text: string) {
    this.text = text
  }

  /**
   * Returns the code span that the backticks at an offset open, or `null` when nothing closes them.
   */
  at(offset: number): CodeSpan | null {
    const { text } = this
    const length = runLength(text, offset)
    let start = offset + length
    const close = this.closingRun(start, length)
    if (close < 0) return null
    let end = close
    if (isSpace(text[start]) && isSpace(text[end - 1]) && /[^ \n]/.test(text.slice(start, end))) {
      start++
      end--
    }
    return { start, end, after: close + length }
  }

  private closingRun(from: number, length: number): number {
    const { text } = this
    this.lastRuns ??= lastRunsOf(text)
    if ((this.lastRuns.get(length) ?? -1) < from) return -1
    for (let at = text.indexOf('`', from); at >= 0; ) {
      const run = runLength(text, at)
      if (run === length) return at
      at = text.indexOf('`', at + run)
    }
    return -1
  }
}

const isSpace = (character: string | undefined): boolean => character === ' ' || character === '\n'

/** Returns the offset of the last run of backticks of each length. */
function lastRunsOf(text: string): Map<number, number> {
  const last = new Map<number, number>()
  for (const { index, 0: run } of text.matchAll(/`+/g)) last.set(run.length, index)
  return last
}
