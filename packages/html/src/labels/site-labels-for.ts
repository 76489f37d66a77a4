import { inLanguage } from './page-labels-for.js'
import { en } from './site-labels-en.js'
import { ja } from './site-labels-ja.js'
import { hans, hant } from './site-labels-zh.js'

/** The words that only a whole site needs. */
export interface SiteLabels {
  /** A year, and a month of it. */
  year: (year: number) => string
  month: (year: number, month: number) => string
  /** The days of the week in a letter or two, from Sunday. */
  weekdays: readonly string[]
  /** Issue before, and after. */
  previousIssue: string
  nextIssue: string
  /** The parts of a site: its front page, all issues, standing columns, authors, search, feeds and books. */
  home: string
  archive: string
  rubrics: string
  authors: string
  search: string
  subscribe: string
  /** A list that has no entry. */
  nothing: string
  /** A page that is not there, and what to do about it. */
  notFound: string
  backHome: string
  /** Issues whose day is not known. */
  undated: string
  /** Buttons of the reader: larger and smaller text, light and dark. */
  larger: string
  smaller: string
  scheme: string
  /** Search needs a script and a server. */
  searchNeedsScript: string
}

/** The words in a language, by its BCP 47 tag; English where there are none. */
export const siteLabelsFor = (language: string): SiteLabels => inLanguage(language, { hans, hant, ja, en })
