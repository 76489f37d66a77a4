import type { Issue } from '@banmian/core'
import { isCalendarDay } from '@banmian/core'
import { type ArgumentChecks, argumentChecks } from '@banmian/core/arguments'
import { FeedError } from './feed-error.js'

const checks: ArgumentChecks = /* @__PURE__ */ argumentChecks(FeedError)

/**
 * Throws a `FeedError` unless a value is an issue whose date is a day of the calendar or `null`,
 * and no two of whose articles have the same id.
 */
export function checkIssue(value: unknown, argument: string): asserts value is Issue {
  checks.issue(value, argument)
  const { date } = value
  checks.that(date === null || isCalendarDay(date), `${argument}.date`, 'a day such as "2024-03-08", or null', date)
  checkArticleIds(value, argument)
}

/** Guid and URL of an article depend on its id, so readers would take two with one id for one. */
function checkArticleIds({ pages }: Issue, argument: string): void {
  const seen = new Set<string>()
  for (const { articles } of pages) {
    for (const { id } of articles) {
      if (seen.has(id)) throw duplicateId(pages, id, argument)
      seen.add(id)
    }
  }
}

function duplicateId(pages: Issue['pages'], id: string, argument: string): FeedError {
  const [first, second = ''] = pages.flatMap(({ articles }, page) =>
    articles.flatMap((article, index) =>
      article.id === id ? [`${argument}.pages[${page}].articles[${index}].id`] : [],
    ),
  )
  const hint = `${first} is the same.`
  return new FeedError({ argument: second, expected: 'an id that no other article has', received: id, hint })
}

/**
 * Throws a `FeedError` unless options are an object whose keys are all among those of `known`.
 */
export function checkOptionNames(
  options: unknown,
  known: Readonly<Record<string, true>>,
  argument = 'options',
): asserts options is object {
  checks.options(options, Object.keys(known), argument)
}

/** Throws a `FeedError` when an issue was passed in place of the options. */
export function checkArgumentOrder(options: unknown): void {
  const isIssue = typeof options === 'object' && options !== null && 'type' in options && options.type === 'issue'
  checks.that(
    !isIssue,
    'options',
    'an object of options',
    options,
    'Check the order of the arguments: issues come first.',
  )
}

/** Throws a `FeedError` unless a condition holds. */
export const checkThat: ArgumentChecks['that'] = checks.that
