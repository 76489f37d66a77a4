import type { Credit } from '../model/issue.js'

/** The properties of a line that its text and the locale show, before any decision. */
export interface LineCues {
  /** The length in characters of Chinese; see `Locale.characterWeight`. */
  length: number
  heading: boolean
  /** The line opens with a dateline. */
  dateline: boolean
  /** The credits of a line that consists of names and credit words. */
  credit: Credit[] | null
  /** The line is a dateline in brackets. */
  tailDateline: boolean
  /** The line credits a photographer. */
  photoCredit: boolean
  /**
   * The offset at which a credit or a reference at the end of the line begins, or -1. A removed
   * reference begins at its length.
   */
  tailFrom: number
  /** A reference to another page was removed from the end of the line. */
  tailReference: boolean
  /** The credits at the end of the line. */
  tail: Credit[] | null
  deckMark: boolean
  caption: boolean
  enumerated: boolean
  /** The line ends like a complete sentence. */
  finished: boolean
  /**
   * The line opens with a character that begins no sentence, such as a comma or a closing quote.
   */
  continues: boolean
  /** The number of opening quotes and brackets less that of closing ones. */
  openQuotes: number
  /** The part of a letter to the editor that the line is, if any. */
  letter: 'salutation' | 'signature' | null
}
