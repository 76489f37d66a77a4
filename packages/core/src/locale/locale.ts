import type { CreditRole } from '../model.js'

/** What newspapers of one language print: data for the parser, so that a paper's own habits can be added without code. */
export interface Locale {
  /** BCP 47 tag. */
  language: string
  /** Opens a dispatch. Named groups: `agency`, `place`, `month`, `day`. Anchored at the start. */
  dateline: RegExp
  /** A dateline that is a whole line or ends a body, in brackets. Named groups as above. Anchored at both ends. */
  tailDateline: RegExp
  /** Words before names, with what those people did; longest first. */
  creditWords: readonly (readonly [string, CreditRole])[]
  /** Words after a name, with what that person did; longest first. */
  creditSuffixes: readonly (readonly [string, CreditRole])[]
  /** Family names; a name of two to four characters begins with one. */
  surnames: ReadonlySet<string>
  /** Opens a caption. Anchored at the start. */
  caption: RegExp
  /** Opens an item of an enumeration. Anchored at the start. */
  enumerator: RegExp
  /** Opens a deck. Anchored at the start. */
  deckMark: RegExp
  /** Names that pages bear. */
  pageNames: ReadonlySet<string>
  /** A line that refers to another page. Named groups: `to`, `from`, `see`, `page`. */
  continuation: RegExp
  /** Characters that end a sentence or close one. */
  terminals: string
  /** Pairs of quotes and brackets: opening and closing characters in turn. */
  pairs: string
}
