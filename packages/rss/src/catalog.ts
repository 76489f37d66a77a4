import { headlineText, type Issue, languageTag } from '@banmian/core'
import { pageLabelsFor } from '@banmian/html'
import { requireUrl } from './absolute-url.js'
import { localTime, moment, optionalFunction, optionalText, optionalTimeZone, uri } from './check-options.js'
import { FeedError, shown, wrongOption } from './feed-error.js'
import { localMoment, type Moment, zoneOf } from './moment.js'
import type { FeedRemoved } from './options.js'
import { mediaType } from './pictures.js'
import { tagUri } from './tag-uri.js'
import { visible } from './visible.js'

/** What a catalog of the paper's books needs to know beyond the issues. `link`, `catalogUrl` and `epub` have no default. */
export interface CatalogOptions {
  /** Absolute http or https URL of the paper's site; its host is the authority of the issues' tag URIs. */
  link: string
  /** Absolute URL of the catalog itself. */
  catalogUrl: string
  /** Absolute URL of an issue's EPUB. */
  epub: (issue: Issue) => string
  /** Lasting identifier of an issue's EPUB, a URI: best the one that stands in the book; a tag URI of its own by default. */
  identifier?: (issue: Issue) => string
  /** Absolute URL of the picture of an issue's cover; `null`, as by default, for none. */
  cover?: (issue: Issue) => string | null
  /** When an issue was last changed, as ISO 8601 with an offset or `Z`; `null`, as by default, when it came out. */
  updated?: (issue: Issue) => string | null
  /** Absolute URL of the catalog that this one is part of; `catalogUrl` by default. */
  startUrl?: string
  /** Absolute URL of the part of the catalog with the issues after these; none by default. */
  nextUrl?: string
  /** Absolute URL of the part with the issues before these; none by default. */
  previousUrl?: string
  /** Title of the catalog; the publication's name by default, else the host of `link`. */
  title?: string
  /** When the catalog last changed, as ISO 8601 with an offset or `Z`; the date of its newest issue by default. */
  catalogUpdated?: string
  /** Local time at which an issue comes out on its date, as `HH:MM`; `06:00` by default. */
  publicationTime?: string
  /** IANA time zone of `publicationTime`; the publication's by default, else `Asia/Shanghai` (+0800). */
  timeZone?: string
  /** URL of a style sheet for browsers that open the catalog (OPDS 1.2); relative or absolute. */
  stylesheet?: string
  /** Told of each character that was removed because XML forbids it. */
  onRemoved?: (removed: FeedRemoved) => void
}

/** A catalog as it speaks of itself. */
export interface Catalog {
  link: string
  catalogUrl: string
  startUrl: string
  nextUrl: string | null
  previousUrl: string | null
  title: string
  /** Name of the publisher, or of the paper. */
  publisher: string
  language: string
  updated: Moment
  stylesheet: string | null
}

/** An issue as a catalog lists it. */
export interface Book {
  /** Id of the issue. */
  id: string
  identifier: string
  title: string
  language: string
  publisher: string
  /** Name of the paper, which is the series of its issues. */
  series: string
  date: string | null
  updated: Moment
  /** The headlines. */
  summary: string
  epub: string
  cover: { url: string; type: string } | null
}

/** How many headlines a catalog shows of an issue. */
const HEADLINES = 10

/** What a catalog says of itself. Throws a `FeedError` when an option is wrong. */
export function catalogOf(newest: Issue | null, options: CatalogOptions): Catalog {
  if (typeof options !== 'object' || options === null) {
    throw new FeedError(`Expected options to be an object, received ${shown(options)}.`, '', null)
  }
  const { identifier, cover, updated, onRemoved } = options
  for (const [option, value] of Object.entries({ identifier, cover, updated, onRemoved }))
    optionalFunction(option, value)
  if (typeof options.epub !== 'function') throw wrongOption('epub', 'a function', options.epub)
  const link = requireUrl('link', options.link)
  const catalogUrl = requireUrl('catalogUrl', options.catalogUrl).href
  const optionalUrl = (option: 'startUrl' | 'nextUrl' | 'previousUrl'): string | null =>
    options[option] === undefined ? null : requireUrl(option, options[option]).href
  const name = visible(newest?.publication.name) ?? link.host
  return {
    link: link.href,
    catalogUrl,
    startUrl: optionalUrl('startUrl') ?? catalogUrl,
    nextUrl: optionalUrl('nextUrl'),
    previousUrl: optionalUrl('previousUrl'),
    title: optionalText('title', options.title) ?? name,
    publisher: visible(newest?.publication.publisher) ?? name,
    language: languageTag(newest?.publication.language ?? ''),
    updated: catalogUpdated(newest, options),
    stylesheet: optionalText('stylesheet', options.stylesheet) ?? null,
  }
}

function catalogUpdated(newest: Issue | null, options: CatalogOptions): Moment {
  if (options.catalogUpdated !== undefined) return moment('catalogUpdated', options.catalogUpdated)
  const published = newest === null ? null : issueMoment(newest, options)
  if (published !== null) return published
  throw new FeedError(
    'Expected option "catalogUpdated" to be given, since the newest issue has no date and a catalog asks for one.',
    'catalogUpdated',
    null,
  )
}

function issueMoment({ date, publication }: Issue, options: CatalogOptions): Moment | null {
  const time = localTime('publicationTime', options.publicationTime ?? '06:00')
  const zone = optionalTimeZone('timeZone', options.timeZone)
  return date === null ? null : localMoment(date, time, zone ?? zoneOf(publication.timeZone))
}

/** An issue as a catalog lists it. Throws a `FeedError` when an option gives something wrong for it. */
export function bookOf(issue: Issue, catalog: Catalog, options: CatalogOptions): Book {
  const { publication, date, edition } = issue
  const changed = options.updated?.(issue) ?? null
  const updated = changed === null ? issueMoment(issue, options) : moment('updated', changed, issue.id)
  if (updated === null) throw wrongOption('updated', 'a time, since the issue has no date,', null, issue.id)
  const name = visible(publication.name) ?? catalog.title
  return {
    id: issue.id,
    identifier: options.identifier
      ? uri('identifier', options.identifier(issue), issue.id)
      : tagUri(catalog.link, date, issue.id),
    title: [name, dayName(issue), visible(edition)].filter(Boolean).join(' '),
    language: languageTag(publication.language),
    publisher: visible(publication.publisher) ?? name,
    series: name,
    date,
    updated,
    summary: summaryOf(issue),
    epub: requireUrl('epub', options.epub(issue), issue.id).href,
    cover: coverOf(issue, options),
  }
}

function dayName({ date, publication }: Issue): string | null {
  if (date === null) return null
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return pageLabelsFor(publication.language).day(year, month, day, new Date(`${date}T00:00Z`).getUTCDay())
}

function summaryOf(issue: Issue): string {
  const titles = issue.pages
    .flatMap(({ articles }) => articles)
    .slice(0, HEADLINES)
    .map(headlineText)
  return titles.filter((title: string) => visible(title) !== null).join('\n')
}

function coverOf(issue: Issue, { cover }: CatalogOptions): Book['cover'] {
  const given = cover?.(issue) ?? null
  if (given === null) return null
  const url = requireUrl('cover', given, issue.id).href
  const type = mediaType(url)
  if (type === null) throw wrongOption('cover', 'a URL that ends like a picture, such as .jpg', given, issue.id)
  return { url, type }
}
