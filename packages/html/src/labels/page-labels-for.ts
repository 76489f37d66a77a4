import { en } from './page-labels-en.js'
import { ja } from './page-labels-ja.js'
import { hans, hant } from './page-labels-zh.js'

/** The words that the pages of issues and articles add to what the paper printed. */
export interface PageLabels {
  /** A day, `weekday` counting from Sunday as 0. */
  day: (year: number, month: number, day: number, weekday: number) => string
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
  /** The articles of the same printed page. */
  samePage: string
  /** Instead of a picture that is missing. */
  missingPicture: string
  /** What stands between the people in a list. */
  and: string
}

/** The words in a language, by its BCP 47 tag; English where there are none. */
export const pageLabelsFor = (language: string): PageLabels => inLanguage(language, { hans, hant, ja, en })

/** What there is in a language; Traditional Chinese is made of Simplified. */
export function inLanguage<T>(language: string, { hans, hant, ja, en }: { hans: T; hant: () => T; ja: T; en: T }): T {
  if (/^zh-(?:hant|tw|hk|mo)\b/i.test(language)) return hant()
  if (/^zh\b/i.test(language)) return hans
  return /^ja\b/i.test(language) ? ja : en
}
