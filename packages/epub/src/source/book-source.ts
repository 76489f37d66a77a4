import type { Article, Issue, Page } from '@banmian/core'
import { checks, fail } from '../errors/epub-error.js'
import { ArticleIds } from './article-ids.js'

/** An issue without its pages. An `Issue` is one. */
export type IssueHead = Omit<Issue, 'pages'>

/** A page without its articles. A `Page` is one. */
export type PageHead = Omit<Page, 'articles'>

/** An article with the issue and page in which it was printed. */
export interface ArticleInPlace {
  /** The issue. Successive items with the same id, date and edition belong to one issue. */
  issue: IssueHead
  /** The page. Successive items with the same id, label and name belong to one page. */
  page: PageHead
  /** The article, or `null` for a page without articles. */
  article: Article | null
}

/** An item of a book's source: a whole issue, or one article in its place. */
export type BookItem = Issue | ArticleInPlace

/** The expected source, for error messages. */
const SOURCE = 'an issue, or an iterable of issues or articles'

/**
 * Returns the articles of an issue in reading order, each with its issue and page. A page without
 * articles yields one item whose article is `null`.
 *
 * @throws EpubError when the argument is not an issue
 */
export function articlesIn(issue: Issue): Generator<ArticleInPlace, void, undefined> {
  checks.issue(issue)
  return articlesInPlace(issue)
}

function* articlesInPlace(issue: Issue): Generator<ArticleInPlace, void, undefined> {
  for (const page of issue.pages) {
    if (page.articles.length === 0) yield { issue, page, article: null }
    for (const article of page.articles) yield { issue, page, article }
  }
}

/**
 * Returns the source as an iterable: a single issue becomes a list of one.
 *
 * @throws EpubError when the source is neither an issue nor iterable
 */
export function syncItems(source: Issue | Iterable<BookItem>): Iterable<BookItem> {
  if (isObject(source) && Symbol.asyncIterator in source && !(Symbol.iterator in source))
    fail('source', SOURCE, source, 'Use streamEpub for an async iterable.')
  return items(source)
}

/** Like {@link syncItems}, for a source that may be asynchronous. */
export const asyncItems = (
  source: Issue | Iterable<BookItem> | AsyncIterable<BookItem>,
): Iterable<BookItem> | AsyncIterable<BookItem> => items(source)

function items<T extends Iterable<BookItem> | AsyncIterable<BookItem>>(source: Issue | T): T | readonly Issue[] {
  if (isIterable(source)) return source
  if (!isObject(source) && !isJson(source)) fail('source', SOURCE, source)
  checks.issue(source, 'source')
  return [source]
}

/** An item that was checked: its issue, and the articles that it adds to the book. */
export interface OpenItem {
  issue: IssueHead
  articles: Iterable<ArticleInPlace>
}

/**
 * Returns a function that checks and opens the items of a source, one after the other. It throws an
 * `EpubError` when an item is neither an issue nor an article in its place, or when two articles of
 * an issue have the same id.
 */
export function itemOpener(source: unknown): (item: BookItem) => OpenItem {
  const isOneIssue = !isIterable(source)
  const ids = new ArticleIds()
  let index = 0
  return (item) => {
    const argument = isOneIssue ? 'source' : `source[${index}]`
    index += 1
    if (typeof item === 'object' && item !== null && 'issue' in item && 'page' in item) {
      checkArticleInPlace(item, argument)
      if (item.article !== null) ids.add(item.issue, item.article.id, `${argument}.article`)
      return { issue: item.issue, articles: [item] }
    }
    // A source that is one issue was checked when it was received.
    if (!isOneIssue) checks.issue(item, argument)
    addArticleIds(item, ids, argument)
    return { issue: item, articles: articlesInPlace(item) }
  }
}

function addArticleIds(issue: Issue, ids: ArticleIds, argument: string): void {
  issue.pages.forEach(({ articles }, page) => {
    articles.forEach(({ id }, index) => {
      ids.add(issue, id, `${argument}.pages[${page}].articles[${index}]`)
    })
  })
}

function checkArticleInPlace({ issue, page, article }: ArticleInPlace, argument: string): void {
  checks.issue(isObject(issue) ? { ...issue, pages: [] } : issue, `${argument}.issue`)
  checkPageHead(page, `${argument}.page`)
  if (article !== null) checks.article(article, `${argument}.article`)
}

function checkPageHead(page: unknown, argument: string): void {
  checks.that(isObject(page) && page['type'] === 'page', argument, 'a page object with type "page"', page)
  for (const name of ['label', 'name']) {
    const value = page[name]
    checks.that(value === null || typeof value === 'string', `${argument}.${name}`, 'a string or null', value)
  }
  for (const name of ['bylines', 'unplaced'])
    checks.that(Array.isArray(page[name]), `${argument}.${name}`, 'an array', page[name])
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const isIterable = <T>(source: Issue | T): source is T =>
  isObject(source) && (Symbol.iterator in source || Symbol.asyncIterator in source)

/**
 * Returns whether a value looks like an issue as JSON, for which the checks of an issue have a
 * hint.
 */
const isJson = (value: unknown): boolean => typeof value === 'string' && /^\s*\{/.test(value)
