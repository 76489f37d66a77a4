import type { Line } from '../../../scan/line.js'
import type { BigramIndex, HeadingOverlap } from '../../bigram-index.js'

/**
 * The overlaps of the headings of a page, each computed once. Lines have to be passed in ascending
 * order.
 */
export class HeadingOverlaps {
  private readonly lines: readonly Line[]
  private readonly index: BigramIndex
  /** The first heading from the last line on that was passed, and its overlap. */
  private heading = -1
  private overlap: HeadingOverlap | null = null

  constructor(lines: readonly Line[], index: BigramIndex) {
    this.lines = lines
    this.index = index
  }

  /** Returns the overlap of the first heading from a line on, or `null` when there is none. */
  from(at: number): HeadingOverlap | null {
    if (at <= this.heading) return this.overlap
    this.heading = at
    while (this.heading < this.lines.length && !this.lines[this.heading]!.level) this.heading++
    this.overlap = this.heading < this.lines.length ? this.index.headingOverlap(this.heading) : null
    return this.overlap
  }
}
