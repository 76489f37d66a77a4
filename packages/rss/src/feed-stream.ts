import type { Issue } from '@banmian/core'
import type { OnRemoved } from '@banmian/markup'
import { type Entry, entryOf, issueFacts } from './entry.js'
import { FeedError, shown } from './feed-error.js'
import type { FeedOptions } from './options.js'
import { type Settings, settingsOf } from './settings.js'

/** A format of feeds: what comes before the entries, each entry, and what comes after them. */
export interface FeedFormat {
  /** Name of the element that holds an entry's text. */
  content: string
  head: (settings: Settings) => string
  entry: (entry: Entry, settings: Settings, index: number) => string
  tail: string
}

/** What feeds are made of: one issue, or several, newest first. */
export type Issues = Issue | Iterable<Issue>

/** The whole feed. */
export const renderFeed = (format: FeedFormat, issues: Issues, options: FeedOptions): string =>
  [...streamFeed(format, issues, options)].join('')

/**
 * A feed in pieces: its head, one for each entry, its end; it holds no more than one issue at a time.
 * Throws a `FeedError` at once when `issues` is nothing of the kind, and with the first piece when an option is wrong.
 */
export function streamFeed(format: FeedFormat, issues: Issues, options: FeedOptions): Generator<string, void, undefined>
export function streamFeed(
  format: FeedFormat,
  issues: AsyncIterable<Issue>,
  options: FeedOptions,
): AsyncGenerator<string, void, undefined>
export function streamFeed(
  format: FeedFormat,
  issues: Issues | AsyncIterable<Issue>,
  options: FeedOptions,
): Generator<string, void, undefined> | AsyncGenerator<string, void, undefined>
export function streamFeed(
  format: FeedFormat,
  issues: Issues | AsyncIterable<Issue>,
  options: FeedOptions,
): Generator<string, void, undefined> | AsyncGenerator<string, void, undefined> {
  if (isObject(issues)) {
    if (isIssue(issues)) return inTurn([issues], new Feed(format, options, issues, true))
    if (Symbol.asyncIterator in issues) return asTheyCome(issues, new Feed(format, options, null, false))
    if (Symbol.iterator in issues) return inTurn(issues, new Feed(format, options, newestOf(issues), false))
  }
  throw new FeedError(`Expected issues to be an issue or an iterable of issues, received ${shown(issues)}.`, '', null)
}

function* inTurn(issues: Iterable<Issue>, feed: Feed): Generator<string, void, undefined> {
  for (const issue of issues) {
    yield* feed.entriesOf(issue)
    if (feed.isFull) break
  }
  yield feed.end()
}

async function* asTheyCome(issues: AsyncIterable<Issue>, feed: Feed): AsyncGenerator<string, void, undefined> {
  for await (const issue of issues) {
    yield* feed.entriesOf(issue)
    if (feed.isFull) break
  }
  yield feed.end()
}

/** A feed while it is written. It begins with its first issue, whose paper and date it takes for its own unless told. */
class Feed {
  readonly #format: FeedFormat
  readonly #options: FeedOptions
  readonly #newest: Issue | null
  readonly #single: boolean
  #settings: Settings | null = null
  #count = 0

  constructor(format: FeedFormat, options: FeedOptions, newest: Issue | null, single: boolean) {
    this.#format = format
    this.#options = options
    this.#newest = newest
    this.#single = single
  }

  /** Whether the option `limit` is reached. */
  get isFull(): boolean {
    return this.#settings !== null && this.#count >= this.#settings.limit
  }

  *entriesOf(issue: Issue): Generator<string, void, undefined> {
    const { head, settings } = this.#begun(issue)
    if (head !== '') yield head
    const { content, entry: written } = this.#format
    const { select, onRemoved } = settings
    const facts = issueFacts(issue, settings)
    for (const page of issue.pages) {
      for (const article of page.articles) {
        if (this.isFull) return
        if (select !== null && !select(article, page, issue)) continue
        const report = onRemoved === null ? undefined : reporter(onRemoved, content, article.id)
        yield written(entryOf(article, page, facts, settings, report), settings, this.#count++)
      }
    }
  }

  end(): string {
    return this.#begun(null).head + this.#format.tail
  }

  /** The head, the first time; the settings, every time. */
  #begun(first: Issue | null): { head: string; settings: Settings } {
    if (this.#settings !== null) return { head: '', settings: this.#settings }
    this.#settings = settingsOf(this.#newest ?? first, this.#single, this.#options)
    return { head: this.#format.head(this.#settings), settings: this.#settings }
  }
}

const reporter =
  (onRemoved: NonNullable<FeedOptions['onRemoved']>, element: string, article: string): OnRemoved =>
  (removed) =>
    onRemoved({ ...removed, element, article })

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const isIssue = (value: object): value is Issue => 'type' in value && value.type === 'issue'

/** The latest issue of a list; other iterables can be walked only once, so theirs is the first that comes. */
function newestOf(issues: Iterable<Issue>): Issue | null {
  if (!Array.isArray(issues)) return null
  let newest: Issue | null = null
  for (const issue of issues as Issue[]) {
    if (newest === null || (issue.date ?? '') > (newest.date ?? '')) newest = issue
  }
  return newest
}
