import type { ArticleRole, CreditRole } from '../model/issue.js'
import type { Numerals } from '../text/numerals.js'
import type { LetterForms } from './letters.js'

/**
 * The conventions of newspapers in one language, as data. A newspaper's own need no code: spread a
 * locale and replace what differs, as in `{ ...zhHans, pageNames: new Set(['晨读']) }`.
 *
 * Patterns are matched against text in which full-width letters, digits and punctuation are ASCII
 * (`（` is `(`, `３` is `3`), and against at most the first 100 characters of a line. Patterns that
 * backtrack, such as `(a+)+`, make parsing slow.
 */
export interface Locale {
  /** The language, as a BCP 47 tag. */
  language: string
  /**
   * The information in one character, relative to a Han character: 1 for Chinese, 0.4 for English.
   * Scales lengths of lines.
   */
  characterWeight: number
  /** The language separates words by spaces. */
  usesSpaces: boolean
  /** Letters of the longest words that are mostly function words. Default: 3. */
  longestFunctionWord?: number
  /** Letters that are words, in lower case. Default: those of the languages of Western Europe. */
  oneLetterWords?: string
  /** Labels before a headline in the same line, such as `단독` (exclusive). Longest first. */
  kickerLabels?: readonly string[]

  /**
   * Words that open a sentence and are written small inside one, such as articles: a capital inside
   * a headline shows that one opens there. `nouns` says that nouns have capitals.
   */
  headlineOpeners?: { words: ReadonlySet<string>; nouns: boolean }

  /**
   * Datelines that open a dispatch. The first match counts. Anchored at the start.
   * Optional named groups: `agency`, `place`, `reporter`, `year`, `month`, `day`, and `town` for a
   * place that counts only below a headline, in capitals or in bold type.
   */
  dateline: readonly RegExp[]
  /**
   * Datelines in brackets that are a line or end a body. Named groups as in `dateline`. Anchored at
   * both ends.
   */
  tailDateline: readonly RegExp[]
  /**
   * Full dates, as folios print them. Named groups: `year`, `month`, `day`. Anchored at the start.
   */
  dates: readonly RegExp[]
  /**
   * Names of the months in order, each with its abbreviations. Digits and `numerals` are read
   * without them.
   */
  months: readonly (readonly string[])[]
  /** Numerals that are written in characters; `null` when the language has none. */
  numerals: Numerals | null
  /** Names of eras with the year before their first, such as 民國 with 1911. */
  eras: readonly (readonly [name: string, yearBefore: number])[]
  /** Characters that follow the numbers of a date, such as 年 and 月. */
  dateUnits: string

  /**
   * Words before names, with the role of those people, or `null` where the schema has none. Longest
   * first.
   */
  creditWords: readonly (readonly [string, CreditRole | null])[]
  /** Words after a name, with the role of that person. Longest first. */
  creditSuffixes: readonly (readonly [string, CreditRole])[]
  /** Words that make a short line look like a credit, even when no name can be read. */
  creditHints: readonly string[]
  /** Separates the names of a list. */
  nameSeparator: RegExp
  /** Text between names that is no name, such as a title or an agency. Anchored at both ends. */
  nonName: RegExp | null
  /** Words after a credit word that are no name, such as 手记 in 记者手记. */
  nonNameWords?: ReadonlySet<string>
  /** A name that is written in several words. Anchored at both ends. */
  multiWordName: RegExp | null
  /** A name in the script of the language, without spaces. Anchored at both ends. */
  name: RegExp
  /**
   * Lines of credits in a special form, such as JUAN PÉREZ | MADRID, with the role of those
   * people. Anchored at both ends. Named groups: `names`, and optionally `agency`, which is
   * credited as the source.
   */
  creditForms?: readonly (readonly [RegExp, CreditRole])[]
  /**
   * Lines of credits with a special bracket or mark, such as (jd) or 【八木沢瞳】, with the role
   * of those people. Anchored at both ends. Named groups: `names`, or `initials` for one person.
   */
  markedForms?: readonly (readonly [RegExp, CreditRole | null])[]
  /**
   * A line that states the position of the author above it, such as Staff Writer, or that of an
   * author without a name, such as By our correspondent. Anchored at both ends.
   */
  positionLine?: RegExp
  /**
   * Credits after the last sentence of a body that do not begin with a credit word. Anchored at
   * both ends.
   */
  tailCredit?: RegExp
  /** Letters to the editor. */
  letters?: LetterForms
  /** Family names. A name of two to four characters without a credit word has to begin with one. */
  surnames: ReadonlySet<string>
  /** Names of two characters without a family name, alone or two together, such as 扎西. */
  mononyms?: ReadonlySet<string>

