import { htmlText } from '@banmian/markup'
import { type Fields, fieldOf, fieldsIn, isFields, listOf, numberOf, textOf } from '../json/json-values.js'

/** Most rows or columns that a cell spans. */
const MOST_SPANNED = 1000

/**
 * Returns a table as HTML. The grid of Docling repeats a cell in each place that it spans; it is
 * written once. `onRemoved` is called when a character is removed that HTML cannot contain.
 */
export function tableHtml(data: unknown, onRemoved: () => void): string {
  const rows = listOf(fieldOf(data, 'grid')).map(fieldsIn)
  const cells = rows.some((row) => row.length) ? uniqueCells(rows) : rowsOf(fieldsIn(fieldOf(data, 'table_cells')))
  const body = cells.map((row) => `<tr>${row.map((cell) => cellHtml(cell, onRemoved)).join('')}</tr>`).join('')
  return body === '' ? '' : `<table>${body}</table>`
}

function uniqueCells(rows: readonly Fields[][]): Fields[][] {
  return rows.map((row, rowIndex) =>
    row.filter((cell, columnIndex) => {
      const [top, left] = [numberOf(cell['start_row_offset_idx']), numberOf(cell['start_col_offset_idx'])]
      const isSpanned = spanOf(cell, 'row_span') > 1 || spanOf(cell, 'col_span') > 1
      return !isSpanned || top === null || left === null || (top === rowIndex && left === columnIndex)
    }),
  )
}

function rowsOf(cells: readonly Fields[]): Fields[][] {
  const rows = new Map<number, Fields[]>()
  for (const cell of cells) {
    const row = numberOf(cell['start_row_offset_idx']) ?? 0
    const list = rows.get(row)
    if (list) list.push(cell)
    else rows.set(row, [cell])
  }
  return [...rows].sort(([a], [b]) => a - b).map(([, row]) => row)
}

function cellHtml(cell: Fields, onRemoved: () => void): string {
  const name = cell['column_header'] === true || cell['row_header'] === true ? 'th' : 'td'
  const spans = (['row', 'col'] as const).map((kind) => {
    const span = spanOf(cell, `${kind}_span`)
    return span > 1 ? ` ${kind}span="${span}"` : ''
  })
  const text = textOf(isFields(cell) ? cell['text'] : '')
  return `<${name}${spans.join('')}>${htmlText(text, onRemoved)}</${name}>`
}

const spanOf = (cell: Fields, name: string): number => {
  const span = numberOf(cell[name]) ?? 1
  return Number.isInteger(span) ? Math.min(Math.max(1, span), MOST_SPANNED) : 1
}
