import type { Draft } from '../build/build-article.js'
import type { Page } from '../model/issue.js'
import type { Fact } from '../page/page-fact.js'
import type { Insert } from '../page/references.js'
import { type MessageCode, messageOf } from '../result/messages.js'
import type { Message, TraceEntry } from '../result/parse-result.js'
import type { Leftover, Piece } from '../result/source-span.js'
import { printedTarget } from '../scan/inline/marks.js'
import { type Line, targetsOf } from '../scan/line.js'

/** Where the entries and messages of one source are collected. */
export class Sheet {
  readonly trace: TraceEntry[] = []
  readonly messages: Message[] = []
  private readonly source: number

  constructor(source: number) {
    this.source = source
  }

  piece({ start, end, path, rule, confidence, alternatives }: Piece, base: string): void {
    if (end <= start) return
    const entry: TraceEntry = { source: this.source, start, end, rule, confidence, path: base + path }
    if (alternatives)
      entry.alternatives = alternatives.map(({ below, path, role, confidence }) => ({
        role,
        confidence,
        path: (below === 'page' ? /^\/pages\/\d+/.exec(base)![0] : base) + path,
      }))
    this.trace.push(entry)
  }

  draft(draft: Draft, base: string): void {
    for (const piece of draft.pieces) this.piece(piece, base)
    for (const { code, start, end, path } of draft.notes)
      this.messages.push(messageOf(code, { source: this.source, start, end, path: base + path }))
  }

  /** Places the line of a page's name; targets of links in it find no room there. Beside another name it is kept as printed. */
  pageName(page: Page, line: Line, printed: string, base: string): void {
    if (page.name !== null && page.name !== line.text) {
      this.fact(
        page,
        { field: 'name', value: line.text, text: printed, ...placeOf(line), rule: 'page-name' },
        `${base}/name`,
        base,
      )
      this.note('print-disagrees', line, `${base}/name`)
      return
    }
    page.name = line.text
    const place = (start: number, end: number): void => {
      if (end <= start) return
      this.trace.push({ source: this.source, rule: 'page-name', confidence: 0.95, start, end, path: `${base}/name` })
    }
    let { start } = line
    for (const { target, tail, type } of targetsOf(line)) {
      place(start, tail[0])
      this.leftover(
        page,
        { start: tail[0], end: tail[1], text: printedTarget(target!), path: '/name', role: type },
        base,
      )
      start = tail[1]
    }
    place(start, line.end)
  }

  /** Keeps what a page says of itself and no field holds. */
  fact(page: Page, { text, start, end, field, rule }: Fact, candidate: string | undefined, base: string): void {
    const path = `${base}/unplaced/${page.unplaced.length}`
    page.unplaced.push({ text, candidates: candidate ? [{ path: candidate, role: field, confidence: 0.5 }] : [] })
    this.trace.push({ source: this.source, start, end, path, rule, confidence: 1 })
  }

  /** Keeps a reference or the name of a column that stands by no article. */
  insert(page: Page, { line, continuation }: Insert, base: string): void {
    const { start, end, text } = line
    const path = `${base}/unplaced/${page.unplaced.length}`
    page.unplaced.push({ text, candidates: [] })
    this.trace.push({ source: this.source, start, end, path, rule: 'unplaced', confidence: 0.5 })
    this.note(continuation ? 'continuation-unresolved' : 'rubric-unplaced', line, path)
  }

  /** Adds a message. */
  note(code: MessageCode, { start, end }: Span, path: string): void {
    this.messages.push(messageOf(code, { source: this.source, start, end, path }))
  }

  /** Keeps what a part has no field for, with the part as its candidate. */
  leftover(page: Page, { text, start, end, path, role }: Leftover, base: string): void {
    const own = `${base}/unplaced/${page.unplaced.length}`
    page.unplaced.push({ text, candidates: [{ path: base + path, role, confidence: 0.5 }] })
    this.trace.push({ source: this.source, start, end, path: own, rule: 'link-unplaced', confidence: 1 })
    this.messages.push(messageOf('link-unplaced', { source: this.source, start, end, path: own }))
  }

  /** Keeps a heading that fits no story. */
  stray(page: Page, text: string, place: Span, base: string, others: { story: number; confidence: number }[]): void {
    const path = `${base}/unplaced/${page.unplaced.length}`
    const candidates = others.map(({ story, confidence }) => ({
      path: `${base}/articles/${story}/headline/kicker`,
      role: 'kicker',
      confidence,
    }))
    page.unplaced.push({ text, candidates })
    this.trace.push({ source: this.source, ...place, path, rule: 'unplaced', confidence: 0.5 })
    this.messages.push(messageOf('heading-unplaced', { source: this.source, ...place, path }))
  }
}

/** A run of characters of a source. */
export interface Span {
  start: number
  end: number
}

export const placeOf = ({ start, end }: Span): Span => ({ start, end })

export const byPlace = (a: Span, b: Span): number => a.start - b.start || a.end - b.end
