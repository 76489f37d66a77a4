import type { Line } from '../../scan/line.js'

/** Most rows of a table that is the head of a page. */
const MOST_ROWS = 2
/** Between two cells. */
const BETWEEN = ' | '

/**
 * Returns a small table as a line, with a bar between its cells, or `null` for any other line and
 * for cells that are not in the source as they are.
 *
 * @param source - The text of the page.
 */
export function lineOfTable({ block, start, end, ...line }: Line, source: string): Line | null {
  if (block?.type !== 'table' || block.children.length > MOST_ROWS) return null
  const cuts: number[] = []
  let text = ''
  let at = start
  for (const { children } of block.children.flatMap((row) => row.children)) {
    if (children.length === 0) continue
    const [cell] = children
    if (children.length > 1 || cell!.type !== 'text') return null
    const from = source.indexOf(cell!.value, at)
    if (from < 0 || from + cell!.value.length > end) return null
    if (text) {
      for (let sign = 0; sign < BETWEEN.length; sign++) cuts.push(at)
      text += BETWEEN
    }
    for (let offset = 0; offset < cell!.value.length; offset++) cuts.push(from + offset)
    text += cell!.value
    at = from + cell!.value.length
  }
  return { ...line, start, end, text, cuts: Uint32Array.from([...cuts, end]) }
}
