import type { Article, Issue, Page } from '@banmian/core'

/** A page with its position in an issue; the parent value of the resolvers of `Page`. */
export interface PageInIssue {
  kind: 'Page'
  issue: Issue
  page: Page
  /** Index among the pages of the issue. */
  index: number
}

/** An article with its position in an issue; the parent value of the resolvers of `Article`. */
export interface ArticleInIssue {
  kind: 'Article'
  issue: Issue
  article: Article
  /** Index of its page. */
  page: number
  /** Index among all articles of the issue, in reading order. */
  sequence: number
}

interface IssueParts {
  pages: readonly PageInIssue[]
  articles: readonly ArticleInIssue[]
  byPage: readonly (readonly ArticleInIssue[])[]
  byId: ReadonlyMap<string, ArticleInIssue>
}

const cache = new WeakMap<Issue, IssueParts>()

/** Returns the parts of an issue, computed once for each issue object. */
function partsOf(issue: Issue): IssueParts {
  const cached = cache.get(issue)
  if (cached !== undefined) return cached
  const pages = issue.pages.map((page, index): PageInIssue => ({ kind: 'Page', issue, page, index }))
  let sequence = 0
  const byPage = pages.map(({ page, index }) =>
    page.articles.map(
      (article): ArticleInIssue => ({ kind: 'Article', issue, article, page: index, sequence: sequence++ }),
    ),
  )
  const articles = byPage.flat()
  const parts = { pages, articles, byPage, byId: new Map(articles.map((entry) => [entry.article.id, entry])) }
  cache.set(issue, parts)
  return parts
}

/** Returns the pages of an issue, in order. */
export const pagesOf = (issue: Issue): readonly PageInIssue[] => partsOf(issue).pages

/** Returns all articles of an issue, in reading order. */
export const articlesOf = (issue: Issue): readonly ArticleInIssue[] => partsOf(issue).articles

/** Returns the articles of a page by its index. */
export const articlesOnPage = (issue: Issue, page: number): readonly ArticleInIssue[] =>
  partsOf(issue).byPage[page] ?? []

/** Returns an article of an issue by its id in the model, or `null`. */
export const articleById = (issue: Issue, id: string): ArticleInIssue | null => partsOf(issue).byId.get(id) ?? null
