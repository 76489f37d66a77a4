import type { Issue } from '@banmian/core'
import type { OnRemoved } from '@banmian/markup'
import { type Entry, entryOf, issueFacts } from '../entry/entry.js'
import { type Issues, type IssueWriter, streamIssues } from '../issues/issue-stream.js'
import type { FeedOptions } from '../settings/feed-options.js'
import { printedIn } from '../entry/page-metadata.js'
import { type Settings, settingsOf } from '../settings/feed-settings.js'

/** A format of feeds: what comes before the entries, each entry, and what comes after them. */
export interface FeedFormat {
  /** Name of the element that holds an entry's text. */
  content: string
  head: (settings: Settings) => string
  /** In parts: joined once, they are one flat string, which costs the collector of garbage far less than a tree of them. */
  entry: (entry: Entry, settings: Settings, index: number) => string[]
  tail: string
}

/** The whole feed. */
export function renderFeed(format: FeedFormat, issues: Issues, options: FeedOptions): string {
  let feed = ''
  for (const piece of streamFeed(format, issues, options)) feed += piece
  return feed
}

/** A feed in pieces: its head, one for each entry, its end. Throws a `FeedError` with the first piece when an option is wrong. */
export function streamFeed(format: FeedFormat, issues: Issues, options: FeedOptions): Generator<string, void, undefined>
export function streamFeed(
  format: FeedFormat,
  issues: Issues | AsyncIterable<Issue>,
  options: FeedOptions,
): Generator<string, void, undefined> | AsyncGenerator<string, void, undefined>
export function streamFeed(format: FeedFormat, issues: Issues | AsyncIterable<Issue>, options: FeedOptions) {
  return streamIssues(issues, (newest, single) => new FeedWriter(format, options, newest, single))
}

/** A feed while it is written. It begins with its first issue, whose paper and date it takes for its own unless told. */
class FeedWriter implements IssueWriter {
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
  get isDone(): boolean {
    return this.#settings !== null && this.#count >= this.#settings.limit
  }

  *piecesOf(issue: Issue): Generator<string, void, undefined> {
    const { head, settings } = this.#begun(issue)
    if (head !== '') yield head
    const { content, entry: written } = this.#format
    const { select, onRemoved } = settings
    const facts = issueFacts(issue, settings)
    let place = -1
    for (const page of issue.pages) {
      const printed = printedIn(page, issue)
      for (const article of page.articles) {
        if (this.isDone) return
        place += 1
        if (select !== null && !select(article, page, issue)) continue
        const report = onRemoved === null ? undefined : reporter(onRemoved, content, article.id)
        yield written(entryOf(article, printed, facts, place, settings, report), settings, this.#count++).join('')
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
