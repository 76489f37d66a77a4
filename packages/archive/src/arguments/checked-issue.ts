import { type Issue, isCalendarDay, type TraceEntry } from '@banmian/core'
import type { TracedIssue } from '@banmian/graphql'
import { check } from './checks.js'

/** An issue to add, and its trace where there is one. */
export interface CheckedIssue {
  issue: Issue
  trace: readonly TraceEntry[] | null
}

/** Returns an issue, with its trace where it has one. Throws an argument error for other values. */
export function checkedIssue(value: Issue | TracedIssue): CheckedIssue {
  const isTraced = typeof value === 'object' && value !== null && 'issue' in value
  const [issue, trace] = isTraced ? [value.issue, value.trace] : [value, null]
  check.issue(issue, isTraced ? 'issue.issue' : 'issue')
  const { date } = issue
  check.that(date === null || isCalendarDay(date), 'issue.date', 'a day such as "2024-03-08", or null', date)
  check.that(trace === null || Array.isArray(trace), 'issue.trace', 'an array of trace entries', trace)
  return { issue, trace }
}
