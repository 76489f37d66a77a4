import type { Block, Issue, TraceEntry } from '@banmian/core'
import type { Part } from '../words/words.js'

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
  /** What stood before the first stretch on its line, such as `## `. */
  marker: string
  stretches: Stretch[]
}

/** A line to draw from one row to another. */
export interface Connection {
  kind: 'head' | 'paragraph'
  article: number
  /** Index of the row that moved. */
  from: number
  /** Index of the row that it was moved to. */
  to: number
}

/** The text of one source as rows, and the connections between them. */
export function rowsOf(text: string, source: number, trace: TraceEntry[], issue: Issue) {
  const entries = trace.filter((entry) => entry.source === source).sort((a, b) => a.start - b.start)
  const offsets = articleOffsets(issue)
  const rows: Row[] = []
  const rowOf: number[] = []
  let end = 0
  for (const [index, entry] of entries.entries()) {
    const gap = text.slice(end, entry.start)
    const cut = Math.max(gap.lastIndexOf('\n'), gap.lastIndexOf('\r'))
    const onLine = gap.slice(cut + 1)
    if (rows.length === 0 || cut >= 0) rows.push({ marker: onLine, stretches: [] })
    rowOf.push(rows.length - 1)
    rows.at(-1)?.stretches.push({
      index,
      text: text.slice(entry.start, entry.end),
      part: partOf(entry.path, issue),
      article: articleOf(entry.path, offsets),
      entry,
      moved: false,
    })
    end = entry.end
  }
  const stretches = rows.flatMap((row) => row.stretches)
  return { rows, stretches, connections: connect(stretches, rowOf) }
}

/** Heads that stood away from their body, and halves of paragraphs. Marks the stretches that moved. */
function connect(stretches: Stretch[], rowOf: number[]): Connection[] {
  const bodies = new Map<number, number>()
  const halves = new Map<string, number>()
  for (const { article, entry, index } of stretches)
    if (article !== null && entry.path.includes('/body/') && !bodies.has(article)) bodies.set(article, index)
  const connections: Connection[] = []
  for (const stretch of stretches) {
    const { article, entry, index } = stretch
    if (article === null) continue
    const row = rowOf[index] ?? 0
    if (/\/(?:headline\/\w+|rubric)$/.test(entry.path)) {
      const body = bodies.get(article)
      if (body === undefined || !isAway(stretches, index, body)) continue
      stretch.moved = true
      connections.push({ kind: 'head', article, from: row, to: rowOf[body] ?? 0 })
    } else if (entry.path.includes('/body/')) {
      const half = halves.get(entry.path)
      if (half !== undefined) connections.push({ kind: 'paragraph', article, from: row, to: rowOf[half] ?? 0 })
      halves.set(entry.path, index)
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

const blockParts: Partial<Record<Block['type'], Part>> = {
  paragraph: 'paragraph',
  heading: 'subhead',
  list: 'list',
  table: 'table',
  blockquote: 'quotation',
  figure: 'caption',
}

const parts: readonly (readonly [RegExp, Part])[] = [
  [/^\/pages\/\d+\/name$/, 'page-name'],
  [/^\/pages\/\d+\/label$/, 'page-label'],
  [/^\/pages\/\d+\/bylines\//, 'page-byline'],
  [/^\/pages\/\d+\/unplaced\//, 'unplaced'],
  [/\/headline\/kicker$/, 'kicker'],
  [/\/headline\/main$/, 'headline'],
  [/\/headline\/deck$/, 'deck'],
  [/\/rubric$/, 'rubric'],
  [/\/dateline$/, 'dateline'],
  [/\/continuations\//, 'continuation'],
  [/\/body\/\d+\/bylines\//, 'photo-credit'],
  [/\/body\/\d+\/caption$/, 'caption'],
  [/\/bylines\//, 'byline'],
  [/^\/(?:publication|date|number|edition)/, 'issue'],
]

/** What a part of the issue is, from its path. */
function partOf(path: string, issue: Issue): Part {
  const known = parts.find(([form]) => form.test(path))
  if (known) return known[1]
  const [, page, article, block] = /^\/pages\/(\d+)\/articles\/(\d+)\/body\/(\d+)/.exec(path) ?? []
  const type = issue.pages[Number(page)]?.articles[Number(article)]?.body[Number(block)]?.type
  return (type && blockParts[type]) ?? 'other'
}
