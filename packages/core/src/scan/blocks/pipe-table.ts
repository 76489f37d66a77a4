import type { Table } from '../../model/issue.js'
import type { PageTags } from '../html/page-tags.js'
import type { Row } from '../source-lines.js'
import { cellText } from './cell-text.js'
import { tableOfCells } from './html-table.js'

/** A block and the number of rows of the source that it takes. */
export interface TakenBlock<Block> {
  block: Block
  rows: number
}

const DASHES = /^:?-+:?$/

/** Reads the table whose head is a row, as GFM writes it, or returns `null`. */
export function pipeTableAt(
  rows: readonly Row[],
  index: number,
  text: string,
  tags: PageTags,
): TakenBlock<Table> | null {
  const head = rows[index]!
  const dashes = rows[index + 1]
  if (head.level || !dashes || dashes.apart || dashes.level || !holdsPipe(text, head)) return null
  const columns = cellsOf(text, dashes).map(([from, to]) => text.slice(from, to).trim())
  if (!holdsPipe(text, dashes) || !columns.every((column) => DASHES.test(column))) return null
  if (cellsOf(text, head).length !== columns.length) return null
  let end = index + 2
  while (end < rows.length && !rows[end]!.apart && !rows[end]!.level && holdsPipe(text, rows[end]!)) end++
  const lines = [head, ...rows.slice(index + 2, end)].map((row) =>
    cellsOf(text, row).map(([from, to]) => cellText(text, from, to, tags)),
  )
  if (!lines.some((line) => line.some((cell) => cell.length))) return null
  return { block: tableOfCells(lines, columns.map(alignmentOf)), rows: end - index }
}

const holdsPipe = (text: string, { start, end }: Row): boolean => text.slice(start, end).includes('|')

/** Returns the ranges of the cells of a row. */
function cellsOf(text: string, { start, end }: Row): [from: number, to: number][] {
  const cells: [number, number][] = []
  let from = text[start] === '|' ? start + 1 : start
  for (let at = from; at < end; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '|') {
      cells.push([from, at])
      from = at + 1
    }
  }
  if (from < end) cells.push([from, end])
  return cells
}

function alignmentOf(column: string): Table['align'][number] {
  if (column.startsWith(':')) return column.endsWith(':') ? 'center' : 'left'
  return column.endsWith(':') ? 'right' : null
}
