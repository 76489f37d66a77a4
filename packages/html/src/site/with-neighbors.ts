import type { Issue } from '@banmian/core'
import { checks } from '../arguments/html-error.js'

/** An issue, the one before it and the one after it. The previous issue has no pages. */
export interface IssueWithNeighbors {
  previous: Issue | null
  issue: Issue
  next: Issue | null
}

/**
 * Yields each issue with its neighbors. Two issues are in memory at a time, since the previous one
 * is kept without pages.
 */
export async function* withNeighbors(
  issues: Iterable<Issue> | AsyncIterable<Issue>,
): AsyncGenerator<IssueWithNeighbors, void, undefined> {
  let previous: Issue | null = null
  let issue: Issue | null = null
  let index = 0
  for await (const next of issues) {
    checks.issue(next, `issues[${index++}]`)
    if (issue !== null) {
      yield { previous, issue, next }
      previous = { ...issue, pages: [] }
    }
    issue = next
  }
  if (issue !== null) yield { previous, issue, next: null }
}
