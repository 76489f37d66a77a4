import type { Box } from '../../page/box.js'
import type { PrintedLine, TextBlock } from '../../page/page-block.js'
import { acrossOf, alongOf, fromFrame, type LineDirection, type PageExtent } from '../lines/frame.js'
import { extentOf, type Run } from '../lines/run.js'
import { linkMarkups } from '../links/link-markup.js'
import { captionsOf } from './captions.js'
import { isHeading, usualSize } from './headings.js'
import { stackLines } from './line-stacks.js'
import { paragraphsOf } from './paragraphs.js'
import { runningLinesOf } from './running-lines.js'

/** A block, and its place in the order in which the page is painted. */
export interface OrderedBlock {
  order: number
  block: TextBlock
}

/** Groups the lines of a page into blocks: headlines, and paragraphs or their parts in a column. */
export function blocksOf(lines: readonly Run[], pictures: readonly Box[], page: PageExtent): OrderedBlock[] {
  const main = mainDirection(lines)
  const usual = usualSize(lines.filter(({ direction }) => direction === main))
  const { numbers, heads } = runningLinesOf(lines, usual, page)
  const blocks: OrderedBlock[] = []
  for (const direction of ['right', 'down', 'up'] as const) {
    const stacks = stackLines(lines.filter((line) => line.direction === direction))
    const others = stacks.filter((stack) => !isHeading(stack, usual))
    const texts = new Set<readonly Run[]>(others)
    const captions = captionsOf(others, framed(pictures, direction, page))
    const roleOf = (stack: readonly Run[]): TextBlock['role'] => {
      if (stack.every((line) => numbers.has(line))) return 'page-number'
      if (stack.every((line) => heads.has(line))) return 'page-header'
      if (captions.has(stack)) return 'caption'
      if (direction === 'up') return 'aside'
      return texts.has(stack) ? 'text' : 'heading'
    }
    for (const stack of stacks) {
      const role = roleOf(stack)
      for (const paragraph of role === 'text' ? paragraphsOf(stack) : [stack])
        blocks.push(blockOf(paragraph, role, page))
    }
  }
  return blocks.sort((a, b) => a.order - b.order)
}

function mainDirection(lines: readonly Run[]): LineDirection {
  const counts = { right: 0, down: 0, up: 0 }
  for (const { direction, count } of lines) counts[direction] += count
  return counts.down > counts.right ? 'down' : 'right'
}

const framed = (boxes: readonly Box[], direction: LineDirection, page: PageExtent): Box[] =>
  boxes.map(([left, top, right, bottom]) => {
    const along = [alongOf(left, top, direction, page), alongOf(right, bottom, direction, page)]
    const across = [acrossOf(left, top, direction, page), acrossOf(right, bottom, direction, page)]
    return [Math.min(...along), Math.min(...across), Math.max(...along), Math.max(...across)]
  })

function blockOf(lines: readonly Run[], role: TextBlock['role'], page: PageExtent): OrderedBlock {
  const markups = linkMarkups(lines, role === 'heading')
  return {
    order: lines.reduce((least, { order }) => Math.min(least, order), Infinity),
    block: { role, lines: lines.map((line, at) => printedLine(line, markups[at]!, page)) },
  }
}

function printedLine(run: Run, markdown: string | null, page: PageExtent): PrintedLine {
  const [top, bottom] = extentOf(run)
  const box = fromFrame([run.start, top, run.end, bottom], run.direction, page)
  const line: PrintedLine = { text: run.text, box: box.map(hundredths) as unknown as typeof box, size: run.size }
  if (markdown !== null) line.markdown = markdown
  if (run.isBold) line.bold = true
  if (run.isItalic) line.italic = true
  return line
}

const hundredths = (value: number): number => Math.round(value * 100) / 100
