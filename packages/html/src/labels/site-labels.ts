/** The text that only the pages of a whole site contain. */
export interface SiteLabels {
  /** A year. */
  year: (year: number) => string
  /** A month of a year. */
  month: (year: number, month: number) => string
  /** The days of the week in one or two characters, from Sunday. */
  weekdays: readonly string[]
  /** Link to the previous issue. */
  previousIssue: string
  /** Link to the next issue. */
  nextIssue: string
  /** Link to the front page. */
  home: string
  /** Title of the list of all issues. */
  archive: string
  /** Title of the list of rubrics. */
  rubrics: string
  /** Title of the list of authors. */
  authors: string
  /** Title of the search page. */
  search: string
  /** Label of the links to feeds and books. */
  subscribe: string
  /** Text of an empty list. */
  nothing: string
  /** Title of the page for an unknown address. */
  notFound: string
  /** Link from that page to the front page. */
  backHome: string
  /** Title of the issues without a date. */
  undated: string
  /** Button for larger text. */
  larger: string
  /** Button for smaller text. */
  smaller: string
  /** Button that switches between the light and the dark color scheme. */
  scheme: string
  /** Text in place of the search box while it is not available. */
  searchNeedsScript: string
  /**
   * Texts of Pagefind's user interface by their names, in place of its own, which are in the
   * language of the page; `{}` for none.
   */
  pagefind: Readonly<Record<string, string>>
}
