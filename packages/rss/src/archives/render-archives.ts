import type { Issue } from '@banmian/core'
import { requireUrl } from '../arguments/absolute-url.js'
import { wrongOption } from '../arguments/feed-error.js'
import type { FeedOptions } from '../settings/feed-options.js'

/** Options of a feed with archives. */
export interface ArchiveOptions extends Omit<FeedOptions, 'history' | 'feedUrl'> {
  /** Absolute URL of the feed that readers subscribe to. */
  feedUrl: string
  /** Absolute URL of an issue's archive. */
  archiveUrl: (issue: Issue) => string
  /** How many issues the feed itself holds; 1 by default. */
  recent?: number
}

/** A document of a feed with archives. */
export interface FeedDocument {
  /** Absolute URL at which it belongs. */
  url: string
  /** The issue that an archive holds; `null` for the feed itself. */
  issue: Issue | null
  /** The document, as the renderer gave it. */
  body: string
}

/**
 * A feed of the newest issues, and an archive for each of the others, linked so that a reader can walk back to the first
 * issue (RFC 5005, 4). An archive depends on its issue and the one before it, so it does not change when new ones come out.
 *
 * @param render - `renderRss`, `renderAtom` or `renderJsonFeed`.
 * @param issues - Newest first; two issues more than the feed holds are in memory at a time.
 */
export function* renderArchives(
  render: (issues: Issue[], options: FeedOptions) => string,
  issues: Iterable<Issue>,
  options: ArchiveOptions,
): Generator<FeedDocument, void, undefined> {
  const { archiveUrl, recent = 1, ...feed } = options
  if (!Number.isInteger(recent) || recent < 1) throw wrongOption('recent', 'a whole number above 0', recent)
  if (typeof archiveUrl !== 'function') throw wrongOption('archiveUrl', 'a function', archiveUrl)
  const feedUrl = requireUrl('feedUrl', options.feedUrl).href
  // One feed in several documents has one id.
  const shared = { ...feed, id: feed.id ?? feedUrl }
  const urlOf = (issue: Issue): string => requireUrl('archiveUrl', archiveUrl(issue), issue.id).href
  let newest: Issue[] | null = []
  let waiting: Issue | null = null
  const current = (held: Issue[], before: Issue | null): FeedDocument => {
    const history = before === null ? {} : { previous: urlOf(before) }
    return { url: feedUrl, issue: null, body: render(held, { ...shared, history }) }
  }
  const archive = (issue: Issue, before: Issue | null): FeedDocument => {
    const url = urlOf(issue)
    const history = { archive: true, current: feedUrl, ...(before === null ? {} : { previous: urlOf(before) }) }
    return { url, issue, body: render([issue], { ...shared, feedUrl: url, history }) }
  }
  for (const issue of issues) {
    if (newest !== null && newest.length < recent) {
      newest.push(issue)
      continue
    }
    if (newest !== null) {
      yield current(newest, issue)
      newest = null
    }
    if (waiting !== null) yield archive(waiting, issue)
    waiting = issue
  }
  if (newest !== null) yield current(newest, null)
  if (waiting !== null) yield archive(waiting, null)
}
