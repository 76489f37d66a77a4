import type { Block, List, Phrasing, Table, TableRow } from '../../model/issue.js'
import { MAX_DEPTH } from '../../model/nesting.js'
import { FormatError, quote } from '../errors/format-error.js'
import type { Span } from '../syntax/lines.js'
import { BlockReader, type RawBlock } from './blocks.js'
import { FigureReader } from './figure.js'
import { InlineSource } from './inline-source.js'
import { readPhrasing } from './phrasing.js'
import { countItem, Fields, flagItem } from './yaml/fields.js'
import { readYaml, type YamlMap } from './yaml/yaml.js'

/** Builds the blocks of a body from raw blocks. */
export class BodyReader {
  readonly blocks: Block[] = []
  /** True when an empty line separates two of the blocks. */
  spread = false
  private readonly source: string
  private readonly depth: number
  private figure: FigureReader | null = null
  /** Applies the data of a comment below the last block. */
  private addData: ((data: YamlMap, place: Span) => void) | null = null

  constructor(source: string, depth: number) {
    this.source = source
    this.depth = depth
  }

  /** True when a figure is open. */
  get inFigure(): boolean {
    return this.figure !== null
  }

  /** Adds a block that was read by another reader. */
  push(block: Block, spaced: boolean): void {
    if (this.blocks.length && spaced) this.spread = true
    this.blocks.push(block)
    this.addData = null
  }

  /** Ends the last block, so that a comment can no longer be about it. */
  interrupt(): void {
    this.addData = null
  }

  /** Reads the next raw block. */
  accept(raw: RawBlock): void {
    if (this.figure) {
      if (this.figure.accept(raw)) this.figure = null
      return
    }
    switch (raw.type) {
      case 'paragraph':
        this.push({ type: 'paragraph', children: this.running(raw.lines) }, raw.spaced)
        return
      case 'heading':
        this.heading(raw)
        return
      case 'thematicBreak':
        this.push({ type: 'thematicBreak' }, raw.spaced)
        return
      case 'blockquote':
        this.push({ type: 'blockquote', children: this.inside(raw.lines, raw).blocks }, raw.spaced)
        return
      case 'list':
        this.list(raw)
        return
      case 'table':
        this.table(raw)
        return
      case 'figure':
        this.figure = new FigureReader(this.source, raw)
        this.push(this.figure.figure, raw.spaced)
        return
      case 'comment':
        this.comment(raw)
        return
    }
  }

  /** Throws when a figure is still open. */
  finish(): void {
    if (this.figure) throw this.figure.unclosed()
  }

  private running(lines: readonly Span[], cell = false): Phrasing[] {
    return readPhrasing(new InlineSource(this.source, lines), { cell }).nodes
  }

  private inside(lines: readonly Span[], place: Span): BodyReader {
    if (this.depth >= MAX_DEPTH) {
      const found = quote(this.source.slice(place.start, place.start + 40))
      throw new FormatError(
        `blocks nested at most ${MAX_DEPTH} deep`,
        found,
        'Remove some levels.',
        place.start,
        place.end,
      )
    }
    const inner = new BodyReader(this.source, this.depth + 1)
    const reader = new BlockReader(this.source, lines)
    for (let raw = reader.next(); raw; raw = reader.next()) inner.accept(raw)
    inner.finish()
    return inner
  }

  private heading(raw: RawBlock & { type: 'heading' }): void {
    const block = { type: 'heading' as const, depth: raw.depth, children: this.running(raw.lines) }
    this.push(block, raw.spaced)
    if (this.depth === 0)
      this.addData = (data, place) => {
        block.depth = new Fields(this.source, data, place, ['depth']).oneOf('depth', [1, 2]) ?? block.depth
      }
  }

  private list(raw: RawBlock & { type: 'list' }): void {
    const { ordered, number, spread, items } = raw
    const children = items.map((lines) => {
      const inner = this.inside(lines, raw)
      return { type: 'listItem' as const, spread: inner.spread, children: inner.blocks }
    })
    const block: List = { type: 'list', ordered, start: ordered ? number : null, spread, children }
    this.push(block, raw.spaced)
    this.addData = (data, place) => {
      const fields = new Fields(this.source, data, place, ['start', 'spread', 'items'])
      const start = fields.integer('start')
      if (start !== undefined) block.start = start
      block.spread = fields.oneOf('spread', [true, false]) ?? block.spread
      const flags = fields.list('items', flagItem, 'true or false')
      if (flags && flags.length !== children.length) throw this.count(fields, 'items', children.length)
      flags?.forEach((flag, at) => {
        children[at]!.spread = flag
      })
    }
  }

  private table(raw: RawBlock & { type: 'table' }): void {
    const children: TableRow[] = raw.rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((cell) => ({ type: 'tableCell', children: this.running([cell], true) })),
    }))
    const block: Table = { type: 'table', align: raw.align, children }
    this.push(block, raw.spaced)
    this.addData = (data, place) => {
      const fields = new Fields(this.source, data, place, ['align', 'cells'])
      block.align = alignOf(fields) ?? block.align
      const counts = fields.list('cells', countItem, 'numbers of cells')
      if (!counts && raw.short) throw raw.short
      if (counts && counts.length !== children.length) throw this.count(fields, 'cells', children.length)
      counts?.forEach((count, at) => {
        const cut = children[at]!.children.splice(count)
        if (cut.some((cell) => cell.children.length > 0) || children[at]!.children.length !== count) {
          const { start, end } = fields.placeOf('cells')
          throw new FormatError(
            'a number of cells that removes only empty cells',
            `${count} in row ${at + 1}`,
            'Correct the number, or remove the line.',
            start,
            end,
          )
        }
      })
    }
  }

  private count(fields: Fields, key: string, expected: number): FormatError {
    const { start, end } = fields.placeOf(key)
    const found = quote(this.source.slice(start, end))
    return new FormatError(
      `${expected} values for ${key}`,
      found,
      'Write one for each, or remove the line.',
      start,
      end,
    )
  }

  private comment(raw: RawBlock & { type: 'comment' }): void {
    const data = readYaml(this.source, raw.lines)
    if (data.has('block')) {
      this.push(this.empty(new Fields(this.source, data, raw, ['block'])), raw.spaced)
      return
    }
    if (!this.addData) {
      const found = quote(this.source.slice(raw.start, raw.end))
      const hint = 'Put data right below the block that it describes, or remove the comment.'
      throw new FormatError('a block of text', found, hint, raw.start, raw.end)
    }
    this.addData(data, raw)
    this.addData = null
  }

  /** Returns a block without text, which its data describes. */
  private empty(outer: Fields): Block {
    const fields = outer.inner('block', ['type', 'ordered', 'start', 'spread', 'align'])!
    switch (fields.oneOf('type', ['paragraph', 'list', 'table'])) {
      case 'list':
        return {
          type: 'list',
          ordered: fields.oneOf('ordered', [true, false]) ?? false,
          start: fields.integer('start') ?? null,
          spread: fields.oneOf('spread', [true, false]) ?? false,
          children: [],
        }
      case 'table':
        return { type: 'table', align: alignOf(fields) ?? [], children: [] }
      default:
        return { type: 'paragraph', children: [] }
    }
  }
}

const alignOf = (fields: Fields): Table['align'] | undefined =>
  fields
    .list(
      'align',
      ({ value }) => (value === null ? { to: null } : sides.find(({ to }) => to === value)),
      'left, right, center or null',
    )
    ?.map(({ to }) => to)

const sides = [{ to: 'left' }, { to: 'right' }, { to: 'center' }] as const
