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
    positions ??= positionsIn(issue)
    return rfc3339(articleMoment(published, positions.get(article) ?? 0, positions.size, options, issue.edition))
  }
}

/** Returns the position of each article in its issue, from 0. */
function positionsIn({ pages }: Issue): ReadonlyMap<Article, number> {
  const positions = new Map<Article, number>()
  let position = 0
  for (const { articles } of pages) for (const article of articles) positions.set(article, position++)
  return positions
}
