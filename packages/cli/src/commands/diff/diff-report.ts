import type { WordChange } from './word-diff.js'

/** The document that `banmian diff --json` prints. */
export interface DiffReport {
  /** True if the issues are equal, apart from ids. */
  same: boolean
  /** Fields of the issue and its pages that differ. */
  fields: FieldChange[]
  /** Articles that only the second issue has. */
  added: ArticlePlace[]
  /** Articles that only the first issue has. */
  removed: ArticlePlace[]
  /** Articles that both have, in another order or on another page. */
  moved: (ArticlePlace & { fromPage: number })[]
  /** Articles that both have and that differ. */
  changed: (ArticlePlace & { fields: FieldChange[] })[]
}

/** An article, with the number of its page from 1. */
export interface ArticlePlace {
  id: string
  headline: string | null
  page: number
}

/** A field that differs. */
export interface FieldChange {
  /** JSON Pointer into the article, or into the issue. */
  path: string
  /** The text of the field, or null without one. */
  before: string | null
  after: string | null
  words: WordChange[]
}
