/** What a fact about the issue or its page is about; `besides` says no more than the date beside it, `none` has no field. */
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

/** Something that a page prints of itself or its issue, beside its articles. */
export interface Fact {
  field: FactField
  /** What it says, in the form of its field; `null` for what has none. */
  value: string | null
  /** As printed. */
  text: string
  /** UTF-16 offset of the first character in the source. */
  start: number
  /** UTF-16 offset after the last one. */
  end: number
  /** The rule that found it. */
  rule: string
}
