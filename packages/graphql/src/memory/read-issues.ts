import type { Issue, TraceEntry } from '@banmian/core'
import { check } from '../arguments/checks.js'

/** An issue with its trace, as `parseIssue` of `@banmian/core` returns them. */
export interface TracedIssue {
  /** The issue. */
  issue: Issue
  /** The origin of each part of the issue. */
  trace: readonly TraceEntry[]
}

/**
 * Returns issues with their traces. Throws unless the values are issues or results of
 * `parseIssue`.
 */
export function readIssues(issues: unknown): { issue: Issue; trace: readonly TraceEntry[] | null }[] {
  check.that(isIterable(issues), 'issues', 'an array of issues', issues, hintFor(issues))
  return Array.from(issues, (value, index) => {
    if (!isTraced(value)) {
      check.issue(value, `issues[${index}]`)
      return { issue: value, trace: null }
    }
    const { issue, trace } = value
    check.issue(issue, `issues[${index}].issue`)
    check.that(Array.isArray(trace), `issues[${index}].trace`, 'an array of trace entries', trace)
    return { issue, trace: trace as readonly TraceEntry[] }
  })
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const isIterable = (value: unknown): value is Iterable<unknown> => isObject(value) && Symbol.iterator in value

const isTraced = (value: unknown): value is { issue: unknown; trace: unknown } =>
  isObject(value) && 'issue' in value && 'trace' in value

function hintFor(value: unknown): string | undefined {
  if (value instanceof Promise) return 'Await the promise first.'
  if (isTraced(value) || (isObject(value) && 'type' in value && value.type === 'issue'))
    return 'Pass an array, even for one issue: memorySource([issue]).'
  return undefined
}
