import type { BylinePlacement } from '../model/issue.js'
import type { SourceSpan, SpanNote, UnplacedSpan } from '../result/source-span.js'
import type { Line } from '../scan/line.js'

/**
 * What one part of an article contributes to the article's trace, unplaced text, messages and
 * credits.
 */
export interface ArticlePart {
  spans: readonly SourceSpan[]
  unplaced: readonly UnplacedSpan[]
  notes: readonly SpanNote[]
  credits: readonly CreditSource[]
}

/** An empty list, shared by the many parts that have nothing to contribute. */
export const NONE: readonly never[] = []

/** Text that may contain a dateline or a credit, in the order in which it is read. */
export type CreditSource = PrintedCredit | ArticleOpening

/** A line, or the end of one, that holds nothing but a credit or a dateline. */
export interface PrintedCredit {
  type: 'credit'
  line: Line
  /** Offset at which the credit begins. */
  from: number
  placement: BylinePlacement
  /** Index of the figure in the body that it belongs to; `null` for the article. */
  figure: number | null
}

/** The first paragraph, which may open with a dateline. */
export interface ArticleOpening {
  type: 'opening'
  text: string
  /** Number of its characters in bold type or capitals that may be a place. */
  bold?: number
}
