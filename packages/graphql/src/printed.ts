import type { Article, Issue, Page } from '@banmian/core'

/** A page with its place, as the resolvers hand it on. */
export interface PrintedPage {
  kind: 'Page'
  issue: Issue
  page: Page
  /** Index among the issue's pages. */
  index: number
}

/** An article with its place. */
export interface PrintedArticle {
  kind: 'Article'
  issue: Issue
  article: Article
  /** Index of its page, and its own among all articles of the issue. */
  page: number
  sequence: number
}

/** The pages of an issue, in order. */
export const pagesOf = (issue: Issue): PrintedPage[] =>
  issue.pages.map((page, index) => ({ kind: 'Page', issue, page, index }))

const articles = new WeakMap<Issue, PrintedArticle[]>()

/** All articles of an issue, in reading order. Remembered as long as the issue is. */
export function articlesOf(issue: Issue): readonly PrintedArticle[] {
  let list = articles.get(issue)
  if (list === undefined) {
    list = []
    for (const [page, { articles: printed }] of issue.pages.entries())
      for (const article of printed) list.push({ kind: 'Article', issue, article, page, sequence: list.length })
    articles.set(issue, list)
  }
  return list
}
