import { exampleLines } from './example-page.js'
import type { Stage } from './pipeline-words.js'
import { wrap } from './wrap.js'

/** A line of text in a figure; `y` is its baseline. */
interface Written {
  kind: 'name' | 'does' | 'gives' | 'line' | 'number' | 'head'
  x: number
  y: number
  text: string
}

/** A rectangle in a figure. */
interface Box {
  kind: 'stage' | 'gives' | 'page'
  x: number
  y: number
  width: number
  height: number
}

/**
 * The layout of the figure of the pipeline. Its units are CSS pixels when the figure has its full
 * width.
 */
interface PipelineLayout {
  width: number
  height: number
  boxes: Box[]
  texts: Written[]
  /** The starting points of the arrows, which point down, with their lengths. */
  arrows: { x: number; y: number; length: number }[]
}

const size = 13
const leading = 19
const pad = 12
const gap = 22

/**
 * Lays out the stages below each other. The result of a stage is to its right, or below it in
 * narrow figures.
 */
export function layPipeline(width: number, given: string, stages: readonly Stage[]): PipelineLayout {
  const beside = width > 560
  const left = beside ? Math.round(width * 0.44) : width
  const right = beside ? width - left : width
  const boxes: Box[] = []
  const texts: Written[] = []
  const arrows: PipelineLayout['arrows'] = []
  const write = (kind: Written['kind'], x: number, y: number, lines: readonly string[]) => {
    for (const [at, text] of lines.entries()) texts.push({ kind, x, y: y + (at + 1) * leading - 5, text })
    return lines.length * leading
  }

  let y = pad + write('head', pad, pad - 4, wrap(given, (width - 2 * pad) / size))
  for (const [at, line] of exampleLines.entries()) {
    write('number', pad, y, [`${at + 1}`])
    y += write('line', pad + 18, y, [shortened(line, (width - 2 * pad - 18) / size)])
  }
  boxes.push({ kind: 'page', x: 0.5, y: 0.5, width: width - 1, height: y + pad - 4 })
  y += pad - 4

  for (const { name, does, gives } of stages) {
    arrows.push({ x: beside ? left / 2 : width / 2, y: y + 2, length: gap - 6 })
    y += gap
    const top = y
    let end = top + 8 + write('name', pad, top + 6, [name])
    end += write('does', pad, end - 2, wrap(does, (left - 2 * pad) / size))
    if (beside) {
      const given = wrap(gives, (right - 2 * pad - 6) / size)
      const height = Math.max(end - top + 8, given.length * leading + 18)
      write('gives', left + pad, top + (height - given.length * leading) / 2, given)
      boxes.push({ kind: 'gives', x: left - 8, y: top + 0.5, width: right + 7.5, height })
      boxes.push({ kind: 'stage', x: 0.5, y: top + 0.5, width: left - 1, height })
      y = top + height
    } else {
      const height = end - top + 6
      const given = wrap(gives, (width - 2 * pad) / size)
      boxes.push({ kind: 'gives', x: 0.5, y: top + height - 8, width: width - 1, height: given.length * leading + 22 })
      boxes.push({ kind: 'stage', x: 0.5, y: top + 0.5, width: width - 1, height })
      y = top + height + 6
      y += write('gives', pad, y, given) + 8
    }
  }
  return { width, height: y + 4, boxes, texts, arrows }
}

/** Returns a line, shortened to a width in em. */
function shortened(line: string, ems: number): string {
  const [first = '', ...more] = wrap(line, ems - 1)
  return more.length === 0 ? first : `${first}…`
}
