import type { Issue, TraceEntry } from '@banmian/core'
import { articleNumbers } from '../../../../../packages/cli/src/commands/explain/article-numbers.js'
import { type IssuePart, issuePart } from '../../../../../packages/cli/src/commands/explain/issue-part.js'
import type { GivenPage } from '../state/given-page.js'

/** A span of the text and the part that it became. */
export interface Stretch {
  /** Index among all spans, in the order of the text. */
  index: number
  text: string
  part: IssuePart
  /**
   * The number of the article in the issue, from 1; `null` when the span belongs to the page
   * itself.
   */
  article: number | null
  entry: TraceEntry
  /** True for a line of a headline that was apart from its body. */
  moved: boolean
}

/** A line of the text with its spans. */
export interface Row {
  /** Index of its page. */
  source: number
  /** The text before the first span on its line, such as `## `. */
  marker: string
  stretches: Stretch[]
}

/**
 * A line from one row to another: from a headline to its body, between halves of a paragraph, or
 * between pages.
 */
export interface Connection {
  kind: 'head' | 'paragraph' | 'continuation'
  article: number
  /** Index of the row that moved. */
  from: number
  /** Index of the row that it was moved to. */
  to: number
}

/** Returns the text of the pages as rows, and the connections between them. */
export function rowsOf(pages: readonly GivenPage[], trace: readonly TraceEntry[], issue: Issue) {
  const articleAt = articleNumbers(issue)
  const entries = bySource(trace)
  const rows: Row[] = []
  const rowOf: number[] = []
  for (const [source, { text }] of pages.entries()) {
    let end = 0
    for (const entry of entries.get(source) ?? []) {
      const gap = text.slice(end, entry.start)
      const cut = Math.max(gap.lastIndexOf('\n'), gap.lastIndexOf('\r'))
      if (rows.at(-1)?.source !== source || cut >= 0) rows.push({ source, marker: gap.slice(cut + 1), stretches: [] })
      rows.at(-1)?.stretches.push({
        index: rowOf.length,
        text: text.slice(entry.start, entry.end),
        part: issuePart(entry.path, issue),
        article: articleAt(entry.path),
        entry,
        moved: false,
      })
      rowOf.push(rows.length - 1)
      end = entry.end
    }
  }
  const stretches = rows.flatMap((row) => row.stretches)
  return { rows, stretches, connections: connect(stretches, rowOf) }
}

/** Returns the entries of each page, in the order of its text. */
function bySource(trace: readonly TraceEntry[]): Map<number, TraceEntry[]> {
  const entries = new Map<number, TraceEntry[]>()
  for (const entry of trace.toSorted((a, b) => a.start - b.start)) {
    const ofPage = entries.get(entry.source)
    if (ofPage) ofPage.push(entry)
    else entries.set(entry.source, [entry])
  }
  return entries
}

/**
 * Returns the connections of headlines that were apart from their bodies, of halves of paragraphs,
 * and of parts on other pages. Marks the spans that were moved.
 */
function connect(stretches: Stretch[], rowOf: number[]): Connection[] {
  const bodies = new Map<number, number>()
  const halves = new Map<string, Stretch>()
  for (const { article, entry, index } of stretches)
    if (article !== null && entry.path.includes('/body/') && !bodies.has(article)) bodies.set(article, index)
  const parts = new Map<number, Stretch>()
  const connections: Connection[] = []
  for (const stretch of stretches) {
    const { article, entry, index } = stretch
    if (article === null) continue
    const row = rowOf[index] ?? 0
    // The rest of an article on another page is connected to the last span before it.
    const before = parts.get(article)
    parts.set(article, stretch)
    if (before !== undefined && before.entry.source !== entry.source)
      connections.push({ kind: 'continuation', article, from: row, to: rowOf[before.index] ?? 0 })
    if (/\/(?:headline\/\w+|rubric)$/.test(entry.path)) {
      const body = bodies.get(article)
      if (body === undefined || !isAway(stretches, index, body)) continue
      stretch.moved = true
      connections.push({ kind: 'head', article, from: row, to: rowOf[body] ?? 0 })
    } else if (entry.path.includes('/body/')) {
      const half = halves.get(entry.path)
      if (half?.entry.source === entry.source)
        connections.push({ kind: 'paragraph', article, from: row, to: rowOf[half.index] ?? 0 })
      halves.set(entry.path, stretch)
    }
  }
  return connections
}

/**
 * Returns whether a headline is after its body, or separated from it by a span of another article.
 */
const isAway = (stretches: Stretch[], head: number, body: number): boolean =>
  head > body || stretches.slice(head, body).some((between) => between.article !== stretches[head]?.article)
