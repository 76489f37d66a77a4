import { type Issue, isCalendarDay } from '@banmian/core'
import { isLanguageTag } from '@banmian/core/arguments'
import { checks } from './interchange-error.js'

/**
 * Throws an `InterchangeError` unless a value is an issue whose date is a day of the calendar or
 * `null`, and no two of whose articles have the same id: each becomes a document of that name.
 */
export function checkIssue(issue: unknown): asserts issue is Issue {
  checks.issue(issue)
  const { date, pages, publication } = issue
  checks.that(date === null || isCalendarDay(date), 'issue.date', 'a day such as "2024-03-08", or null', date)
  checks.that(
    isLanguageTag(publication.language),
    'issue.publication.language',
    'a BCP 47 language tag such as "zh-Hans"',
    publication.language,
  )
  const seen = new Set<string>()
  for (const [page, { articles }] of pages.entries())
    for (const [at, { id }] of articles.entries()) {
      checks.that(!seen.has(id), `issue.pages[${page}].articles[${at}].id`, 'an id that no other article has', id)
      seen.add(id)
    }
}
