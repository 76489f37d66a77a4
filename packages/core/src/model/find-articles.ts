import { checks } from './argument-checks.js'
import type { Article, Issue, Page } from './issue.js'

/** An article and the page that it is printed on. */
export interface ArticleOnPage {
  article: Article
  page: Page
}

/**
 * Returns the articles of an issue with their pages, in the order of the pages and of the articles
 * on them.
 */
export function articlesOf(issue: Issue): ArticleOnPage[] {
  checks.issue(issue)
  return issue.pages.flatMap((page) => page.articles.map((article) => ({ article, page })))
}

/** Returns the article of an issue that has an id, or `null`. */
export function articleById(issue: Issue, id: string): Article | null {
  checks.that(typeof id === 'string', 'id', 'a string', id)
  return articlesOf(issue).find(({ article }) => article.id === id)?.article ?? null
}
