import type { Issue, TraceEntry } from '@banmian/core'
import type { GivenPage } from '../pages.js'
import type { Part } from '../words/words.js'
import { partOf } from './part-of.js'

/** A stretch of the text and what it became. */
export interface Stretch {
  /** Place among all stretches, in the order of the text. */
  index: number
  text: string
  part: Part
  /** Number of the article from 1, in the order of the issue; `null` when it belongs to the page itself. */
  article: number | null
  entry: TraceEntry
  /** It is a head that stood away from its body. */
  moved: boolean
}

/** A line of the text, with the stretches that stand on it. */
interface Row {
  /** Index of its page among those given. */
  source: number
  /** What stood before the first stretch on its line, such as `## `. */
  marker: string
  stretches: Stretch[]
}

/** A line to draw from one row to another: from a head to its body, between halves of a paragraph, or from page to page. */
export interface Connection {
  kind: 'head' | 'paragraph' | 'continuation'
  article: number
  /** Index of the row that moved. */
  from: number
  /** Index of the row that it was moved to. */
  to: number
}

/** The text of the pages as rows, and the connections between them. */
export function rowsOf(pages: readonly GivenPage[], trace: readonly TraceEntry[], issue: Issue) {
  const offsets = articleOffsets(issue)
  const rows: Row[] = []
  const rowOf: number[] = []
  for (const [source, { text }] of pages.entries()) {
    let end = 0
    for (const entry of entriesOf(source, trace)) {
      const gap = text.slice(end, entry.start)
      const cut = Math.max(gap.lastIndexOf('\n'), gap.lastIndexOf('\r'))
      if (rows.at(-1)?.source !== source || cut >= 0) rows.push({ source, marker: gap.slice(cut + 1), stretches: [] })
      rows.at(-1)?.stretches.push({
        index: rowOf.length,
        text: text.slice(entry.start, entry.end),
        part: partOf(entry.path, issue),
        article: articleOf(entry.path, offsets),
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

const entriesOf = (source: number, trace: readonly TraceEntry[]) =>
  trace.filter((entry) => entry.source === source).sort((a, b) => a.start - b.start)

/** Heads that stood away from their body, halves of paragraphs, and parts on other pages. Marks the stretches that moved. */
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
    // The rest of an article on another page hangs on the last stretch of its part before.
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

/** A head is away from its body when it stands after it, or when something of another article is between them. */
const isAway = (stretches: Stretch[], head: number, body: number): boolean =>
  head > body || stretches.slice(head, body).some((between) => between.article !== stretches[head]?.article)

/** For each page, how many articles come before its own. */
function articleOffsets(issue: Issue): number[] {
  let before = 0
  return issue.pages.map((page) => {
    const offset = before
    before += page.articles.length
    return offset
  })
}

function articleOf(path: string, offsets: number[]): number | null {
  const found = /^\/pages\/(\d+)\/articles\/(\d+)/.exec(path)
  return found ? (offsets[Number(found[1])] ?? 0) + Number(found[2]) + 1 : null
}
