import type { Issue } from '@banmian/core'
import { absoluteUrl, wholeNumber } from '../arguments/check-options.js'
import { checkArgumentOrder, checkThat } from '../arguments/checks.js'
import { optionError } from '../arguments/option-error.js'
import { type Issues, openSyncIssues } from '../issues/issue-stream.js'
import { checkFeedOptions } from '../settings/checked-options.js'
import type { FeedHistory, FeedOptions } from '../settings/feed-options.js'
import { folderOf } from '../uri/folder-of.js'
import { pathBelow } from '../uri/path-below.js'

/** Options of a feed with archives. */
export interface ArchiveOptions extends Omit<FeedOptions, 'history' | 'feedUrl'> {
  /** Absolute URL of the feed that readers subscribe to. */
  feedUrl: string
  /** Returns the absolute URL of an issue's archive. */
  archiveUrl: (issue: Issue) => string
  /** Number of issues in the feed itself; 1 by default. */
  recent?: number
}

/** A document of a feed with archives, as a file. */
export interface FeedDocument {
  /**
   * Path of the file relative to the folder of `siteUrl`, decoded, such as `feeds/要闻.xml`; `null`
   * when the URL is not below the folder, or has a query or a path that no file can have.
   */
  path: string | null
  /** Absolute URL of the document. */
  url: string
  /** The text of the document, as the renderer returned it. */
  content: string
  /** The issue in an archive; `null` for the feed itself. */
  issue: Issue | null
}

/** A renderer of feeds: `renderRss`, `renderAtom` or `renderJsonFeed`. */
type FeedRenderer = (issues: Issue[], options: FeedOptions) => string

/**
 * Renders a feed of the newest issues and an archive of each of the others, with links by which a
 * reader can walk back to the first issue (RFC 5005, section 4). An archive depends only on its
 * issue and the next older one, so it does not change when new issues are published.
 *
 * @param render - `renderRss`, `renderAtom` or `renderJsonFeed`.
 * @param issues - Newest first.
 * @returns The feed, then the archives from the newest to the oldest.
 * @throws FeedError when an argument is wrong
 */
export const renderArchives = (render: FeedRenderer, issues: Issues, options: ArchiveOptions): FeedDocument[] => [
  ...streamArchives(render, issues, options),
]

/**
 * Yields what {@link renderArchives} returns, document by document. No more issues are held in
 * memory than the feed contains, and two more.
 */
export function streamArchives(
  render: FeedRenderer,
  issues: Issues,
  options: ArchiveOptions,
): Generator<FeedDocument, void, undefined> {
  checkThat(typeof render === 'function', 'render', 'a renderer such as renderRss', render)
  checkArgumentOrder(options)
  const { issues: source } = openSyncIssues(issues)
  return archivesOf(source, new ArchiveRenderer(render, options))
}

function* archivesOf(issues: Iterable<Issue>, renderer: ArchiveRenderer): Generator<FeedDocument, void, undefined> {
  let newest: Issue[] | null = []
  /** Rendered when the next older issue is known, to which its archive links. */
  let pending: Issue | null = null
  for (const issue of issues) {
    if (newest !== null && newest.length < renderer.recent) {
      newest.push(issue)
      continue
    }
    if (newest !== null) yield renderer.feed(newest, issue)
    newest = null
    if (pending !== null) yield renderer.archive(pending, issue)
    pending = issue
  }
  if (newest !== null) yield renderer.feed(newest, null)
  if (pending !== null) yield renderer.archive(pending, null)
}

/** Renders the documents of a feed with archives. */
class ArchiveRenderer {
  /** Number of issues in the feed itself. */
  readonly recent: number
  readonly #render: FeedRenderer
  readonly #options: FeedOptions
  readonly #archiveUrl: (issue: Issue) => string
  readonly #feedUrl: string
  readonly #siteFolder: string

  constructor(render: FeedRenderer, options: ArchiveOptions) {
    checkThat(typeof options === 'object' && options !== null, 'options', 'an object', options)
    const { archiveUrl, recent = 1, ...feedOptions } = options
    checkThat(!('history' in options), 'options.history', 'absent', undefined, 'The archives set it themselves.')
    checkFeedOptions(feedOptions)
    if (typeof archiveUrl !== 'function') throw optionError('archiveUrl', 'a function', archiveUrl)
    this.recent = wholeNumber('recent', recent, 1)
    this.#render = render
    this.#archiveUrl = archiveUrl
    this.#feedUrl = absoluteUrl('feedUrl', options.feedUrl).href
    this.#siteFolder = folderOf(new URL(options.siteUrl))
    // All documents of a feed have the same id.
    this.#options = { ...feedOptions, id: feedOptions.id ?? this.#feedUrl }
  }

  /** Renders the feed, which links to the archive of the next older issue. */
  feed(issues: Issue[], older: Issue | null): FeedDocument {
    return this.#document(this.#feedUrl, issues, null, this.#linkTo(older))
  }

  /** Renders the archive of an issue, which links to that of the next older one. */
  archive(issue: Issue, older: Issue | null): FeedDocument {
    const history = { archive: true, current: this.#feedUrl, ...this.#linkTo(older) }
    return this.#document(this.#urlOf(issue), [issue], issue, history)
  }

  #document(url: string, issues: Issue[], issue: Issue | null, history: FeedHistory): FeedDocument {
    const content = this.#render(issues, { ...this.#options, feedUrl: url, history })
    return { path: pathBelow(this.#siteFolder, url), url, content, issue }
  }

  #linkTo(older: Issue | null): FeedHistory {
    return older === null ? {} : { previous: this.#urlOf(older) }
  }

  #urlOf(issue: Issue): string {
    return absoluteUrl('archiveUrl', this.#archiveUrl(issue), issue).href
  }
}
