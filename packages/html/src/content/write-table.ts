import { isBlank, type Table, type TableCell } from '@banmian/core'
import type { Writer } from './render-node.js'

/** Maximum value of `colspan` (HTML Standard, 4.9.11). */
const MAX_COLSPAN = 1000

/**
 * Writes a table whose first row is the header. Short rows are filled up with one empty cell, since
 * HTML requires all rows to have the same width. More than one for each row would let the page grow
 * faster than the table. Empty cells of the header are not header cells.
 */
export function writeTable({ align, children: rows }: Table, writer: Writer): string {
  const width = rows.reduce((widest, row) => Math.max(widest, row.children.length), 0)
  if (width === 0) return ''
  const writeCell = ({ children }: TableCell, column: number, isHeader: boolean): string => {
    const content = writer.nodes(children)
    const name = isHeader && !isBlank(content) ? 'th' : 'td'
    return writer.element(name, content, {
      scope: name === 'th' ? 'col' : null,
      class: align[column] ? `align-${align[column]}` : null,
    })
  }
  const lines = rows.map(({ children }, index) => {
    const cells = children.map((cell, column) => writeCell(cell, column, index === 0))
    const span = Math.min(width - children.length, MAX_COLSPAN)
    if (span > 0) cells.push(writer.element('td', '', { colspan: span === 1 ? null : String(span) }))
    return writer.element('tr', cells.join(''))
  })
  const [header = '', ...body] = lines
  const parts = [
    writer.element('thead', header),
    ...(body.length ? [writer.element('tbody', `\n${body.join('\n')}\n`)] : []),
  ]
  return writer.element('table', `\n${parts.join('\n')}\n`)
}
