import { en } from './words/en.js'
import { ja } from './words/ja.js'
import { hans, hant } from './words/zh.js'

/** The words that pages add to what the paper printed. */
export interface Words {
  /** A day, `weekday` counting from Sunday as 0. */
  day: (year: number, month: number, day: number, weekday: number) => string
  /** A year, and a month of it. */
  year: (year: number) => string
  month: (year: number, month: number) => string
  /** The days of the week in a letter or two, from Sunday. */
  weekdays: readonly string[]
  /** A printed page by its label. */
  page: (label: string) => string
  /** A page that has neither label nor name, by its place among the pages from 1. */
  unnamedPage: (place: number) => string
  /** Number of an issue. */
  number: (number: string) => string
  /** Contents of the issue. */
  contents: string
  /** Link past the head of the page. */
  skip: string
  /** Text that was placed nowhere. */
  unplaced: string
  /** Name of an article that has no text to name it. */
  untitled: string
  /** Name of an issue whose paper is not named. */
  issue: string
  /** Article before. */
  previous: string
  /** Article after. */
  next: string
  /** Issue before, and after. */
  previousIssue: string
  nextIssue: string
  /** The articles of the same printed page. */
  samePage: string
  /** A photo standing on its own. */
  photo: string
  /** Instead of a picture that is missing. */
  missingPicture: string
  /** Cover of a book. */
  cover: string
  /** What stands between the people in a list. */
  and: string
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
export function wordsFor(language: string): Words {
  if (/^zh-(?:hant|tw|hk|mo)\b/i.test(language)) return hant()
  if (/^zh\b/i.test(language)) return hans
  return /^ja\b/i.test(language) ? ja : en
}
