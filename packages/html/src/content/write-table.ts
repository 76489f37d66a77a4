import { isBlank, type Table, type TableCell } from '@banmian/core'
import type { Writer } from './render-node.js'

/** The largest `colspan` that HTML has (HTML Standard, 4.9.11). */
const WIDEST_CELL = 1000

/** A table whose first row is the head. Short rows are filled up, since HTML wants every row as wide as the first. */
export function writeTable({ align, children: rows }: Table, writer: Writer): string {
  const width = rows.reduce((widest, row) => Math.max(widest, row.children.length), 0)
  if (width === 0) return ''
  const cell = ({ children }: TableCell, column: number, head: boolean): string => {
    const markup = writer.nodes(children)
    const name = head && !isBlank(markup) ? 'th' : 'td'
    return writer.element(name, markup, {
      scope: name === 'th' ? 'col' : null,
      class: align[column] ? `align-${align[column]}` : null,
    })
  }
  const lines = rows.map(({ children }, index) => {
    const cells = children.map((one, column) => cell(one, column, index === 0))
    for (let missing = width - children.length; missing > 0; missing -= WIDEST_CELL) {
      const span = Math.min(missing, WIDEST_CELL)
      cells.push(writer.element('td', '', { colspan: span === 1 ? null : String(span) }))
    }
    return writer.element('tr', cells.join(''))
  })
  const [head = '', ...body] = lines
  const parts = [
    writer.element('thead', head),
    ...(body.length ? [writer.element('tbody', `\n${body.join('\n')}\n`)] : []),
  ]
  return writer.element('table', `\n${parts.join('\n')}\n`)
}
