import type { Candidate, Issue } from '../model/issue.js'
import { type MessageCode, messageKinds } from '../result/messages.js'
import type { Message, TraceEntry } from '../result/parse-result.js'
import type { IssuePlace } from '../result/source-span.js'
import type { IssueDraft, PlacedMessage } from './issue-draft.js'
import { pointerOf } from './json-pointer.js'
import type { PlacedCandidate, PlacedSpan } from './placed-span.js'
import type { TraceTable } from './trace-table.js'

/** Returns the issue with its unplaced text, whose places are printed as JSON Pointers. */
export function printIssue({ issue, unplaced }: Pick<IssueDraft, 'issue' | 'unplaced'>): Issue {
  return {
    ...issue,
    pages: issue.pages.map((page, index) => ({
      ...page,
      unplaced: unplaced[index]!.map(({ text, candidates }) => ({ text, candidates: candidates.map(printCandidate) })),
    })),
  }
}

const printCandidate = ({ place, role, confidence }: PlacedCandidate): Candidate => ({
  path: pointerOf(place),
  role,
  confidence,
})

/**
 * Returns the entries of the trace, whose places are moved by a function and printed as JSON
 * Pointers.
 */
export function printTrace(trace: TraceTable, moved: IssueDraft['movedPlace']): TraceEntry[] {
  const entries: TraceEntry[] = []
  for (const span of trace.byPosition()) entries.push(printSpan(span, moved ?? unmoved))
  return entries
}

const unmoved = (place: IssuePlace): IssuePlace => place

/** Returns an entry of the trace whose places are printed as JSON Pointers. */
function printSpan(
  { source, start, end, place, rule, confidence, alternatives }: PlacedSpan,
  moved: (place: IssuePlace) => IssuePlace,
): TraceEntry {
  const entry: TraceEntry = { source, start, end, path: pointerOf(moved(place)), rule, confidence }
  if (alternatives)
    entry.alternatives = alternatives.map((other) => ({
      role: other.role,
      confidence: other.confidence,
      path: pointerOf(moved(other.place)),
    }))
  return entry
}

/** Returns a message with its sentence, its severity and the address of its documentation. */
export function printMessage({ code, source, start, end, place, detail = '' }: PlacedMessage): Message {
  const { severity, text } = messageKinds[code]
  return { code, severity, text: text + detail, source, start, end, path: pointerOf(place), url: URLS[code] }
}

const DOCUMENTATION = 'https://banmian.github.io/banmian/messages#'

const URLS = Object.fromEntries(Object.keys(messageKinds).map((code) => [code, DOCUMENTATION + code])) as Record<
  MessageCode,
  string
>
