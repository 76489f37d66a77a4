import { creatorsOf } from '@banmian/core'
import { type Issues, openSyncIssues } from '../issues/issue-stream.js'
import type { ArticleSelection } from '../settings/feed-options.js'
import { nonBlank } from '../text/non-blank.js'

/**
 * Returns the selections for which issues have articles: one for each page name, each rubric and
 * each author, in the order of their first appearance.
 *
 * @throws FeedError when the argument is neither an issue nor an iterable of issues
 */
export function selectionsOf(issues: Issues): ArticleSelection[] {
  const pages = new Set<string>()
  const rubrics = new Set<string>()
  const authors = new Set<string>()
  for (const issue of openSyncIssues(issues).issues) {
    for (const { name, label, articles } of issue.pages) {
      const page = nonBlank(name) ?? nonBlank(label)
      if (page !== null && articles.length > 0) pages.add(page)
      for (const article of articles) {
        const rubric = nonBlank(article.rubric)
        if (rubric !== null) rubrics.add(rubric)
        for (const author of creatorsOf(article)) authors.add(author)
      }
    }
  }
  return [
    ...[...pages].map((page) => ({ page })),
    ...[...rubrics].map((rubric) => ({ rubric })),
    ...[...authors].map((author) => ({ author })),
  ]
}
