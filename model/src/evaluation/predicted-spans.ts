import type { ParseResult, TraceEntry } from '@banmian/core'
import { ADVERTISEMENT } from '../pairs/issue-pieces.js'
import type { Span, SpanRole, Unit } from '../training/pages/training-data.js'

/** The result of the parser for a page, in the terms of its labels. */
export interface Prediction {
  /** Spans of the text; `unit` is the index of an article that was found, or -1. */
  spans: Span[]
  /** Each article that was found, with the people who wrote it. */
  units: Unit[]
}

const ARTICLE = /^\/pages\/(\d+)\/articles\/(\d+)\/?(.*)$/
const BLOCK = /^body\/(\d+)(?:\/children\/(\d+))?/

/** Returns what the trace of a page says about each of its characters. */
export function predictionOf({ issue, trace }: Pick<ParseResult, 'issue' | 'trace'>): Prediction {
  const first: number[] = []
  const articles = issue.pages.flatMap((page) => {
    first.push((first.at(-1) ?? 0) + page.articles.length)
    return page.articles
  })
  const offsetOf = (page: number): number => (page === 0 ? 0 : first[page - 1]!)
  const spans = trace.map(({ start, end, path }: TraceEntry): Span => {
    const match = ARTICLE.exec(path)
    if (!match) return [start, end, -1, 'pageName', -1]
    const unit = offsetOf(Number(match[1])) + Number(match[2])
    const article = articles[unit]!
    const field = match[3]!
    const block = BLOCK.exec(field)
    if (article.role === 'advertisement') return [start, end, unit, ADVERTISEMENT, -1]
    if (!block) return [start, end, unit, roleOfField(field), -1]
    const [, index, child] = block
    const { type } = article.body[Number(index)]!
    if (type === 'heading') return [start, end, unit, 'subhead', -1]
    if (type === 'figure') return [start, end, unit, field.includes('/bylines') ? 'credit' : 'caption', -1]
    const item = type === 'list' && child !== undefined ? Number(child) + 1 : 0
    return [start, end, unit, 'paragraph', Number(index) * 1000 + item]
  })
  const units = articles.map(({ role, bylines, body, headline }, unit): Unit => {
    const isPhoto = headline.main === null && body.length > 0 && body.every(({ type }) => type === 'figure')
    const hasText = spans.some(([, , own, printed]) => own === unit && printed === 'paragraph')
    const kind = role === 'advertisement' ? role : isPhoto && !hasText ? 'photo' : 'article'
    return { kind, credits: bylines.flatMap(({ credits }) => credits.map(({ name }) => name)) }
  })
  return { spans, units }
}

function roleOfField(field: string): SpanRole {
  if (field.startsWith('headline/main')) return 'headline'
  if (field.startsWith('headline/kicker') || field.startsWith('rubric')) return 'kicker'
  return field.startsWith('headline/deck') ? 'deck' : 'credit'
}
