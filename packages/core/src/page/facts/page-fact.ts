import type { SourceRange } from '../../result/source-span.js'
import type { TraceRule } from '../../result/trace-rule.js'
import type { MarkupRange } from '../../scan/page-rows.js'

/**
 * The field that a fact belongs to. `besides` repeats the date next to it, such as a weekday;
 * `markup` is the frame of a front matter or markup around the text; `none` has no field.
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

/** A line of a page, or a part of one. */
type PrintedText = SourceRange & { text: string }

/** Returns a line of furniture as a fact: the name of what it states, or text without a field. */
export const furnitureFact = (
  { text, start, end }: PrintedText,
  field: 'publication' | 'name' | 'none' = 'none',
): PageFact => ({ field, value: field === 'none' ? null : text, text, start, end, rule: 'furniture' })

/** Returns markup as a fact. Its words have no field. */
export function markupFact({ start, end, isText }: MarkupRange, text: string): PageFact {
  return { field: isText ? 'none' : 'markup', value: null, text: text.slice(start, end), start, end, rule: 'markup' }
}
