import { FormatError, quote } from '../errors/format-error.js'
import { isEmptyLine, type Span, skipSpaces, trimSpaces } from '../syntax/lines.js'
import { DEFINITION } from '../syntax/link-definition.js'

/** A block whose content is not read yet. */
export type RawBlock = Span & {
  /** True when an empty line precedes it. */
  spaced: boolean
} & (
    | { type: 'heading'; depth: 1 | 2 | 3 | 4 | 5 | 6; lines: Span[] }
    | { type: 'paragraph'; lines: Span[] }
    | { type: 'thematicBreak' }
    | { type: 'blockquote'; lines: Span[] }
    | { type: 'list'; ordered: boolean; number: number; spread: boolean; items: Span[][] }
    | {
        type: 'table'
        align: ('left' | 'right' | 'center' | null)[]
        rows: Span[][]
        /** The error about a row with too few cells, unless data below the table counts them. */
        short: FormatError | null
      }
    | { type: 'comment'; lines: Span[] }
    | { type: 'figure'; closing: boolean; lines: Span[] }
  )

/** The marker of a list item. */
interface Marker {
  /** A bullet, or the character after a number. */
  delimiter: string
  ordered: boolean
  number: number
  /** Number of columns before the item's text. */
  width: number
}

/** Splits lines into blocks, one at a time. The lines of containers are left to another reader. */
export class BlockReader {
  private readonly source: string
  private readonly lines: readonly Span[]
  private at = 0

  constructor(source: string, lines: readonly Span[]) {
    this.source = source
    this.lines = lines
  }

  /**
   * Returns the next block, or `null` at the end. After an error, reading goes on behind the block
   * with the error.
   */
  next(): RawBlock | null {
    while (this.at < this.lines.length && isEmptyLine(this.source, this.lines[this.at]!)) this.at++
    const line = this.lines[this.at]
    if (!line) return null
    const first = this.at
    const spaced = first > 0 && isEmptyLine(this.source, this.lines[first - 1]!)
    const indent = this.indentOf(line)
    if (indent > 3) {
      this.at++
      const hint = 'Start the line without spaces, or indent it to the text of its list item.'
      throw this.error('a line with at most three spaces before it', line, hint)
    }
    const block = this.block(line, indent)
    const last = this.lines[Math.max(first, this.at - 1)]!
    return { ...block, spaced, start: line.start + indent, end: last.end } as RawBlock
  }

  private block(line: Span, indent: number): DistributiveOmit<RawBlock, 'spaced' | 'start' | 'end'> {
    const start = line.start + indent
    const text = this.source.slice(start, Math.min(line.end, start + 16))
    const hashes = /^#{1,6}(?=[ \t]|$)/.exec(text)?.[0].length
    if (hashes && !/^#{7}/.test(text)) return this.heading(hashes as 1, { start: start + hashes, end: line.end })
    if (text.startsWith('>')) return this.blockquote()
    if (this.isThematicBreak(line)) {
      this.at++
      return { type: 'thematicBreak' }
    }
    const marker = this.markerOf(line)
    if (marker) return this.list(marker)
    if (text.startsWith('<!--')) return this.comment(start)
    if (/^<\/?figure[ >]/.test(text)) {
      this.at++
      return { type: 'figure', closing: text[1] === '/', lines: [line] }
    }
    if (this.opensFence(start, line.end)) {
      this.at++
      throw this.error('text', line, 'Fenced code blocks are not supported; write \\` or \\~ for the plain characters.')
    }
    if (text.startsWith('|')) return this.table()
    return this.paragraph()
  }

  private indentOf({ start, end }: Span): number {
    const at = skipSpaces(this.source, start, end)
    const tab = this.source.slice(start, at).indexOf('\t')
    return tab >= 0 ? 4 : at - start
  }

  private heading(depth: 1 | 2 | 3 | 4 | 5 | 6, { start, end }: Span): ReturnType<BlockReader['block']> {
    this.at++
    let to = trimSpaces(this.source, start, end)
    let closing = to
    while (closing > start && this.source[closing - 1] === '#') closing--
    if (closing < to && (closing === start || /[ \t]/.test(this.source[closing - 1]!))) to = closing
    return { type: 'heading', depth, lines: [{ start, end: trimSpaces(this.source, start, to) }] }
  }

  private blockquote(): ReturnType<BlockReader['block']> {
    const lines: Span[] = []
    for (let line = this.lines[this.at]; line; line = this.lines[++this.at]) {
      const at = line.start + this.indentOf(line)
      if (this.source[at] !== '>' || at >= line.end) break
      lines.push({ start: this.source[at + 1] === ' ' && at + 1 < line.end ? at + 2 : at + 1, end: line.end })
    }
    this.refuseLazy(lines.at(-1)!, 'Put > before it, or an empty line above it.')
    return { type: 'blockquote', lines }
  }

  /** Refuses a lazy continuation line, which viewers would include in the container above it. */
  private refuseLazy(last: Span, hint: string): void {
    const line = this.lines[this.at]
    if (!line || isEmptyLine(this.source, line) || isEmptyLine(this.source, last) || this.opensBlock(line)) return
    this.at++
    throw this.error('an empty line before this text', line, hint)
  }

  /**
   * Returns whether a line opens a fenced code block. Backticks that others follow on the same line
   * are inline code.
   */
  private opensFence(start: number, end: number): boolean {
    if (this.source.startsWith('~~~', start)) return true
    if (!this.source.startsWith('```', start)) return false
    const { source } = this
    let at = start
    while (source[at] === '`') at++
    while (at < end && source[at] !== '`') at++
    return at >= end
  }

  private isThematicBreak({ start, end }: Span): boolean {
    const from = skipSpaces(this.source, start, end)
    const mark = this.source[from]
    if (mark !== '*' && mark !== '-' && mark !== '_') return false
    let count = 0
    for (let at = from; at < end; at++) {
      const unit = this.source[at]
      if (unit === mark) count++
      else if (unit !== ' ' && unit !== '\t') return false
    }
    return count >= 3
  }

  private markerOf(line: Span): Marker | null {
    const indent = this.indentOf(line)
    if (indent > 3) return null
    const start = line.start + indent
    const match = /^(?:([-+*])|(\d{1,9})([.)]))( *)/.exec(this.source.slice(start, Math.min(line.end, start + 16)))
    if (!match) return null
    const [whole, bullet, number, delimiter, spaces] = match
    const empty = skipSpaces(this.source, start + whole.length, line.end) >= line.end
    if (spaces === '' && !empty) return null
    const marker = whole.length - spaces!.length
    const gap = empty || spaces!.length > 4 ? 1 : spaces!.length
    return {
      delimiter: bullet ?? delimiter!,
      ordered: !bullet,
      number: Number(number ?? 0),
      width: indent + marker + gap,
    }
  }

