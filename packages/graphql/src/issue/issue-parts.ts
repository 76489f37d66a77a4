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

interface Printed {
  pages: readonly PrintedPage[]
  articles: readonly PrintedArticle[]
  byPage: readonly (readonly PrintedArticle[])[]
  byId: ReadonlyMap<string, PrintedArticle>
}

/** Remembered as long as the issue is. */
const known = new WeakMap<Issue, Printed>()

function printed(issue: Issue): Printed {
  const before = known.get(issue)
  if (before !== undefined) return before
  const pages = issue.pages.map((page, index): PrintedPage => ({ kind: 'Page', issue, page, index }))
  let sequence = 0
  const byPage = pages.map(({ page, index }) =>
    page.articles.map(
      (article): PrintedArticle => ({ kind: 'Article', issue, article, page: index, sequence: sequence++ }),
    ),
  )
  const articles = byPage.flat()
  const all = { pages, articles, byPage, byId: new Map(articles.map((one) => [one.article.id, one])) }
  known.set(issue, all)
  return all
}

/** The pages of an issue, in order. */
export const pagesOf = (issue: Issue): readonly PrintedPage[] => printed(issue).pages

/** All articles of an issue, in reading order. */
export const articlesOf = (issue: Issue): readonly PrintedArticle[] => printed(issue).articles

/** The articles of one page, by its index. */
export const articlesOnPage = (issue: Issue, page: number): readonly PrintedArticle[] =>
  printed(issue).byPage[page] ?? []

/** An article of an issue by its id in the model. */
export const articleOf = (issue: Issue, id: string): PrintedArticle | null => printed(issue).byId.get(id) ?? null
