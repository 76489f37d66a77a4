import type { Article, Issue, Page } from '@banmian/core'
import { expected } from '../expected.js'

/** What an issue says of itself, without its pages. An `Issue` is one. */
export type IssueHead = Omit<Issue, 'pages'>

/** What a page says of itself, without its articles. A `Page` is one. */
export type PageHead = Omit<Page, 'articles'>

/** An article and where it was printed: what a book is made of, one at a time. */
export interface Printed {
  /** The issue; successive pieces with the same `issue.id` are of one issue. */
  issue: IssueHead
  /** The page; successive pieces with the same `page.id` are of one page. */
  page: PageHead
  /** The article; `null` for a page without one. */
  article: Article | null
}

/** What a book is made of: whole issues, or articles with their places. */
export type BookItem = Issue | Printed

/** The articles of an issue in reading order, each with its place; a page without articles gives one piece without. */
export function* articlesIn(issue: Issue): Generator<Printed, void, undefined> {
  for (const page of issue.pages) {
    if (page.articles.length === 0) yield { issue, page, article: null }
    for (const article of page.articles) yield { issue, page, article }
  }
}

/** The issue that an item is or belongs to, and its pieces. Throws a `TypeError` for what is neither issue nor piece. */
export function partsOf(item: BookItem): { issue: IssueHead; pieces: Iterable<Printed> } {
  if (typeof item === 'object' && item !== null) {
    if ('pages' in item && Array.isArray(item.pages)) return { issue: item, pieces: articlesIn(item) }
    if ('issue' in item && 'page' in item && 'article' in item) return { issue: item.issue, pieces: [item] }
  }
  throw expected('what a book is made of', 'issues, or articles with their issue and page', item)
}

/** What a caller gave as one iterable. Throws a `TypeError` for what can be no source. */
export function itemsOf<T extends Iterable<BookItem> | AsyncIterable<BookItem>>(
  source: Issue | T,
): T | readonly Issue[] {
  if (typeof source === 'object' && source !== null) {
    if (Symbol.iterator in source || Symbol.asyncIterator in source) return source as T
    return [source as Issue]
  }
  throw expected('what a book is made of', 'an issue or an iterable', source)
}
