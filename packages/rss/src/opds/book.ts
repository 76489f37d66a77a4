import { headlineText, type Issue, languageTag, type Moment, publicationMoment } from '@banmian/core'
import { absoluteUrl, moment, uri } from '../arguments/check-options.js'
import { optionError } from '../arguments/option-error.js'
import { pictureType } from '../entry/pictures.js'
import { issueCorrectedAt } from '../settings/corrections.js'
import { nonBlank } from '../text/non-blank.js'
import { latestMoment } from '../time/latest-moment.js'
import { tagUri } from '../uri/tag-uri.js'
import type { Catalog } from './catalog.js'

/** A picture of a book. */
export interface CoverPicture {
  /** Absolute URL. */
  url: string
  /** Media type. */
  type: string
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
  cover: CoverPicture | null
  /** A small cover for lists. */
  thumbnail: CoverPicture | null
}

/** Maximum number of headlines in the summary of an issue. */
const MAX_HEADLINES = 10

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
    title: [name, dateText(issue, catalog), nonBlank(edition)].filter(Boolean).join(' '),
    language: languageTag(publication.language),
    publisher: nonBlank(publication.publisher) ?? name,
    series: name,
    date,
    updated: bookUpdated(issue, catalog),
    summary: summaryOf(issue),
    epub: absoluteUrl('epub', catalog.epubOf(issue), issue).href,
    cover: coverOf('cover', issue, catalog.coverOf),
    thumbnail: coverOf('thumbnail', issue, catalog.thumbnailOf),
  }
}

function bookUpdated(issue: Issue, catalog: Catalog): Moment {
  const text = catalog.updatedOf?.(issue) ?? null
  if (text !== null) return moment('updated', text, issue)
  const published = publicationMoment(issue, catalog)
  const latest = published && latestMoment([published, issueCorrectedAt(issue, catalog.corrections)])
  if (latest !== null) return latest
  const hint = 'The issue has no date, and OPDS requires the time of the last change.'
  throw optionError('updated', 'an ISO 8601 time with an offset', null, issue, hint)
}

/** Returns the date of an issue in words, or `null` without a date. */
function dateText({ date, publication }: Issue, { labelsIn }: Catalog): string | null {
  if (date === null) return null
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return labelsIn(publication.language).day(year, month, day, new Date(`${date}T00:00Z`).getUTCDay())
}

function summaryOf(issue: Issue): string {
  return issue.pages
    .flatMap(({ articles }) => articles)
    .slice(0, MAX_HEADLINES)
    .flatMap((article) => nonBlank(headlineText(article)) ?? [])
    .join('\n')
}

function coverOf(option: string, issue: Issue, find: ((issue: Issue) => string | null) | null): CoverPicture | null {
  const cover = find?.(issue) ?? null
  if (cover === null) return null
  const url = absoluteUrl(option, cover, issue).href
  const type = pictureType(url)
  if (type === null) throw optionError(option, 'a URL with the extension of a picture, such as .jpg', cover, issue)
  return { url, type }
}
