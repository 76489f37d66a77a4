import type { Issue } from '@banmian/core'
import type { OnRemoved } from '@banmian/markup'
import { checkArgumentOrder } from '../arguments/checks.js'
import { type Entry, entryOf, issueContext } from '../entry/entry.js'
import { pageContext } from '../entry/page-context.js'
import { type Issues, type IssueWriter, openIssues, openSyncIssues, writeIssues } from '../issues/issue-stream.js'
import type { FeedOptions } from '../settings/feed-options.js'
import { type CheckedOptions, checkFeedOptions, type FeedSettings, settingsFor } from '../settings/feed-settings.js'

/** A format of feeds. */
export interface FeedFormat {
  /** Name of the element or key with an entry's content. */
  content: string
  /** Returns everything before the first entry. */
  head: (settings: FeedSettings) => string
  /**
   * Returns an entry in parts. Joined at once, they make a flat string, which is much cheaper for
   * the garbage collector than a tree of concatenated strings.
   */
  entry: (entry: Entry, settings: FeedSettings, index: number) => string[]
  /** Everything after the last entry. */
  tail: string
}

/** Returns a whole feed. */
export function renderFeed(format: FeedFormat, issues: Issues, options: FeedOptions): string {
  checkArgumentOrder(options)
  const { issues: source, newest, isSingle } = openSyncIssues(issues)
  let feed = ''
  const writer = new FeedWriter(format, checkFeedOptions(options), newest, isSingle)
  for (const chunk of writeIssues(source, writer)) feed += chunk
  return feed
}

/** Checks the arguments and yields a feed in chunks: its head, each of its entries, its tail. */
export function streamFeed(
  format: FeedFormat,
  issues: Issues | AsyncIterable<Issue>,
  options: FeedOptions,
): Generator<string, void, undefined> | AsyncGenerator<string, void, undefined> {
  checkArgumentOrder(options)
  const { issues: source, newest, isSingle } = openIssues(issues)
  return writeIssues(source, new FeedWriter(format, checkFeedOptions(options), newest, isSingle))
}

/**
 * Writes a feed. Without a newest issue, its head describes the publication and date of the first
 * one.
 */
class FeedWriter implements IssueWriter {
  readonly #format: FeedFormat
  readonly #options: CheckedOptions
  readonly #newest: Issue | null
  readonly #isSingle: boolean
  #settings: FeedSettings | null = null
  #entryCount = 0

  constructor(format: FeedFormat, options: CheckedOptions, newest: Issue | null, isSingle: boolean) {
    this.#format = format
    this.#options = options
    this.#newest = newest
    this.#isSingle = isSingle
  }

  /** True when the feed has as many entries as the option `limit` allows. */
  get isDone(): boolean {
    return this.#entryCount >= this.#options.limit
  }

  *chunksOf(issue: Issue): Generator<string, void, undefined> {
    const { head, settings } = this.#begin(issue)
    if (head !== '') yield head
    const format = this.#format
    const shared = issueContext(issue, settings)
    let index = -1
    for (const page of issue.pages) {
      const context = pageContext(page, issue)
      for (const article of page.articles) {
        if (this.isDone) return
        index += 1
        if (settings.select !== null && !settings.select(article, page, issue)) continue
        const onRemoved = contentReporter(settings.onRemoved, format.content, article.id)
        const entry = entryOf(article, index, context, shared, settings, onRemoved)
        yield format.entry(entry, settings, this.#entryCount++).join('')
      }
    }
  }

  end(): string {
    return this.#begin(null).head + this.#format.tail
  }

  /** Returns the head on the first call and `''` afterwards, with the settings. */
  #begin(first: Issue | null): { head: string; settings: FeedSettings } {
    if (this.#settings !== null) return { head: '', settings: this.#settings }
    const settings = settingsFor(this.#options, this.#newest ?? first, this.#isSingle)
    this.#settings = settings
    return { head: this.#format.head(settings), settings }
  }
}

function contentReporter(onRemoved: OnRemoved | null, element: string, article: string): OnRemoved | undefined {
  return onRemoved === null ? undefined : (removed) => onRemoved({ ...removed, element, article })
}
