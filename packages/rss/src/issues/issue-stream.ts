import type { Issue } from '@banmian/core'
import { FeedError, shown } from '../arguments/feed-error.js'

/** What feeds are made of: one issue, or several, newest first. */
export type Issues = Issue | Iterable<Issue>

/** Writes what becomes of one issue after another. It is done when it wants no more. */
export interface IssueWriter {
  piecesOf(issue: Issue): Iterable<string>
  readonly isDone: boolean
  end(): string
}

/**
 * Begins to write. `newest` is the issue that the whole speaks of when it speaks of itself: the latest of a list, otherwise
 * `null` for the first that comes, since other iterables can be walked only once. `single` is whether it is the only one.
 */
export type Begin = (newest: Issue | null, single: boolean) => IssueWriter

/**
 * The pieces that a writer makes of issues, whichever way they come; no more than one issue is held at a time.
 * Throws a `FeedError` at once when `issues` is nothing of the kind.
 */
export function streamIssues(issues: Issues, begin: Begin): Generator<string, void, undefined>
export function streamIssues(issues: AsyncIterable<Issue>, begin: Begin): AsyncGenerator<string, void, undefined>
export function streamIssues(
  issues: Issues | AsyncIterable<Issue>,
  begin: Begin,
): Generator<string, void, undefined> | AsyncGenerator<string, void, undefined>
export function streamIssues(
  issues: Issues | AsyncIterable<Issue>,
  begin: Begin,
): Generator<string, void, undefined> | AsyncGenerator<string, void, undefined> {
  if (typeof issues === 'object' && issues !== null) {
    if (isIssue(issues)) return inTurn([issues], begin(issues, true))
    if (Symbol.asyncIterator in issues) return asTheyCome(issues, begin(null, false))
    if (Symbol.iterator in issues) return inTurn(issues, begin(newestOf(issues), false))
  }
  throw notIssues(issues)
}

/** The issues, one after another. Throws a `FeedError` when `issues` is nothing of the kind. */
export function eachOf(issues: Issues): Iterable<Issue> {
  if (typeof issues !== 'object' || issues === null) throw notIssues(issues)
  if (isIssue(issues)) return [issues]
  if (!(Symbol.iterator in issues)) throw notIssues(issues)
  return issues
}

const notIssues = (received: unknown): FeedError =>
  new FeedError(`Expected issues to be an issue or an iterable of issues, received ${shown(received)}.`, '', null)

function* inTurn(issues: Iterable<Issue>, writer: IssueWriter): Generator<string, void, undefined> {
  for (const issue of issues) {
    yield* writer.piecesOf(issue)
    if (writer.isDone) break
  }
  yield writer.end()
}

async function* asTheyCome(issues: AsyncIterable<Issue>, writer: IssueWriter): AsyncGenerator<string, void, undefined> {
  for await (const issue of issues) {
    yield* writer.piecesOf(issue)
    if (writer.isDone) break
  }
  yield writer.end()
}

const isIssue = (value: object): value is Issue => 'type' in value && value.type === 'issue'

function newestOf(issues: Iterable<Issue>): Issue | null {
  if (!Array.isArray(issues)) return null
  let newest: Issue | null = null
  for (const issue of issues as Issue[]) {
    if (newest === null || (issue.date ?? '') > (newest.date ?? '')) newest = issue
  }
  return newest
}