  /** The start of a caption. Anchored at the start. */
  caption: RegExp
  /** The start of an item of an enumeration. Anchored at the start. */
  enumerator: RegExp
  /** The start of a deck. Anchored at the start. */
  deckMark: RegExp
  /** The start of a question or an answer of an interview. Anchored at the start. */
  question: RegExp
  /**
   * Headlines that show the role of their article. The first match counts; without one, the article
   * is `news`.
   */
  articleRoles: readonly (readonly [ArticleRole, RegExp])[]
  /** Verbs at the end of a kicker that names who said the headline, such as 强调. */
  speechVerbs: readonly string[]
  /** Characters at the end of a kicker that says when, such as 前. */
  timeEndings: string
  /** Characters that begin a demand or an achievement, such as 坚 in 坚持. */
  imperativeOpenings: string

  /**
   * What advertisements say of where to buy: an address, a telephone number, opening hours. Only
   * languages without spaces between words need it.
   */
  contacts?: RegExp
  /** Lines that mark an advertisement, such as Advertisement, in small letters. */
  advertisementMarks?: ReadonlySet<string>

  /** The headings of boxes beside an article, such as Background, in small letters. */
  boxNames?: ReadonlySet<string>
  /** Names of pages. */
  pageNames: ReadonlySet<string>
  /**
   * References to other pages. Named groups: `to`, `from` or `see` for the direction, and `page`.
   */
  continuation: readonly RegExp[]
  /** The number and the name of a page. Named groups: `label` and `name`. Anchored at the start. */
  folio: readonly RegExp[]
  /** The number of the issue. Named group: `number`. */
  issueNumber: RegExp
  /**
   * Registered numbers of the newspaper, with their schemes. Named group: `value`. Anchored at the
   * start.
   */
  identifiers: readonly (readonly ['cn' | 'issn', RegExp])[]
  /**
   * Details next to the date or number of a page that have no field: weekday, lunar day, number of
   * pages, price.
   */
  pageDetails: RegExp
  /** Forms of the names of newspapers. Anchored at both ends. */
  publication: RegExp
  /** The start of a credit of the page itself, such as 本版编辑. Anchored at the start. */
  pageCredit: RegExp
  /** Credits of the page itself that need no other folio line around them, such as 值班主任. */
  certainPageCredit: RegExp

  /**
   * Words that are always written with a hyphen, such as well-known. It stays at the end of a line.
   * Matched against the word in lower case.
   */
  compounds?: RegExp

  /**
   * The main headline is printed above its second line more often than below a kicker of that
   * length. Default: false.
   */
  leadsWithHeadline?: boolean

  /**
   * Words of four letters or more that texts about anything contain, in lower case. Two texts that
   * share them need not be about the same. Only languages with spaces between words have them.
   */
  commonWords?: ReadonlySet<string>

  /**
   * Articles, prepositions, conjunctions and the like, in lower case: words after which a sentence
   * goes on. A paragraph that ends with one of them was cut. Only languages with spaces between
   * words have them.
   */
  linkingWords?: ReadonlySet<string>

  /** Characters that end a complete paragraph, closing quotes and brackets included. */
  sentenceEnds: string
  /**
   * Punctuation marks that end a sentence or a clause: the full stop (one character), semicolons,
   * exclamation and question marks.
   */
  stops: { period: string; semicolon: string; exclamation: string }
  /** Pairs of quotation marks and brackets: opening and closing characters in turn. */
  quotePairs: string
}