  private list(marker: Marker): ReturnType<BlockReader['block']> {
    const items: Span[][] = []
    let spread = false
    let endsEmpty = false
    for (let line = this.lines[this.at]; line; line = this.lines[this.at]) {
      const found = this.isThematicBreak(line) ? null : this.markerOf(line)
      if (found?.delimiter !== marker.delimiter || found.ordered !== marker.ordered) break
      if (items.length && endsEmpty) spread = true
      const item = [{ start: Math.min(line.start + found.width, line.end), end: line.end }]
      if (/^\[[ xX]\](?:[ \t]|$)/.test(this.source.slice(item[0]!.start, Math.min(item[0]!.start + 4, line.end)))) {
        this.at++
        throw this.error('text', item[0]!, 'Task lists are not supported; write \\[ for a plain bracket.')
      }
      this.at++
      endsEmpty = this.item(item, found.width)
      items.push(item)
    }
    if (!endsEmpty)
      this.refuseLazy(this.lines[this.at - 1]!, 'Put an empty line above it, or indent it if it belongs to the item.')
    return { type: 'list', ordered: marker.ordered, number: marker.number, spread, items }
  }

  /**
   * Adds the lines that are indented to an item's text. Returns whether empty lines follow the
   * item.
   */
  private item(lines: Span[], width: number): boolean {
    let emptyLines = 0
    for (let line = this.lines[this.at]; line; line = this.lines[++this.at]) {
      if (isEmptyLine(this.source, line)) {
        emptyLines++
        lines.push({ start: line.end, end: line.end })
      } else if (this.indentOf(line) >= width && this.source.slice(line.start, line.start + width).trim() === '') {
        emptyLines = 0
        lines.push({ start: line.start + width, end: line.end })
      } else break
    }
    lines.length -= emptyLines
    return emptyLines > 0
  }

  private comment(start: number): ReturnType<BlockReader['block']> {
    const lines: Span[] = []
    let from = start + 4
    for (let line = this.lines[this.at]; line; line = this.lines[this.at]) {
      this.at++
      const close = this.source.slice(from, line.end).indexOf('-->')
      const end = close < 0 ? line.end : from + close
      lines.push({ start: from, end })
      if (close >= 0) {
        if (skipSpaces(this.source, end + 3, line.end) < line.end)
          throw this.error(
            'nothing after a comment',
            { start: end + 3, end: line.end },
            'Put the text on a line of its own, with an empty line above it.',
          )
        return { type: 'comment', lines }
      }
      from = this.lines[this.at]?.start ?? 0
    }
    throw this.error('“-->” at the end of a comment', { start, end: start + 4 }, 'Close the comment.')
  }

