import { type Article, articleMoment, type Issue, publicationMoment, rfc3339 } from '@banmian/core'
import type { HtmlOptions } from '../options/html-options.js'

/**
 * Returns the function that returns the publication time of an article of an issue (RFC 3339), the
 * same as in its feeds, or `null` when the issue has no date.
 */
export function publishedOf(issue: Issue, options: HtmlOptions): (article: Article) => string | null {
  const published = publicationMoment(issue, options)
  if (published === null) return () => null
  let positions: ReadonlyMap<Article, number> | null = null
  return (article) => {
    positions ??= new Map(issue.pages.flatMap(({ articles }) => articles).map((each, index) => [each, index]))
    return rfc3339(articleMoment(published, positions.get(article) ?? 0, positions.size, options))
  }
}
