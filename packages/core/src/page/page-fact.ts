import type { SourceRange } from '../result/source-span.js'
import type { TraceRule } from '../result/trace-rule.js'

/**
 * The field that a fact belongs to. `besides` repeats the date next to it, such as a weekday;
 * `markup` is the frame of a front matter; `none` has no field.
 */
export type FactField =
  | 'publication'
  | 'date'
  | 'number'
  | 'edition'
  | 'cn'
  | 'issn'
  | 'label'
  | 'name'
  | 'credit'
  | 'besides'
  | 'none'
  | 'markup'

/** Something that a page says of itself or its issue, outside its articles. */
export interface PageFact extends SourceRange {
  field: FactField
  /** The value in the form of its field; `null` when it has none. */
  value: string | null
  /** The text as printed. */
  text: string
  /** The rule that found it. */
  rule: TraceRule
}
