import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PingFetch, PingResult } from '@banmian/rss'
import { type AnnounceSettings, keyPath } from '../options/announce-settings.js'
import { withTarget } from '../output/target.js'
import type { AnnouncementReport, ReportMessage } from '../report/report.js'
import { commandMessage } from '../report/report-messages.js'
import type { Progress } from '../terminal/progress.js'
import { counted } from '../text/counted.js'
import { excerpt } from '../text/printable.js'
import {
  type FileHashes,
  formatPending,
  PENDING_PATH,
  type PendingChanges,
  parsePending,
  pendingCount,
  subtract,
} from './pending-changes.js'

/** A site whose changes are announced. */
export interface AnnouncedSite {
  /** Absolute path of the output folder, and its name in messages. */
  folder: string
  name: string
  /** Absolute URL with a slash at the end. */
  siteUrl: string
  settings: AnnounceSettings
  progress: Progress
  /** True to send nothing. */
  dryRun: boolean
}

/** The result of the announcements. */
export interface Announced {
  announcements: AnnouncementReport[]
  messages: ReportMessage[]
}

/** Returns the changes of a site that are left to announce. */
export function readPending(folder: string): PendingChanges {
  try {
    return parsePending(readFileSync(join(folder, PENDING_PATH)))
  } catch {
    return parsePending(null)
  }
}

/**
 * Notifies hubs and search engines of the changes of a site, and records which of them accepted. A
 * process that ends before that leaves the record, so that the next one notifies again.
 */
export async function announcePending(site: AnnouncedSite): Promise<Announced> {
  const { folder, name, settings, progress, dryRun } = site
  const pending = readPending(folder)
  const requests = requestsFor(pending, site)
  if (dryRun || requests.length === 0) return { announcements: requests.map(planned), messages: [] }
  const announcements: AnnouncementReport[] = []
  const sent: { webSub: Record<string, FileHashes>; indexNow: Record<string, string | null> } = {
    webSub: {},
    indexNow: {},
  }
  progress.show(`Announcing ${counted(pendingCount(pending), 'change')}`)
  // Loaded only where there is something to announce.
  const rss = await import('@banmian/rss')
  const results = await Promise.all(requests.map((request) => send(request, site, rss)))
  for (const [index, { service, hashes, urls }] of requests.entries()) {
    for (const { url, about, ok, error } of results[index]!) {
      announcements.push({ service, url, count: about.length, state: ok ? 'sent' : 'failed', error })
      if (!ok) continue
      if (service === 'WebSub') sent.webSub[url] = hashes
      else for (const one of about) sent.indexNow[urls.get(one)!] = hashes[urls.get(one)!]!
    }
  }
  if (announcements.some(({ state }) => state === 'sent'))
    await withTarget(folder, { name, resumes: true }, async (target) => {
      const left = subtract(parsePending(target.read(PENDING_PATH)), sent)
      await target.stage({ path: PENDING_PATH, format: 'state', content: formatPending(left) })
      target.commit()
    })
  return { announcements, messages: announcements.flatMap((one) => failedMessage(one, settings)) }
}

/** A request to a hub, or to a service of search engines. */
interface AnnounceRequest {
  service: AnnouncementReport['service']
  url: string
  /** The files that it is about. */
  hashes: FileHashes
  /** Their paths by their URLs. */
  urls: ReadonlyMap<string, string>
}

/** Returns the requests to those that the configuration names. */
function requestsFor({ webSub, indexNow }: PendingChanges, { siteUrl, settings }: AnnouncedSite): AnnounceRequest[] {
  const request = (service: AnnounceRequest['service'], url: string, hashes: FileHashes): AnnounceRequest[] => {
    const paths = Object.keys(hashes)
    // The front page has the URL of the site.
    const urls = new Map(paths.map((path) => [new URL(siteUrl + (path === 'index.html' ? '' : path)).href, path]))
    return paths.length === 0 ? [] : [{ service, url, hashes, urls }]
  }
  return [
    ...settings.hubs.flatMap((hub) => request('WebSub', hub, webSub[hub] ?? {})),
    ...(settings.indexNow === null ? [] : request('IndexNow', settings.indexNow.endpoint, indexNow)),
  ]
}

const planned = ({ service, url, urls }: AnnounceRequest): AnnouncementReport => ({
  service,
  url,
  count: urls.size,
  state: 'planned',
  error: null,
})

/** Sends a request as `fetch` does. Its error says what is wrong, not only that something is. */
const fetchWithReason: PingFetch = (url, init) =>
  fetch(url, init).catch((error: unknown) => {
    const cause = error instanceof Error ? error.cause : null
    throw cause instanceof Error && cause.message !== '' ? new Error(cause.message) : error
  })

async function send(
  { service, url, urls }: AnnounceRequest,
  { siteUrl, settings: { indexNow, timeout } }: AnnouncedSite,
  { pingWebSub, submitIndexNow }: typeof import('@banmian/rss'),
): Promise<PingResult[]> {
  const about = [...urls.keys()]
  const request = { timeout, fetch: fetchWithReason }
  // The address of a hub is compared as it is in the configuration.
  if (service === 'WebSub')
    return (await pingWebSub({ hub: url, topic: about }, request)).map((result) => ({ ...result, url }))
  const { key, endpoint } = indexNow!
  return submitIndexNow({ urls: about, key, keyLocation: siteUrl + keyPath(key), endpoint }, request)
}

function failedMessage(
  { service, url, count, state, error }: AnnouncementReport,
  { timeout }: AnnounceSettings,
): ReportMessage[] {
  if (state !== 'failed') return []
  const what = counted(count, service === 'WebSub' ? 'feed' : 'page')
  const reason = /^No answer within/.test(error ?? '')
    ? `there was no answer within ${timeout / 1000} s`
    : reasonOf(error)
  const text = `${service} at ${excerpt(url, 80)} was not notified of ${what}: ${reason}. The next build tries again, and so does banmian announce.`
  return [commandMessage('announce-failed', 'warning', text)]
}

const reasonOf = (error: string | null): string => {
  const text = excerpt((error ?? 'unknown').replace(/\.$/, ''), 120)
  return /^The server answered/.test(text) ? `t${text.slice(1)}` : text
}
