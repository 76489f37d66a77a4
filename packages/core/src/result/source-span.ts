import type { MessageCode } from './messages.js'
import type { TraceRule } from './trace-rule.js'

/** A range of characters in a source, as UTF-16 offsets. */
export interface SourceRange {
  /** Offset of the first character. */
  start: number
  /** Offset after the last character. */
  end: number
}

/**
 * The path to a part of an article or a page, as the segments of a JSON Pointer:
 * `['body', 0, 'caption']`.
 */
export type FieldPath = readonly (string | number)[]

/** A range of characters and the part of an article or a page that they became. */
export interface SourceSpan extends SourceRange {
  field: FieldPath
  rule: TraceRule
  /** Probability that the part is right, from 0 to 1. */
  confidence: number
  /** Other parts that the characters may belong to, most likely first. */
  alternatives?: SpanAlternative[]
}

/** Another part of the page that characters may belong to. */
export interface SpanAlternative {
  /**
   * Index of its article on the page, `own` for the article of the span, or `null` for the page
   * itself.
   */
  article: number | 'own' | null
  field: FieldPath
  role: string
  /** From 0 to 1. */
  confidence: number
}

/** Characters that their part has no field for, such as the target of a link in a headline. */
export interface UnplacedSpan extends SourceRange {
  text: string
  /** The part that they are printed in. */
  field: FieldPath
  /** Their role there, such as `link`. */
  role: string
}

/** A message about a part of an article or a page. */
export interface SpanNote extends SourceRange {
  code: MessageCode
  field: FieldPath
}

/** A part of an issue. */
export interface IssuePlace {
  /** Index of its page; `null` for a field of the issue. */
  page: number | null
  /** Index of its article on the page; `null` for a field of the page or the issue. */
  article: number | null
  /** Its path below the article, the page or the issue. */
  field: FieldPath
}
