import type { Locale } from '../locale/locale.js'
import { assignIds } from '../model/ids/assign-ids.js'
import type { Issue } from '../model/issue.js'
import type { IssueFields } from '../page/facts/apply-page-facts.js'
import type { Message, ParseResult, TraceEntry } from '../result/parse-result.js'
import type { AssembledPage } from './assemble-page.js'
import { mergeContinuations } from './continuations/merge-continuations.js'
import { byPosition, type PlacedMessage } from './issue-draft.js'
import { printIssue, printMessage, printTrace } from './print-places.js'
import type { TraceTable } from './trace-table.js'

/**
 * Assembles the issue: identifiers, articles that continue on another page, and places as JSON
 * Pointers.
 */
export function assembleIssue(
  fields: IssueFields,
  pages: readonly AssembledPage[],
  trace: TraceTable,
  locale: Locale,
): ParseResult {
  const { publication, date, number, edition } = fields
  const issue: Issue = {
    type: 'issue',
    id: '',
    publication,
    date,
    number,
    edition,
    pages: pages.map(({ page }) => page),
  }
  assignIds(issue)
  const draft = mergeContinuations(
    {
      issue,
      unplaced: pages.map(({ unplaced }) => unplaced),
      trace,
      movedPlace: null,
      messages: concatenated(pages.map(({ messages }) => messages)),
    },
    locale,
    pages.map(({ known }) => known),
  )
  const messages = [...draft.messages, ...dateUnknown(draft.issue)]
    .map(printMessage)
    .sort((a, b) => a.source - b.source || byPosition(a, b))
  const { movedPlace } = draft
  return resultOf(printIssue(draft), messages, () => printTrace(trace, movedPlace))
}

/**
 * Returns a result whose trace is built when it is read first. The entries of a page of short lines
 * take fifteen times the memory of the page, and many callers need only the issue.
 */
function resultOf(issue: Issue, messages: Message[], buildTrace: () => TraceEntry[]): ParseResult {
  let build: (() => TraceEntry[]) | null = buildTrace
  let trace: TraceEntry[] = []
  return {
    issue,
    get trace() {
      if (build) trace = build()
      // The columns that it was built from are free from now on.
      build = null
      return trace
    },
    set trace(entries) {
      build = null
      trace = entries
    },
    messages,
  }
}

const concatenated = <Item>(lists: readonly Item[][]): Item[] => (lists.length === 1 ? lists[0]! : lists.flat())

/** Returns the message about an issue without a date. */
function dateUnknown(issue: Issue): PlacedMessage[] {
  if (issue.date !== null || !issue.pages.length) return []
  const place = { page: null, article: null, field: ['date'] }
  const latest = latestDateline(issue)
  const detail = latest ? ` Its datelines reach to ${latest}, so it is from that day or later.` : ''
  return [{ code: 'date-unknown', source: 0, start: 0, end: 0, place, detail }]
}

/** Returns the latest day that a dateline names, or `null`. The issue cannot be older. */
function latestDateline({ pages }: Issue): string | null {
  const days = pages.flatMap(({ articles }) => articles.flatMap(({ dateline }) => dateline?.date ?? []))
  return days.sort().at(-1) ?? null
}