  private table(): ReturnType<BlockReader['block']> {
    const head = this.lines[this.at]!
    const dashes = this.lines[this.at + 1]
    const align = dashes ? this.alignmentOf(dashes) : null
    const rows = [this.cellsOf(head)]
    this.at++
    if (!align) throw this.error('a row of dashes below the head of a table', head, 'Write \\| for a plain pipe.')
    this.at++
    for (let line = this.lines[this.at]; line && this.startsRow(line); line = this.lines[this.at]) {
      rows.push(this.cellsOf(line))
      this.at++
    }
    this.refuseLazy(head, 'Put an empty line above it, or start the row with |.')
    const odd = rows.find((row) => row.length !== align.length)
    if (!odd) return { type: 'table', align, rows, short: null }
    const wide = rows.find((row) => row.length > align.length)
    if (wide || !this.isCountBelow()) throw this.cellsError(wide ?? odd, align.length, head)
    return { type: 'table', align, rows, short: this.cellsError(odd, align.length, head) }
  }

  private cellsError(row: readonly Span[], columns: number, head: Span): FormatError {
    return this.error(
      `${columns} cells, as many as in the row of dashes`,
      { start: row[0]?.start ?? head.start, end: row.at(-1)?.end ?? head.end },
      'Add or remove cells; write \\| for a plain pipe.',
      `${row.length}`,
    )
  }

  /** Returns whether the next block is a comment that seems to count the cells of a table. */
  private isCountBelow(): boolean {
    let at = this.at
    while (at < this.lines.length && isEmptyLine(this.source, this.lines[at]!)) at++
    for (let first = at; at < this.lines.length; at++) {
      const text = this.source.slice(this.lines[at]!.start, this.lines[at]!.end)
      if (at === first && !/^ {0,3}<!--/.test(text)) return false
      if (/^(?: {0,3}<!--)? *["']?cells["']? *:/.test(text)) return true
      if (text.includes('-->')) return false
    }
    return false
  }

  private startsRow(line: Span): boolean {
    return this.source[line.start + this.indentOf(line)] === '|' && !isEmptyLine(this.source, line)
  }

  private alignmentOf(line: Span): ('left' | 'right' | 'center' | null)[] | null {
    if (!this.startsRow(line)) return null
    const cells = this.cellsOf(line).map(({ start, end }) => this.source.slice(start, end))
    if (!cells.every((cell) => /^:?-+:?$/.test(cell))) return null
    return cells.map((cell) =>
      cell.startsWith(':') ? (cell.endsWith(':') ? 'center' : 'left') : cell.endsWith(':') ? 'right' : null,
    )
  }

  /** Returns the cells of a row without outer spaces. */
  private cellsOf(line: Span): Span[] {
    const cells: Span[] = []
    const end = trimSpaces(this.source, line.start, line.end)
    let from = line.start + this.indentOf(line) + 1
    for (let at = from; at <= end; at++) {
      if (at < end && (this.source[at] !== '|' || this.source[at - 1] === '\\')) continue
      if (at === end && from === end) break
      const start = skipSpaces(this.source, from, at)
      cells.push({ start, end: trimSpaces(this.source, start, at) })
      from = at + 1
    }
    return cells
  }

  private paragraph(): ReturnType<BlockReader['block']> {
    const lines: Span[] = [this.lines[this.at]!]
    const definition = DEFINITION.exec(this.source.slice(lines[0]!.start, lines[0]!.start + 1004))
    this.at++
    if (definition) throw this.error('text', lines[0]!, 'Write the address in the link itself: [text](address).')
    for (let line = this.lines[this.at]; line && !isEmptyLine(this.source, line); line = this.lines[this.at]) {
      if (this.isUnderline(line)) {
        this.at++
        const hint = 'Write headings with # before them; put an empty line before and after ***.'
        throw this.error('an empty line before an underline', line, hint)
      }
      if (this.opensBlock(line)) break
      lines.push(line)
      this.at++
    }
    return { type: 'paragraph', lines }
  }

  /** Returns whether a line would turn the text above it into a heading or a table. */
  private isUnderline({ start, end }: Span): boolean {
    const from = skipSpaces(this.source, start, end)
    const to = trimSpaces(this.source, from, end)
    const first = this.source[from]!
    if (!'=-:|'.includes(first)) return false
    for (let at = from; at < to; at++) {
      const unit = this.source[at]!
      if (first === '=' ? unit !== '=' : !'-:| \t'.includes(unit)) return false
    }
    return first === '=' || this.source.slice(from, to).includes('-')
  }

  /** Returns whether a line ends the paragraph above it without an empty line between them. */
  private opensBlock(line: Span): boolean {
    const indent = this.indentOf(line)
    if (indent > 3) return false
    const start = line.start + indent
    const text = this.source.slice(start, Math.min(line.end, start + 12))
    if (/^(?:#{1,6}(?:[ \t]|$)|>|<!--|<\/?figure[ >]|\|)/.test(text)) return true
    if (this.opensFence(start, line.end) || this.isThematicBreak(line)) return true
    const marker = this.markerOf(line)
    return marker !== null && (!marker.ordered || marker.number === 1)
  }

  private error(expected: string, { start, end }: Span, hint: string, found?: string): FormatError {
    return new FormatError(
      expected,
      found ?? quote(this.source.slice(start, Math.min(end, start + 80))),
      hint,
      start,
      end,
    )
  }
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never
