import { type Issue, languageTag, type Moment, publicationMoment } from '@banmian/core'
import { optionError } from '../arguments/option-error.js'
import { correctedAt, issueCorrectedAt } from '../settings/corrections.js'
import { nonBlank } from '../text/non-blank.js'
import { latestMoment } from '../time/latest-moment.js'
import type { CheckedCatalogOptions } from './checked-catalog.js'

/** Options with every default. */
export interface Catalog extends CheckedCatalogOptions {
  title: string
  /** Name of the publisher, or else of the publication. */
  publisher: string
  /** `''` when the publication's language is not a language tag. */
  language: string
  updated: Moment
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
  }
}

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
