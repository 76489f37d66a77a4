import { headlineText, type Issue, languageTag, type Moment, publicationMoment } from '@banmian/core'
import { PUBLICATION_TIME } from '@banmian/core/arguments'
import { pageLabelsFor } from '@banmian/html'
import type { OnRemoved } from '@banmian/markup'
import {
  absoluteUrl,
  checkOptionalFunction,
  localTime,
  moment,
  optionalText,
  optionalTimeZone,
  optionalUrl,
  uri,
} from '../arguments/check-options.js'
import { checkOptionNames } from '../arguments/checks.js'
import { optionError } from '../arguments/option-error.js'
import { pictureType } from '../entry/pictures.js'
import { nonBlank } from '../text/non-blank.js'
import { tagUri } from '../uri/tag-uri.js'
import type { CatalogOptions } from './catalog-options.js'

/** Options after their checks, with the defaults that need no issue. `null` means none. */
export interface CheckedCatalogOptions {
  siteUrl: URL
  catalogUrl: string
  startUrl: string
  nextUrl: string | null
  previousUrl: string | null
  title: string | null
  updated: Moment | null
  publicationTime: string
  timeZone: string | null
  stylesheet: string | null
  epubOf: (issue: Issue) => string
  identifierOf: ((issue: Issue) => string) | null
  coverOf: ((issue: Issue) => string | null) | null
  updatedOf: ((issue: Issue) => string | null) | null
  onRemoved: OnRemoved | null
}

/** Options with every default. */
export interface Catalog extends CheckedCatalogOptions {
  title: string
  /** Name of the publisher, or else of the publication. */
  publisher: string
  /** `''` when the publication's language is not a language tag. */
  language: string
  updated: Moment
}

/** The EPUB of an issue, as an entry of a catalog. */
export interface Book {
  /** Id of the issue. */
  id: string
  identifier: string
  title: string
  language: string
  publisher: string
  /** Name of the publication, which is the series of its issues. */
  series: string
  date: string | null
  updated: Moment
  /** The first headlines, one a line. */
  summary: string
  /** Absolute URL. */
  epub: string
  cover: { url: string; type: string } | null
}

/** Maximum number of headlines in the summary of an issue. */
const MAX_HEADLINES = 10

const OPTIONS: Readonly<Record<keyof CatalogOptions, true>> = {
  siteUrl: true,
  catalogUrl: true,
  epub: true,
  identifier: true,
  cover: true,
  updated: true,
  startUrl: true,
  nextUrl: true,
  previousUrl: true,
  title: true,
  catalogUpdated: true,
  publicationTime: true,
  timeZone: true,
  stylesheet: true,
  onRemoved: true,
}

/**
 * Checks the options of a catalog.
 *
 * @throws FeedError when an option is unknown or wrong
 */
export function checkCatalogOptions(options: CatalogOptions): CheckedCatalogOptions {
  checkOptionNames(options, OPTIONS)
  const { epub, identifier, cover, updated, catalogUpdated, onRemoved } = options
  for (const [option, value] of Object.entries({ identifier, cover, updated, onRemoved })) {
    checkOptionalFunction(option, value)
  }
  if (typeof epub !== 'function') throw optionError('epub', 'a function', epub)
  const catalogUrl = absoluteUrl('catalogUrl', options.catalogUrl).href
  return {
    siteUrl: absoluteUrl('siteUrl', options.siteUrl),
    catalogUrl,
    startUrl: optionalUrl('startUrl', options.startUrl) ?? catalogUrl,
    nextUrl: optionalUrl('nextUrl', options.nextUrl),
    previousUrl: optionalUrl('previousUrl', options.previousUrl),
    title: optionalText('title', options.title) ?? null,
    updated: catalogUpdated === undefined ? null : moment('catalogUpdated', catalogUpdated),
    publicationTime: localTime('publicationTime', options.publicationTime ?? PUBLICATION_TIME),
    timeZone: optionalTimeZone('timeZone', options.timeZone),
    stylesheet: optionalText('stylesheet', options.stylesheet) ?? null,
    epubOf: epub,
    identifierOf: identifier ?? null,
    coverOf: cover ?? null,
    updatedOf: updated ?? null,
    onRemoved: onRemoved ?? null,
  }
}

/**
 * Adds the defaults that depend on the issues.
 *
 * @param newest - The issue that describes the catalog as a whole; `null` without any.
 * @throws FeedError when the time of the last change is unknown
 */
export function catalogFor(options: CheckedCatalogOptions, newest: Issue | null): Catalog {
  const updated = options.updated ?? (newest === null ? null : publicationMoment(newest, options))
  if (updated === null) {
    const hint = 'The newest issue has no date, and OPDS requires the time of the last change.'
    throw optionError('catalogUpdated', 'an ISO 8601 time with an offset', undefined, null, hint)
  }
  const name = nonBlank(newest?.publication.name) ?? options.siteUrl.host
  return {
    ...options,
    title: options.title ?? name,
    publisher: nonBlank(newest?.publication.publisher) ?? name,
    language: languageTag(newest?.publication.language ?? ''),
    updated,
  }
}

/**
 * Returns the entry of an issue.
 *
 * @throws FeedError when an option returns a wrong value for the issue
 */
export function bookOf(issue: Issue, catalog: Catalog): Book {
  const { publication, date, edition } = issue
  const name = nonBlank(publication.name) ?? catalog.title
  return {
    id: issue.id,
    identifier: catalog.identifierOf
      ? uri('identifier', catalog.identifierOf(issue), issue)
      : tagUri(catalog.siteUrl, date, issue.id),
    title: [name, dateText(issue), nonBlank(edition)].filter(Boolean).join(' '),
    language: languageTag(publication.language),
    publisher: nonBlank(publication.publisher) ?? name,
    series: name,
    date,
    updated: bookUpdated(issue, catalog),
    summary: summaryOf(issue),
    epub: absoluteUrl('epub', catalog.epubOf(issue), issue).href,
    cover: coverOf(issue, catalog),
  }
}

function bookUpdated(issue: Issue, catalog: Catalog): Moment {
  const text = catalog.updatedOf?.(issue) ?? null
  if (text !== null) return moment('updated', text, issue)
  const published = publicationMoment(issue, catalog)
  if (published !== null) return published
  const hint = 'The issue has no date, and OPDS requires the time of the last change.'
  throw optionError('updated', 'an ISO 8601 time with an offset', null, issue, hint)
}

/** Returns the date of an issue in words, or `null` without a date. */
function dateText({ date, publication }: Issue): string | null {
  if (date === null) return null
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return pageLabelsFor(publication.language).day(year, month, day, new Date(`${date}T00:00Z`).getUTCDay())
}

function summaryOf(issue: Issue): string {
  return issue.pages
    .flatMap(({ articles }) => articles)
    .slice(0, MAX_HEADLINES)
    .flatMap((article) => nonBlank(headlineText(article)) ?? [])
    .join('\n')
}

function coverOf(issue: Issue, catalog: Catalog): Book['cover'] {
  const cover = catalog.coverOf?.(issue) ?? null
  if (cover === null) return null
  const url = absoluteUrl('cover', cover, issue).href
  const type = pictureType(url)
  if (type === null) throw optionError('cover', 'a URL with the extension of a picture, such as .jpg', cover, issue)
  return { url, type }
}
