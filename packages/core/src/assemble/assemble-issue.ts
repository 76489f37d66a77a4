import type { Locale } from '../locale/locale.js'
import { assignIds } from '../model/assign-ids.js'
import type { Issue } from '../model/issue.js'
import type { IssueFields } from '../page/apply-page-facts.js'
import type { ParseResult } from '../result/parse-result.js'
import type { AssembledPage } from './assemble-page.js'
import { byPosition, type PlacedMessage } from './issue-draft.js'
import { mergeContinuations } from './merge-continuations.js'
import { printIssue, printMessage, printSpan } from './print-places.js'

/** Assembles the issue: identifiers, articles that continue on another page, and places as JSON Pointers. */
export function assembleIssue(fields: IssueFields, pages: readonly AssembledPage[], locale: Locale): ParseResult {
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
      trace: concatenated(pages.map(({ trace }) => trace)),
      messages: concatenated(pages.map(({ messages }) => messages)),
    },
    locale,
  )
  return {
    issue: printIssue(draft),
    trace: draft.trace.map(printSpan),
    messages: [...draft.messages, ...dateUnknown(draft.issue)]
      .map(printMessage)
      .sort((a, b) => a.source - b.source || byPosition(a, b)),
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
