import type { IssuePlace, SourceRange } from '../result/source-span.js'
import type { TraceRule } from '../result/trace-rule.js'

/** A range of characters of a source, and the part of the issue that they became. */
export interface PlacedSpan extends SourceRange {
  source: number
  place: IssuePlace
  rule: TraceRule
  confidence: number
  alternatives?: PlacedCandidate[]
}

/** Another part of the issue that characters may belong to. */
export interface PlacedCandidate {
  place: IssuePlace
  role: string
  /** From 0 to 1. */
  confidence: number
}
