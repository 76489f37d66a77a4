/** The position of the caret in the text of the pages. */
export interface Caret {
  /** Index of the page. */
  source: number
  /** Offset in the text of the page, in UTF-16 units. */
  offset: number
}
