import { compareIssues, type Issue } from '@banmian/core'
import { checkIssue, checkThat } from '../arguments/checks.js'

/** One issue, or several, newest first. */
export type Issues = Issue | Iterable<Issue>

/** Checked issues, and what is known about them before the first one is read. */
export interface IssueSource<
  Source extends Iterable<Issue> | AsyncIterable<Issue> = Iterable<Issue> | AsyncIterable<Issue>,
> {
  issues: Source
  /**
   * The issue that describes the document as a whole: the latest of an array. `null` for other
   * iterables, whose first issue is used instead, since they can be read only once.
   */
  newest: Issue | null
  /** True when the source is one issue and not a list. */
  isSingle: boolean
  /** All issues, when they are known before they are read; otherwise `null`. */
  known: readonly Issue[] | null
}

/** Writes a document issue by issue. */
export interface IssueWriter {
  /** Writes the parts of the document that an issue makes. */
  chunksOf(issue: Issue): Iterable<string>
  /** True when no more issues are needed. */
  readonly isDone: boolean
  /** Writes the end of the document. */
  end(): string
}

/**
 * Checks the argument `issues`: one issue and the issues of an array at once, those of other
 * iterables as they are read.
 *
 * @throws FeedError when it is neither an issue nor an iterable of issues
 */
export function openIssues(issues: unknown): IssueSource {
  if (!isAsyncIterable(issues)) return openSyncIssues(issues)
  return { issues: checkedAsync(issues), newest: null, isSingle: false, known: null }
}

/** As {@link openIssues}, for functions that do not accept asynchronous iterables. */
export function openSyncIssues(issues: unknown): IssueSource<Iterable<Issue>> {
  const hint = 'Pass asynchronous iterables to a stream function, such as streamRss.'
  checkThat(!isAsyncIterable(issues), 'issues', 'an issue or an iterable of issues', issues, hint)
  if (Array.isArray(issues)) {
    const list = [...checkedSync(issues)]
    return { issues: list, newest: newestOf(list), isSingle: false, known: list }
  }
  if (isIterable(issues)) return { issues: checkedSync(issues), newest: null, isSingle: false, known: null }
  checkIssue(issues, 'issues')
  return { issues: [issues], newest: issues, isSingle: true, known: [issues] }
}

/**
 * Yields the chunks of the document that a writer makes of the issues. No more than one issue is
 * held at a time.
 */
export function writeIssues(issues: Iterable<Issue>, writer: IssueWriter): Generator<string, void, undefined>
export function writeIssues(
  issues: Iterable<Issue> | AsyncIterable<Issue>,
  writer: IssueWriter,
): Generator<string, void, undefined> | AsyncGenerator<string, void, undefined>
export function writeIssues(issues: Iterable<Issue> | AsyncIterable<Issue>, writer: IssueWriter) {
  return isAsyncIterable(issues) ? writeAsync(issues, writer) : writeSync(issues, writer)
}

function isAsyncIterable<Value>(value: unknown): value is AsyncIterable<Value> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value
}

function* writeSync(issues: Iterable<Issue>, writer: IssueWriter): Generator<string, void, undefined> {
  for (const issue of issues) {
    yield* writer.chunksOf(issue)
    if (writer.isDone) break
  }
  yield writer.end()
}

async function* writeAsync(issues: AsyncIterable<Issue>, writer: IssueWriter): AsyncGenerator<string, void, undefined> {
  for await (const issue of issues) {
    yield* writer.chunksOf(issue)
    if (writer.isDone) break
  }
  yield writer.end()
}

function* checkedSync(issues: Iterable<unknown>): Generator<Issue, void, undefined> {
  const check = checkOfEach()
  for (const issue of issues) yield check(issue)
}

async function* checkedAsync(issues: AsyncIterable<unknown>): AsyncGenerator<Issue, void, undefined> {
  const check = checkOfEach()
  for await (const issue of issues) yield check(issue)
}

/**
 * Returns a function that checks the issues of a list one after another, and returns each. The same
 * issue twice would give two entries one id, of which readers show one.
 */
function checkOfEach(): (issue: unknown) => Issue {
  const places = new Map<string, string>()
  return (issue) => {
    const place = `issues[${places.size}]`
    checkIssue(issue, place)
    const { id, date, edition } = issue
    const key = JSON.stringify([id, date, edition])
    const other = places.get(key)
    const hint = `${other} has the same id, date and edition. Pass each issue once.`
    checkThat(other === undefined, place, 'an issue that is not in the list already', id, hint)
    places.set(key, place)
    return issue
  }
}

function newestOf(issues: readonly Issue[]): Issue | null {
  let newest: Issue | null = null
  for (const issue of issues) {
    if (newest === null || compareIssues(issue, newest) > 0) newest = issue
  }
  return newest
}
