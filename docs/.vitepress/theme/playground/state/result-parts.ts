import type { Article, Message, ParseResult, TraceEntry } from '@banmian/core'

/**
 * A part of a result. A browser reads a message in one task, so that a large result is sent in
 * parts.
 */
export interface ResultPart {
  /** The result without articles, trace and messages. It is the first part. */
  frame?: ParseResult
  /** Index of the page of the articles. */
  page?: number
  articles?: Article[]
  trace?: TraceEntry[]
  messages?: Message[]
}

/** Number of articles, and of other items, in a part. */
const mostArticles = 100
const mostItems = 2_000

/** Splits a result into parts. */
export function* partsOf({ issue, trace, messages, ...others }: ParseResult): Generator<ResultPart> {
  const pages = issue.pages.map((page) => ({ ...page, articles: [] }))
  yield { frame: { ...others, issue: { ...issue, pages }, trace: [], messages: [] } }
  for (const [page, { articles }] of issue.pages.entries())
    for (const some of batches(articles, mostArticles)) yield { page, articles: some }
  for (const some of batches(trace, mostItems)) yield { trace: some }
  for (const some of batches(messages, mostItems)) yield { messages: some }
}

function* batches<Item>(items: readonly Item[], most: number): Generator<Item[]> {
  for (let start = 0; start < items.length; start += most) yield items.slice(start, start + most)
}

/** Adds a part to the parts before it, of which the first contains all. */
export function addPart(whole: ParseResult | null, part: ResultPart): ParseResult | null {
  if (part.frame) return part.frame
  whole?.issue.pages[part.page ?? -1]?.articles.push(...(part.articles ?? []))
  whole?.trace.push(...(part.trace ?? []))
  whole?.messages.push(...(part.messages ?? []))
  return whole
}
