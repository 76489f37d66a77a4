import { articleMoment, type Issue, languageTag, type Moment, publicationMoment } from '@banmian/core'
import { nonBlank } from '../text/non-blank.js'
import { latestMoment } from '../time/latest-moment.js'
import type { CheckedOptions } from './checked-options.js'
import { lastCorrection } from './last-correction.js'

/** Options with every default. */
export interface FeedSettings extends CheckedOptions {
  title: string
  description: string
  /** `''` when the publication's language is not a language tag. */
  language: string
  /** The issue that describes the feed as a whole; `null` without any. */
  newest: Issue | null
  /** Time at which the newest issue was published; `null` when it has no date. */
  published: Moment | null
  /** Time of the first article of that issue, which is its latest; `null` when it has no date. */
  latest: Moment | null
  /**
   * Time of the feed's last change, from the options or the latest correction of its articles;
   * `null` without either.
   */
  lastChange: Moment | null
  /** Name of the publisher, or else of the publication. */
  publisher: string
}

/**
 * Adds the defaults that depend on the issues.
 *
 * @param newest - The issue that describes the feed as a whole; `null` without any.
 * @param isSingle - True when it is the only one.
 * @param known - All issues of the feed; `null` when they are not known before they are read.
 */
export function settingsFor(
  options: CheckedOptions,
  newest: Issue | null,
  isSingle: boolean,
  known: readonly Issue[] | null,
): FeedSettings {
  const name = nonBlank(newest?.publication.name) ?? options.siteUrl.host
  const title = options.title ?? [name, ...options.selected].join(' ')
  const language = options.language ?? languageTag(newest?.publication.language ?? '')
  const published = newest === null ? null : publicationMoment(newest, options)
  const latest = newest && published && articleMoment(published, 0, countArticles(newest), options, newest.edition)
  const corrected = lastCorrection(options, known)
  // The options are those of this feed only. A copy of so many fields would take longer than the
  // rest of the head.
  return Object.assign(options, {
    title,
    description:
      options.description ??
      describe(newest, isSingle && options.select === null, title, options.labelsIn(language).and),
    language,
    newest,
    published,
    latest,
    lastChange: options.updated ?? (corrected && latestMoment([corrected, latest])),
    publisher: nonBlank(newest?.publication.publisher) ?? name,
  })
}

/** Returns the number of articles of an issue. */
export const countArticles = ({ pages }: Issue): number =>
  pages.reduce((count, { articles }) => count + articles.length, 0)

/**
 * Returns the default description: the title, and for a single issue its date and the names of
 * its pages.
 */
function describe(newest: Issue | null, isSingle: boolean, title: string, separator: string): string {
  if (newest === null || !isSingle) return title
  const names = newest.pages.flatMap(({ name }) => nonBlank(name) ?? [])
  return [title, newest.date, names.join(separator)].filter(Boolean).join(' ')
}
