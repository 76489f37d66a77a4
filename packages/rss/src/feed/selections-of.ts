import { creatorsOf } from '../creators.js'
import { eachOf, type Issues } from '../issues/issue-stream.js'
import type { Selection } from '../settings/feed-options.js'
import { visible } from '../visible.js'

/**
 * The feeds that issues have articles for: one for each name of a page, each rubric and each author, in the order of their
 * first appearance.
 */
export function selectionsOf(issues: Issues): Selection[] {
  const pages = new Set<string>()
  const rubrics = new Set<string>()
  const authors = new Set<string>()
  for (const { pages: printed } of eachOf(issues)) {
    for (const { name, label, articles } of printed) {
      const page = visible(name) ?? visible(label)
      if (page !== null && articles.length > 0) pages.add(page)
      for (const article of articles) {
        const rubric = visible(article.rubric)
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
