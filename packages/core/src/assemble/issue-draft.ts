import type { Issue } from '../model/issue.js'
import type { MessageCode } from '../result/messages.js'
import type { IssuePlace, SourceRange } from '../result/source-span.js'
import type { PlacedCandidate } from './placed-span.js'
import type { TraceTable } from './trace-table.js'

/**
 * An issue whose trace, messages and unplaced text still name places; they are printed as JSON
 * Pointers at the end.
 */
export interface IssueDraft {
  /** The issue; the unplaced text of its pages is kept apart. */
  issue: Issue
  /** The unplaced text of each page. */
  unplaced: PlacedFragment[][]
  trace: TraceTable
  /** Returns the place after a merge of a place in the trace; `null` when nothing was merged. */
  movedPlace: ((place: IssuePlace) => IssuePlace) | null
  messages: PlacedMessage[]
}

/** Text that is kept on a page because it has no field. */
export interface PlacedFragment {
  text: string
  candidates: PlacedCandidate[]
}

/** A message about a part of the issue. */
export interface PlacedMessage extends SourceRange {
  code: MessageCode
  source: number
  place: IssuePlace
  /** A sentence that is added to the text of the message. */
  detail?: string
}

/** Compares ranges by their position in a source. */
export const byPosition = (a: SourceRange, b: SourceRange): number => a.start - b.start || a.end - b.end
