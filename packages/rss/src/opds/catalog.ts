import { type Issue, languageTag, type Moment, publicationMoment } from '@banmian/core'
import { optionError } from '../arguments/option-error.js'
import { correctedAt, issueCorrectedAt } from '../settings/corrections.js'
import { nonBlank } from '../text/non-blank.js'
import { latestMoment } from '../time/latest-moment.js'
import type { CheckedCatalogOptions } from './checked-catalog.js'

/** A list of books, or of other catalogs. */
export type CatalogKind = 'acquisition' | 'navigation'

/** Options with every default. */
export interface Catalog extends CheckedCatalogOptions {
  title: string
  /** Name of the publisher, or else of the publication. */
  publisher: string
  /** `''` when the publication's language is not a language tag. */
  language: string
  updated: Moment
  /** Kind of the root catalog, to which all others link. */
  startKind: CatalogKind
  /** URL of the catalog that lists this one; `null` for the root. */
  upUrl: string | null
}

/**
 * Adds the defaults that depend on the issues.
 *
 * @param newest - The issue that describes the catalog as a whole; `null` without any.
 * @param known - All issues of the catalog; `null` when they are not known before they are read.
 * @throws FeedError when the time of the last change is unknown
 */
export function catalogFor(
  options: CheckedCatalogOptions,
  newest: Issue | null,
  known: readonly Issue[] | null,
): Catalog {
  const updated = options.updated ?? lastChange(options, newest, known)
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
    numberOfItems: options.numberOfItems ?? countOf(options, known),
    startKind: 'acquisition',
    upUrl: null,
  }
}

/** Returns the number of issues in a catalog that has one page, or `null` when it is unknown. */
const countOf = ({ nextUrl, previousUrl }: CheckedCatalogOptions, known: readonly Issue[] | null): number | null =>
  known === null || nextUrl !== null || previousUrl !== null ? null : known.length

/**
 * Returns the time at which the newest issue was published, or the latest correction after it. When
 * the issues are not known before they are read, all corrections count.
 */
function lastChange(
  options: CheckedCatalogOptions,
  newest: Issue | null,
  known: readonly Issue[] | null,
): Moment | null {
  const { corrections } = options
  const published = newest === null ? null : publicationMoment(newest, options)
  if (published === null || corrections.size === 0) return published
  const corrected =
    known === null
      ? [...corrections.keys()].map((id) => correctedAt(corrections, id))
      : known.map((issue) => issueCorrectedAt(issue, corrections))
  return latestMoment([published, ...corrected])
}
