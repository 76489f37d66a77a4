import type { Issue } from '@banmian/core'
import { isCalendarDay } from '@banmian/core'
import { type ArgumentChecks, argumentChecks } from '@banmian/core/arguments'
import { FeedError } from './feed-error.js'

const checks: ArgumentChecks = /* @__PURE__ */ argumentChecks(FeedError)

/**
 * Throws a `FeedError` unless a value is an issue whose date is a day of the calendar or `null`.
 */
export function checkIssue(value: unknown, argument: string): asserts value is Issue {
  checks.issue(value, argument)
  const { date } = value
  checks.that(date === null || isCalendarDay(date), `${argument}.date`, 'a day such as "2024-03-08", or null', date)
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
