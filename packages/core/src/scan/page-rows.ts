import { quoteAt } from './blocks/block-quote.js'
import { listAt } from './blocks/bullet-list.js'
import { findTables, type PrintedTable } from './blocks/html-table.js'
import { pipeTableAt } from './blocks/pipe-table.js'
import { findTags, NO_TAGS, type PageTags } from './html/page-tags.js'
import { referenceAt } from './inline/character-references.js'
import { type Row, rowsOf } from './source-lines.js'

/** Markup on lines without text: tags, comments and code fences. */
export interface MarkupRange {
  start: number
  end: number
  /** True when it contains words, as a comment does. */
  isText: boolean
}

/** The rows of a page, tables and lists among them, and the markup that is in none. */
export interface PageRows {
  rows: Row[]
  markup: MarkupRange[]
  tags: PageTags
}

const FENCE = /^(?:`{3,}|~{3,4})[ \t]*[\w.+-]{0,20}$/
/** Longest line that can be a fence. */
const LONGEST_FENCE = 40
/** Comments that name what a tool left out or where it began a page. They contain no print. */
const TOOL_COMMENT =
  /^<!--\s*(?:(?:image|picture|figure|table|formula|page)(?:[ _-]?(?:break|start|begin|end|number))?\s*[:=#]?\s*"?\d{0,5}"?|\W*)\s*-->$/i

/** Splits a text into rows, and sets apart what is markup and what is a table or a list. */
export function pageRowsOf(text: string, from: number): PageRows {
  const mayBeHtml = text.includes('<', from)
  const tags = mayBeHtml ? findTags(text, from) : NO_TAGS
  const markup: MarkupRange[] = []
  let rows = rowsOf(text, from)
  if (mayBeHtml) rows = withoutTags(rows, text, tags, findTables(text, from, tags), markup)
  if (text.includes('```', from) || text.includes('~~~', from)) rows = withoutFences(rows, text, markup)
  if (mayHoldBlocks(text, from)) rows = withBlocks(rows, text, tags)
  return { rows, markup, tags }
}

const mayHoldBlocks = (text: string, from: number): boolean =>
  text.includes('|', from) || text.includes('- ', from) || text.includes('* ', from) || text.includes('> ', from)

/** Returns rows that are marked as being apart when what was between them is gone. */
class Rows {
  readonly list: Row[] = []
  private isApart = false

  push(row: Row): void {
    this.list.push(this.isApart ? { ...row, apart: true } : row)
    this.isApart = false
  }

  /** Notes that something between two rows was taken out. */
  part(): void {
    this.isApart = true
  }
}

/** Divides rows at tables and at the edges of blocks, and takes out those that are only markup. */
function withoutTags(
  rows: readonly Row[],
  text: string,
  tags: PageTags,
  tables: readonly PrintedTable[],
  markup: MarkupRange[],
): Row[] {
  const kept = new Rows()
  let edge = 0
  let table = 0
  let comment = 0
  /** Offset up to which the source is taken. */
  let done = 0
  const take = (start: number, end: number, isText: boolean): void => {
    markup.push({ start, end, isText })
    kept.part()
  }
  const piece = (row: Row, from: number, to: number): void => {
    const cut = trimmed(text, row, from, to)
    if (!cut) return
    const isWhole = cut.start === row.start && cut.end === row.end
    if (isMarkup(text, cut, tags)) take(cut.start, cut.end, isText(text.slice(cut.start, cut.end)))
    else {
      if (!isWhole) kept.part()
      const level = cut.level || headingLevel(text, cut, tags)
      kept.push(level ? { ...cut, level, indented: false } : cut)
      if (cut.end < row.end) kept.part()
    }
  }
  for (const row of rows) {
    if (row.end <= done) continue
    let at = Math.max(row.start, done)
    while (comment < tags.comments.length && tags.comments[comment]!.end <= at) comment++
    const opening = tags.comments[comment]
    if (opening && opening.start === row.start && opening.end > row.end && endsLine(text, opening.end)) {
      take(opening.start, opening.end, true)
      done = opening.end
      continue
    }
    while (table < tables.length && tables[table]!.end <= at) table++
    while (edge < tags.edges.length && tags.edges[edge]! <= at) edge++
    while (at < row.end) {
      const next = tables[table]
      const cut = row.level ? Infinity : (tags.edges[edge] ?? Infinity)
      if (next && !row.level && next.start < row.end && next.start <= cut) {
        piece(row, at, next.start)
        const { start, end } = next
        if (next.table) {
          kept.part()
          kept.push({ start, end, textEnd: end, level: 0, apart: true, indented: false, block: next.table })
        } else take(start, end, false)
        kept.part()
        at = end
        done = end
        table++
        while (edge < tags.edges.length && tags.edges[edge]! <= at) edge++
      } else if (cut < row.end) {
        piece(row, at, cut)
        at = cut
        edge++
      } else {
        piece(row, at, row.end)
        at = row.end
      }
    }
  }
  return kept.list
}

