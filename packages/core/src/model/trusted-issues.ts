import type { Issue } from './issue.js'

const trusted = /* @__PURE__ */ new WeakSet<object>()

/**
 * Marks an issue as valid, and returns it: functions that take an issue then accept this object
 * without reading it. It is for a program that has checked the issue itself, or has made it, hands
 * it to several functions, and does not change it after this call. A copy is checked as before.
 */
export function trustIssue(issue: Issue): Issue {
  trusted.add(issue)
  return issue
}

/** Returns whether a value is an issue that {@link trustIssue} has marked. */
export const isTrusted = (value: unknown): value is Issue => trusted.has(value as object)
