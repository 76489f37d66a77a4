import type { Article, Issue, Page } from '@banmian/core'
import type { RenderContext } from './render-context.js'

/** An article as other pages refer to it. */
export interface ArticleName {
  /** Its headline, in full, as plain text. */
  title: string
  /** The same as markup. */
  markup: string
  /** Path of its file in the site; `null` when it has none. */
  path: string | null
  /** The same as a URL, relative to the page. */
  url: string | null
  /** The same as the escaped value of an attribute. */
  href: string | null
}

/** Everything that the pages of one issue, in one language and one folder, share. */
export interface IssueContext {
  issue: Issue
  context: RenderContext
  /** Name of the newspaper. */
  paper: string
  /** Result of `writeDocumentStart`. */
  documentStart: string
  /** Returns the publication time of an article (RFC 3339); `null` when it is not known. */
  publishedOf: (article: Article) => string | null
  /** The end of the JSON-LD of an article: the issue to which it belongs. */
  articleEnd: string
  nameOf: (article: Article) => ArticleName
  /** Returns a person as JSON-LD, or `null` when the name is blank. */
  personOf: (name: string) => string | null
  /** Returns label and name of a printed page, on one line. */
  pageLineOf: (page: Page) => string
}
