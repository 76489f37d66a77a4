import type { Article, Issue } from '@banmian/core'
import { expected } from './expected.js'

/** What a file may be named after on every file system. */
const SAFE = /^[A-Za-z0-9][A-Za-z0-9_-]*$/

/** The file of an article's page, relative to the issue's: `articles/<id>.html`. Throws a `TypeError` for an id no file can have. */
export function articlePath(article: Article): string {
  if (!SAFE.test(article.id)) throw expected("an article's id", 'ASCII letters, digits and hyphens', article.id)
  return `articles/${article.id}.html`
}

/** All articles of an issue in reading order. */
export const articlesOf = (issue: Issue): Article[] => issue.pages.flatMap((page) => page.articles)

/** A relative URL of the issue as seen from the folder of its articles; others stay. */
export function fromArticleFolder(url: string): string {
  return /^(?:[a-z][a-z0-9+.-]*:|[/?#])/i.test(url) ? url : `../${url}`
}
