import type { CreditRole } from '../model/issue.js'

/**
 * What newspapers of one language print: data for the parser, so that a paper's own habits can be added without code.
 *
 * To write a paper's own, spread a locale and replace what differs: `{ ...zhHans, pageNames: new Set(['晨读']) }`.
 * Patterns see full-width letters, digits and signs as ASCII (`（` as `(`, `３` as `3`), and at most the first 100 characters of a line.
 * They should not look back: a pattern like `(a+)+` costs more than its text is worth.
 */
export interface Locale {
  /** BCP 47 tag. */
  language: string
  /** How many Han characters one of its characters is worth, since a line is judged by its length; 1 for Chinese. */
  density: number
  /** Whether blanks part its words. */
  spaced: boolean
  /**
   * Open a dispatch; the first that fits counts. Anchored at the start. Named groups, each at will:
   * `agency`, `place`, `reporter`, `year`, `month`, `day`.
   */
  dateline: readonly RegExp[]
  /** Datelines that are a whole line or end a body, in brackets. Named groups as above. Anchored at both ends. */
  tailDateline: readonly RegExp[]
  /** Names of the months in order, each with its short form; months are also read from digits and Chinese numerals. */
  months: readonly (readonly string[])[]
  /** Words before names, with what those people did, or `null` where the issue has no word for it; longest first. */
  creditWords: readonly (readonly [string, CreditRole | null])[]
  /** Words after a name, with what that person did; longest first. */
  creditSuffixes: readonly (readonly [string, CreditRole])[]
  /** Parts names in a list. */
  nameSeparator: RegExp
  /** What stands among names and is none, such as a title or an agency. Anchored at both ends. */
  notName: RegExp | null
  /** A name that is written in words with blanks between them. Anchored at both ends. */
  spacedName: RegExp | null
  /** A name in the script of the language, without blanks. Anchored at both ends. */
  name: RegExp
  /** Family names; a name of two to four characters that no credit word announces begins with one. */
  surnames: ReadonlySet<string>
  /** What can follow a word for credits and is no name, such as 手记 in 记者手记. */
  noNames?: ReadonlySet<string>
  /** Names of two characters that stand without a family name, alone or two together, such as 扎西. */
  singleNames?: ReadonlySet<string>
  /** Opens a caption. Anchored at the start. */
  caption: RegExp
  /** Opens an item of an enumeration. Anchored at the start. */
  enumerator: RegExp
  /** Opens a deck. Anchored at the start. */
  deckMark: RegExp
  /** Names that pages bear. */
  pageNames: ReadonlySet<string>
  /** Words that refer to another page. Named groups: `to`, `from` or `see` for the direction, and `page`. */
  continuation: readonly RegExp[]
  /** What a page prints of its number and name. Named groups `label` and `name`. Anchored at the start. */
  folio: readonly RegExp[]
  /** Number of the issue. Named group `number`. */
  issueNumber: RegExp
  /** What stands beside a date or a number and says no more: weekday, lunar day, count of pages, price. */
  besides: RegExp
  /** Names of newspapers by their form. Anchored at both ends. */
  publication: RegExp
  /** Opens a credit of the page itself, such as 本版编辑. Anchored at the start. */
  pageCredit: RegExp
  /** Characters that end a sentence or close one. */
  terminals: string
  /** Pairs of quotes and brackets: opening and closing characters in turn. */
  pairs: string
}
