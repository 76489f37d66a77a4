import type { Article, Issue, Page } from '@banmian/core'
import type { Removed } from '@banmian/markup'
import { absoluteUrl } from './absolute-url.js'
import { expected } from './expected.js'
import { assertTimeZone, DEFAULT_TIME_ZONE, isTimeZone, type PublishedAt, publishedAt } from './published-at.js'
import { wellFormed } from './well-formed.js'

/** A character that XML forbids and the feed therefore lacks, and where it stood. */
export interface FeedRemoved extends Removed {
  /** Name of the feed's element that lost it, such as `content:encoded`. */
  element: string
  /** Id of the article; `null` in what the feed says of itself. */
  article: string | null
}

/** What a feed needs to know beyond the issue. Everything but `link` has a default. */
export interface RssOptions {
  /**
   * Absolute http or https URL of the paper's site, or of the folder that holds the issue.
   * Its host is the authority of the articles' tag URIs: keep it the same for as long as the feed lives.
   */
  link: string
  /** Absolute URL of an article's page; `articles/<id>.html` below `link` by default. */
  url?: (article: Article, page: Page, issue: Issue) => string
  /** Absolute URL of the feed itself; becomes `atom:link rel="self"`, which is left out by default. */
  feedUrl?: string
  /** Title of the feed; the publication's name by default, else the host of `link`. */
  title?: string
  /** Description of the feed; by default the title, the issue's date and the names of its pages. */
  description?: string
  /** Language as a BCP 47 tag; the publication's by default. */
  language?: string
  /** Whether each person has a `dc:creator` (`each`, the default) or all share one, for readers that keep one only. */
  creators?: 'each' | 'joined'
  /** Hour of publication on the issue's date, local time as `HH:MM`; `06:00` by default. */
  publishedAt?: string
  /** IANA time zone of `publishedAt`; the publication's by default, else `Asia/Shanghai` (+0800). */
  timeZone?: string
  /** When the feed last changed, as ISO 8601 with an offset or `Z`; left out by default, since nothing here reads a clock. */
  lastBuildDate?: string
  /** Told of each character that was removed because XML forbids it. */
  onRemoved?: (removed: FeedRemoved) => void
}

/** Options with every default in place. */
export interface ResolvedOptions {
  link: URL
  url: (article: Article, page: Page, issue: Issue) => string
  feedUrl: string | null
  title: string
  description: string
  language: string
  creators: 'each' | 'joined'
  published: PublishedAt | null
  lastBuildDate: Date | null
  onRemoved: ((removed: FeedRemoved) => void) | null
}

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/

/** Checks the options and fills in what the issue says. Throws a `TypeError` that names the wrong one. */
export function resolveOptions(issue: Issue, options: RssOptions): ResolvedOptions {
  if (typeof options !== 'object' || options === null) throw expected('options', 'an object', options)
  const link = absoluteUrl('option "link"', options.link)
  const { publication } = issue
  const title = optionalString('title', options.title) ?? publication.name ?? link.host
  const { creators = 'each', publishedAt: time = '06:00', timeZone, url, onRemoved } = options
  if (creators !== 'each' && creators !== 'joined') throw expected('option "creators"', '"each" or "joined"', creators)
  if (typeof time !== 'string' || !TIME.test(time)) {
    throw expected('option "publishedAt"', 'a local time such as "06:00"', time)
  }
  if (timeZone !== undefined) assertTimeZone('option "timeZone"', timeZone)
  if (url !== undefined && typeof url !== 'function') throw expected('option "url"', 'a function', url)
  if (onRemoved !== undefined && typeof onRemoved !== 'function') {
    throw expected('option "onRemoved"', 'a function', onRemoved)
  }
  return {
    link,
    url: url ?? ((article) => articleUrl(link, article)),
    feedUrl: options.feedUrl === undefined ? null : absoluteUrl('option "feedUrl"', options.feedUrl).href,
    title,
    description: optionalString('description', options.description) ?? describeIssue(issue, title),
    language: optionalString('language', options.language) ?? publication.language,
    creators,
    published: issue.date === null ? null : publishedAt(issue.date, time, timeZone ?? zoneOf(publication.timeZone)),
    lastBuildDate: options.lastBuildDate === undefined ? null : instant(options.lastBuildDate),
    onRemoved: onRemoved ?? null,
  }
}

function optionalString(name: string, value: unknown): string | undefined {
  if (value !== undefined && typeof value !== 'string') throw expected(`option "${name}"`, 'a string', value)
  return value
}

function instant(value: unknown): Date {
  const date = typeof value === 'string' && INSTANT.test(value) ? new Date(value) : null
  if (date === null || Number.isNaN(date.getTime())) {
    throw expected('option "lastBuildDate"', 'an ISO 8601 time such as "2024-03-08T06:00:00+08:00"', value)
  }
  return date
}

/** A publication's zone is data and may be anything: an unknown one counts as absent. */
const zoneOf = (zone: string | null): string => (zone !== null && isTimeZone(zone) ? zone : DEFAULT_TIME_ZONE)

function articleUrl(link: URL, article: Article): string {
  const folder = link.pathname.endsWith('/') ? link.pathname : `${link.pathname}/`
  return `${link.origin}${folder}articles/${encodeURIComponent(wellFormed(article.id))}.html`
}

function describeIssue(issue: Issue, title: string): string {
  const names = issue.pages.map((page) => page.name).filter((name) => name !== null)
  return [title, issue.date, names.join('、')].filter(Boolean).join(' ')
}
