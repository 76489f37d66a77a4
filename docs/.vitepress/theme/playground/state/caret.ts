/** The position of the caret in the text of the pages. */
export interface Caret {
  /** Index of the page. */
  source: number
  /** Offset in the text of the page, in UTF-16 units. */
  offset: number
}

/** A span of the text of the pages. */
export interface Span {
  /** Index of the page. */
  source: number
  /** Offset of the first character in the text of the page, in UTF-16 units. */
  start: number
  /** Offset after the last character. */
  end: number
}
