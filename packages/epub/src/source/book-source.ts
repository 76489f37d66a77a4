import type { Article, Issue, Page } from '@banmian/core'
import { checks, fail } from '../errors/epub-error.js'

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

/**
 * Returns the issue of an item, and the articles that it adds to the book.
 *
 * @param index - Position of the item in the source, for the error message.
 * @throws EpubError when the item is neither an issue nor an article in its place
 */
export function openItem(item: BookItem, index: number): { issue: IssueHead; articles: Iterable<ArticleInPlace> } {
  const argument = `source[${index}]`
  if (typeof item === 'object' && item !== null && 'issue' in item && 'page' in item) {
    checkArticleInPlace(item, argument)
    return { issue: item.issue, articles: [item] }
  }
  checks.issue(item, argument)
  return { issue: item, articles: articlesInPlace(item) }
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

const isIterable = <T extends object>(source: Issue | T): source is T =>
  isObject(source) && (Symbol.iterator in source || Symbol.asyncIterator in source)

/**
 * Returns whether a value looks like an issue as JSON, for which the checks of an issue have a
 * hint.
 */
const isJson = (value: unknown): boolean => typeof value === 'string' && /^\s*\{/.test(value)
