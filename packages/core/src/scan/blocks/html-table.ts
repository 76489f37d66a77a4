import type { Phrasing, Table, TableRow } from '../../model/issue.js'
import { NO_TAGS, type PageTags } from '../html/page-tags.js'
import { cellText } from './cell-text.js'

/** A table in a text. */
export interface PrintedTable {
  start: number
  end: number
  /** `null` for a table without text. */
  table: Table | null
}

/** Most columns or rows that a cell can span. */
const WIDEST_SPAN = 100
/** Empty cells for each printed one that spans may add. */
const FILL = 8

const TABLE = /<(\/?)table(?:\s[^<>]*)?>/gi
const PART = /<(\/?)(tr|td|th|thead|tbody|tfoot|caption|colgroup|col)(\s[^<>]*)?\/?>/gi
const SPAN = { colspan: /\bcolspan\s*=\s*["']?(\d{1,4})/i, rowspan: /\browspan\s*=\s*["']?(\d{1,4})/i }

/**
 * Finds the tables of a page that HTML describes. One that another contains or that is not closed,
 * and one with text outside its cells, is text.
 */
export function findTables(text: string, from: number, tags: PageTags = NO_TAGS): PrintedTable[] {
  const tables: PrintedTable[] = []
  let open: { at: number; after: number } | null = null
  let depth = 0
  let isFlat = true
  TABLE.lastIndex = from
  for (let match = TABLE.exec(text); match; match = TABLE.exec(text)) {
    const after = match.index + match[0].length
    if (!match[1]) {
      if (depth++ === 0) {
        open = { at: match.index, after }
        isFlat = true
      } else isFlat = false
      continue
    }
    if (depth === 0 || --depth > 0 || !open) continue
    const table = isFlat ? readTable(text, open.after, match.index, tags) : undefined
    if (table !== undefined) tables.push({ start: open.at, end: after, table })
  }
  return tables
}

interface PrintedCell {
  children: Phrasing[]
  columns: number
  rows: number
}

/** Reads the rows between two offsets. Returns `undefined` when there is text between the cells. */
function readTable(text: string, from: number, to: number, tags: PageTags): Table | null | undefined {
  const inside = text.slice(from, to)
  const rows: PrintedCell[][] = []
  let cell: { attributes: string; from: number } | null = null
  let at = 0
  const closeCell = (end: number): void => {
    if (!cell) return
    if (!rows.length) rows.push([])
    const { attributes } = cell
    const children = cellText(text, from + cell.from, from + end, tags)
    rows.at(-1)!.push({ children, columns: spanIn(attributes, 'colspan'), rows: spanIn(attributes, 'rowspan') })
    cell = null
  }
  for (const match of inside.matchAll(PART)) {
    const name = match[2]!.toLowerCase()
    const isCell = name === 'td' || name === 'th' || name === 'caption'
    if (cell ? name === 'col' || name === 'colgroup' : inside.slice(at, match.index).trim()) return undefined
    closeCell(match.index)
    at = match.index + match[0].length
    if (match[1]) continue
    if (isCell && name !== 'caption') cell = { attributes: match[3] ?? '', from: at }
    else if (name === 'caption') {
      rows.push([])
      cell = { attributes: '', from: at }
    } else if (name === 'tr') rows.push([])
  }
  if (cell || inside.slice(at).trim()) return undefined
  return tableOf(rows.filter((row) => row.length > 0))
}

function spanIn(attributes: string, name: keyof typeof SPAN): number {
  const span = SPAN[name].exec(attributes)
  return span ? Math.min(WIDEST_SPAN, Math.max(1, Number(span[1]))) : 1
}

/** Returns cells as a table in which a cell that spans several is followed by empty ones. */
function tableOf(rows: readonly (readonly PrintedCell[])[]): Table | null {
  const printed = rows.reduce((sum, row) => sum + row.length, 0)
  if (!rows.some((row) => row.some(({ children }) => children.length))) return null
  let room = printed * FILL
  /** Rows that a cell above still takes in each column. */
  const taken: number[] = []
  const lines = rows.map((row): Phrasing[][] => {
    const line: Phrasing[][] = []
    const fill = (): void => {
      line.push([])
      room--
    }
    const below = (): void => {
      while ((taken[line.length] ?? 0) > 0 && room > 0) {
        taken[line.length]!--
        fill()
      }
    }
    for (const { children, columns, rows: height } of row) {
      below()
      for (let column = 0; column < columns && (column === 0 || room > 0); column++) {
        taken[line.length] = height - 1
        if (column === 0) line.push(children)
        else fill()
      }
    }
    below()
    return line
  })
  return tableOfCells(lines)
}

/** Returns rows of cells as a table. Shorter rows are filled with empty cells. */
export function tableOfCells(lines: readonly Phrasing[][][], align: Table['align'] = []): Table {
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0)
  const printed = lines.reduce((sum, line) => sum + line.length, 0)
  const isFilled = width * lines.length <= printed * FILL
  const children = lines.map((line): TableRow => {
    const cells = isFilled ? [...line, ...Array.from({ length: width - line.length }, (): Phrasing[] => [])] : line
    return { type: 'tableRow', children: cells.map((cell) => ({ type: 'tableCell', children: cell })) }
  })
  return { type: 'table', align: Array.from({ length: width }, (_, at) => align[at] ?? null), children }
}
