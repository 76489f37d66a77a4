import type { Issue } from '@banmian/core'
import type { OnRemoved } from '@banmian/markup'
import { checkArgumentOrder } from '../arguments/checks.js'
import { type Entry, entryOf, issueContext } from '../entry/entry.js'
import { pageContext } from '../entry/page-context.js'
import {
  type IssueSource,
  type Issues,
  type IssueWriter,
  openIssues,
  openSyncIssues,
  writeIssues,
} from '../issues/issue-stream.js'
import { type CheckedOptions, checkFeedOptions } from '../settings/checked-options.js'
import type { FeedOptions } from '../settings/feed-options.js'
import { type FeedSettings, settingsFor } from '../settings/feed-settings.js'

/** A format of feeds. */
export interface FeedFormat {
  /** Name of the element or key with an entry's content. */
  content: string
  /** Returns everything before the first entry. */
  head: (settings: FeedSettings) => string
  /** Returns an entry in parts. */
  entry: (entry: Entry, settings: FeedSettings, index: number) => string[]
  /** Everything after the last entry. */
  tail: string
}

/**
 * Number of entries whose parts are concatenated. Those of a small feed are copied once, when its
 * text is read. From then on the parts of an entry are joined into a flat string at once, which
 * costs another copy, but is much cheaper for the garbage collector than a large tree of
 * concatenated strings.
 */
const FEW_ENTRIES = 32

/** Returns a whole feed. */
export function renderFeed(format: FeedFormat, issues: Issues, options: FeedOptions): string {
  checkArgumentOrder(options)
  const source = openSyncIssues(issues)
  let feed = ''
  const writer = new FeedWriter(format, checkFeedOptions(options), source)
  for (const chunk of writeIssues(source.issues, writer)) feed += chunk
  return feed
}

/** Checks the arguments and yields a feed in chunks: its head, each of its entries, its tail. */
export function streamFeed(
  format: FeedFormat,
  issues: Issues | AsyncIterable<Issue>,
  options: FeedOptions,
): Generator<string, void, undefined> | AsyncGenerator<string, void, undefined> {
  checkArgumentOrder(options)
  const source = openIssues(issues)
  return writeIssues(source.issues, new FeedWriter(format, checkFeedOptions(options), source))
}

/**
 * Writes a feed. Without a newest issue, its head describes the publication and date of the first
 * one.
 */
class FeedWriter implements IssueWriter {
  readonly #format: FeedFormat
  readonly #options: CheckedOptions
  readonly #source: Omit<IssueSource, 'issues'>
  #settings: FeedSettings | null = null
  #entryCount = 0

  constructor(format: FeedFormat, options: CheckedOptions, source: Omit<IssueSource, 'issues'>) {
    this.#format = format
    this.#options = options
    this.#source = source
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
      const context = pageContext(page, issue, settings)
      for (const article of page.articles) {
        if (this.isDone) return
        index += 1
        if (settings.select !== null && !settings.select(article, page, issue)) continue
        const onRemoved = contentReporter(settings.onRemoved, format.content, article.id)
        const entry = entryOf(article, index, context, shared, settings, onRemoved)
        const parts = format.entry(entry, settings, this.#entryCount)
        // A format may leave out an entry, which then does not count.
        if (parts.length === 0) continue
        this.#entryCount += 1
        yield this.#entryCount > FEW_ENTRIES ? parts.join('') : concatenated(parts)
      }
    }
  }

  end(): string {
    return this.#begin(null).head + this.#format.tail
  }

  /** Returns the head on the first call and `''` afterwards, with the settings. */
  #begin(first: Issue | null): { head: string; settings: FeedSettings } {
    if (this.#settings !== null) return { head: '', settings: this.#settings }
    const { newest, isSingle, known } = this.#source
    const settings = settingsFor(this.#options, newest ?? first, isSingle, known)
    this.#settings = settings
    return { head: this.#format.head(settings), settings }
  }
}

/** Returns parts as one string, which is not copied yet. */
function concatenated(parts: readonly string[]): string {
  let text = ''
  for (const part of parts) text += part
  return text
}

function contentReporter(onRemoved: OnRemoved | null, element: string, article: string): OnRemoved | undefined {
  return onRemoved === null ? undefined : (removed) => onRemoved({ ...removed, element, article })
}
