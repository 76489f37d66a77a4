import type { Locale } from '../locale/locale.js'
import type { Issue } from '../model/issue.js'
import { mergeContinuations } from './continuations/merge-continuations.js'
import { placeOf } from './json-pointer.js'
import { printIssue } from './print-places.js'
import { TraceTable } from './trace-table.js'

/**
 * Returns an issue in which articles that continue on another page are merged, as {@link
 * mergeContinuations} does.
 */
export function mergeIssueContinuations(issue: Issue, locale: Locale): Issue {
  const unplaced = issue.pages.map((page) =>
    page.unplaced.map(({ text, candidates }) => ({
      text,
      candidates: candidates.map(({ path, role, confidence }) => ({ place: placeOf(path), role, confidence })),
    })),
  )
  return printIssue(
    mergeContinuations({ issue, unplaced, trace: new TraceTable(), movedPlace: null, messages: [] }, locale),
  )
}
