import type { Issue, Moment } from '@banmian/core'
import { latestMoment } from '../time/latest-moment.js'
import type { CheckedOptions } from './checked-options.js'
import { correctedAt } from './corrections.js'

/**
 * Returns the time of the latest correction of the articles in a feed, or `null` without any. When
 * the issues are not known before they are read, all corrections count.
 */
export function lastCorrection(options: CheckedOptions, issues: readonly Issue[] | null): Moment | null {
  const { corrections } = options
  if (corrections.size === 0) return null
  const ids = issues === null ? corrections.keys() : selectedIds(options, issues)
  return latestMoment([...ids].map((id) => correctedAt(corrections, id)))
}

/** Yields the ids of the articles that a feed of the issues contains. */
function* selectedIds({ select, limit }: CheckedOptions, issues: readonly Issue[]): Generator<string> {
  let left = limit
  for (const issue of issues) {
    for (const page of issue.pages) {
      for (const article of page.articles) {
        if (select !== null && !select(article, page, issue)) continue
        if (left-- <= 0) return
        yield article.id
      }
    }
  }
}
