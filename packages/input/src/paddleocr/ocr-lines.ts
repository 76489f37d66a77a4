import { boxOf, type Fields, fieldOf, listOf, numberOf, textOf } from '../json/json-values.js'
import type { Box } from '../page/box.js'
import type { PrintedLine } from '../page/page-block.js'

/** A line that the text recognition of PP-StructureV3 found. */
interface OcrLine extends PrintedLine {
  box: Box
  /** Height of its middle on the page. */
  middle: number
  order: number
}

/** Comparisons for each line and block; more mean that blocks lie on top of each other. */
const CHECKS = 64

/**
 * The recognized lines of a page (`overall_ocr_res`), which say where the lines of its blocks were
 * printed.
 */
export class OcrLines {
  private readonly lines: OcrLine[]
  private checks: number

  constructor(page: Fields, blocks: number) {
    this.lines = linesOf(page['overall_ocr_res'])
    this.checks = CHECKS * (this.lines.length + blocks)
  }

  /**
   * Returns the lines in a box when they contain exactly the text of its block, otherwise `null`.
   */
  in(box: Box, content: string): PrintedLine[] | null {
    const found: OcrLine[] = []
    for (let at = this.firstFrom(box[1]); at < this.lines.length; at++) {
      const line = this.lines[at]!
      if (line.middle > box[3] || --this.checks < 0) break
      const center = (line.box[0] + line.box[2]) / 2
      if (center >= box[0] && center <= box[2]) found.push(line)
    }
    if (!found.length) return null
    found.sort((a, b) => a.order - b.order)
    return solid(found.map(({ text }) => text).join('')) === solid(content) ? found : null
  }

  private firstFrom(top: number): number {
    let [low, high] = [0, this.lines.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.lines[middle]!.middle < top) low = middle + 1
      else high = middle
    }
    return low
  }
}

const solid = (text: string): string => text.replace(/\s/g, '')

function linesOf(result: unknown): OcrLine[] {
  const scores = listOf(fieldOf(result, 'rec_scores'))
  const boxes = listOf(fieldOf(result, 'rec_boxes'))
  const polygons = listOf(fieldOf(result, 'rec_polys'))
  const lines: OcrLine[] = []
  listOf(fieldOf(result, 'rec_texts')).forEach((text, order) => {
    const box = boxOf(boxes[order]) ?? boxOf(polygons[order])
    if (box)
      lines.push({ text: textOf(text), box, confidence: numberOf(scores[order]), middle: (box[1] + box[3]) / 2, order })
  })
  return lines.sort((a, b) => a.middle - b.middle)
}
