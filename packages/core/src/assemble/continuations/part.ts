import type { Article } from '../../model/issue.js'

/** An article and its place in the issue; it may be the rest of another one. */
export interface Part {
  page: number
  /** Index of the article on the page. */
  index: number
  article: Article
}