/** Returns the level of the heading that a tag at the beginning of a row opens, or 0. */
function headingLevel(text: string, { start }: Row, tags: PageTags): number {
  const level = /^<h([1-6])[\s>]/i.exec(text.slice(start, start + 4))?.[1]
  return level && tags.lengthAt(start) ? Number(level) : 0
}

/** Returns a part of a row without white space around it, or `null` when nothing is left. */
function trimmed(text: string, row: Row, from: number, to: number): Row | null {
  if (from <= row.start && to >= row.end) return row
  const printed = text.slice(from, to)
  const start = from + printed.length - printed.trimStart().length
  const end = from + printed.trimEnd().length
  if (start >= end) return null
  return { ...row, start, end, textEnd: Math.min(end, Math.max(start, row.textEnd)), indented: false }
}

const endsLine = (text: string, at: number): boolean => /^[^\S\r\n]*(?:[\r\n]|$)/.test(text.slice(at, at + 200))

const BREAK_TAG = /<\/?br\s*\/?>/iy

/** Returns whether a row consists of tags, comments, breaks and spaces. */
function isMarkup(text: string, { start, end, level }: Row, tags: PageTags): boolean {
  if (level) return false
  let at = start
  while (at < end) {
    const length = tags.lengthAt(at)
    BREAK_TAG.lastIndex = at
    if (length) at += length
    else if (/\s/.test(text[at]!)) at++
    else if (text[at] === '<' && BREAK_TAG.test(text)) at = BREAK_TAG.lastIndex
    else {
      const reference = text[at] === '&' ? referenceAt(text, at) : null
      if (reference?.value !== ' ') return false
      at += reference.length
    }
  }
  return at === end
}

/** Returns whether markup contains words: a comment other than those that tools write. */
const isText = (printed: string): boolean => printed.includes('<!--') && !TOOL_COMMENT.test(printed)

/** Takes out the lines that begin and end a block of code, as models put them around a page. */
function withoutFences(rows: readonly Row[], text: string, markup: MarkupRange[]): Row[] {
  const kept = new Rows()
  for (const row of rows) {
    const { start, end, level, block } = row
    if (!level && !block && end - start < LONGEST_FENCE && FENCE.test(text.slice(start, end))) {
      markup.push({ start, end, isText: false })
      kept.part()
    } else kept.push(row)
  }
  return kept.list
}

/** Joins the rows of tables, lists and quotations. */
function withBlocks(rows: readonly Row[], text: string, tags: PageTags): Row[] {
  const kept = new Rows()
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!
    const taken = row.block
      ? null
      : (pipeTableAt(rows, at, text, tags) ?? listAt(rows, at, text, tags) ?? quoteAt(rows, at, text, tags))
    if (!taken) {
      kept.push(row)
      continue
    }
    const { end } = rows[at + taken.rows - 1]!
    kept.push({ ...row, end, textEnd: end, apart: true, indented: false, block: taken.block })
    kept.part()
    at += taken.rows - 1
  }
  return kept.list
}
