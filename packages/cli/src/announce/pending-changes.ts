import type { AnnounceSettings } from '../options/announce-settings.js'
import { STATE_FOLDER } from '../output/write-plan.js'
import { FEED_PATHS } from '../site/page-options.js'

/** Path of the record of what is not announced yet, in the output folder. */
export const PENDING_PATH = `${STATE_FOLDER}/announce.json`

/** Version of the record's form. */
const VERSION = 1

/** SHA-256 of files by their paths; null for one that was removed. */
export type FileHashes = Readonly<Record<string, string | null>>

/** The files of a site that nobody was notified of. */
export interface PendingChanges {
  /** Feeds that have changed, by the URL of the hub. */
  webSub: Readonly<Record<string, FileHashes>>
  /** Pages that were added, changed or removed. */
  indexNow: FileHashes
}

/** The record of a site without changes. */
export const NOTHING_PENDING: PendingChanges = { webSub: {}, indexNow: {} }

const FEEDS: ReadonlySet<string> = new Set([FEED_PATHS.rss, FEED_PATHS.atom, FEED_PATHS.jsonfeed])
/** Pages that search engines should not list. */
const UNLISTED: ReadonlySet<string> = new Set(['404.html', 'search.html'])

/** Returns the number of pages and feeds that are left to announce. */
export function pendingCount({ webSub, indexNow }: PendingChanges): number {
  return new Set([...Object.values(webSub).flatMap(Object.keys), ...Object.keys(indexNow)]).size
}

/** Returns the changes that are left to announce after a build. */
export function addChanges(
  { webSub, indexNow }: PendingChanges,
  changes: FileHashes,
  settings: Pick<AnnounceSettings, 'hubs' | 'indexNow'>,
): PendingChanges {
  const entries = Object.entries(changes)
  const feeds = entries.filter(([path, hash]) => FEEDS.has(path) && hash !== null)
  const pages = entries.filter(([path]) => path.endsWith('.html') && !UNLISTED.has(path))
  const hubs = settings.hubs.map((hub) => [hub, { ...webSub[hub], ...Object.fromEntries(feeds) }] as const)
  return {
    webSub: Object.fromEntries(hubs.filter(([, paths]) => Object.keys(paths).length > 0)),
    indexNow: settings.indexNow === null ? {} : { ...indexNow, ...Object.fromEntries(pages) },
  }
}

/**
 * Returns changes of a build that knows nothing of earlier ones, to which every page is new: the
 * feeds, the front page and the pages of the newest issues.
 *
 * @param folders - Folders of these issues in the output, with a slash at the end
 */
export const withNewestPages = (changes: FileHashes, folders: readonly string[]): FileHashes =>
  Object.fromEntries(
    Object.entries(changes).filter(
      ([path]) => FEEDS.has(path) || path === 'index.html' || folders.some((folder) => path.startsWith(folder)),
    ),
  )

/** Returns what is left when some was announced. A file that has changed since then is left. */
export const subtract = (pending: PendingChanges, sent: PendingChanges): PendingChanges => ({
  webSub: Object.fromEntries(
    Object.entries(pending.webSub)
      .map(([hub, paths]) => [hub, without(paths, sent.webSub[hub] ?? {})] as const)
      .filter(([, paths]) => Object.keys(paths).length > 0),
  ),
  indexNow: without(pending.indexNow, sent.indexNow),
})

const without = (hashes: FileHashes, sent: FileHashes): FileHashes =>
  Object.fromEntries(Object.entries(hashes).filter(([path, hash]) => !Object.hasOwn(sent, path) || sent[path] !== hash))

/** Returns a record as a file. */
export const formatPending = (pending: PendingChanges): string =>
  `${JSON.stringify({ version: VERSION, ...pending }, null, 2)}\n`

/** Returns the changes in a record. A damaged one counts as none. */
export function parsePending(content: Uint8Array | null): PendingChanges {
  if (content === null) return NOTHING_PENDING
  try {
    const { version, webSub, indexNow } = JSON.parse(Buffer.from(content).toString('utf8'))
    const isValid =
      version === VERSION && isHashes(indexNow) && isObject(webSub) && Object.values(webSub).every(isHashes)
    return isValid ? { webSub: webSub as PendingChanges['webSub'], indexNow } : NOTHING_PENDING
  } catch {
    return NOTHING_PENDING
  }
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isHashes = (value: unknown): value is FileHashes =>
  isObject(value) && Object.values(value).every((hash) => hash === null || typeof hash === 'string')
