import { isCalendarDay } from '../calendar-day.js'
import type { Issue } from '../issue.js'
import { EDITION_PLACES, editionPlace } from './edition-order.js'
import { localMoment, type Moment } from './moment.js'
import { timeZoneOf } from './time-zone.js'

/**
 * Options about the time of publication. Every renderer has them, with the same defaults.
 */
export interface PublicationTimeOptions {
  /** Local time at which an issue is published on its date, as `HH:MM`; `06:00` by default. */
  publicationTime?: string
  /**
   * IANA name of the time zone of `publicationTime`. By default the publication's own, or else that
   * of the country of its language, or else UTC; see `timeZoneOf`.
   */
  timeZone?: string | null
  /**
   * Seconds between the articles of an issue, the first being the latest, so that readers that
   * sort by time keep the printed order; 1 by default. Between two editions of a day there is room
   * for 200 articles.
   */
  secondsApart?: number
}

/** The default of the option `publicationTime`. */
export const PUBLICATION_TIME = '06:00'
/** The default of the option `secondsApart`. */
export const SECONDS_APART = 1

/**
 * Number of articles for which there is room between two editions of a day. The issues that a paper
 * prints on a day rarely have as many.
 */
const EDITION_LENGTH = 200
/** A day, in seconds. */
const DAY = 86_400

/** A local time of the day, `00:00` to `23:59`. */
const LOCAL_TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/

/** Returns whether a value is a local time of the day, such as `06:00`. */
export const isLocalTime = (value: unknown): value is string => typeof value === 'string' && LOCAL_TIME.test(value)

/**
 * Returns the moment at which an issue was published, or `null` when its date is not a day of the
 * calendar.
 */
export function publicationMoment(
  { date, publication }: Pick<Issue, 'date' | 'publication'>,
  { publicationTime = PUBLICATION_TIME, timeZone = null }: PublicationTimeOptions = {},
): Moment | null {
  if (date === null || !isCalendarDay(date)) return null
  return localMoment(date, publicationTime, timeZoneOf(publication, timeZone).timeZone)
}

/**
 * Returns the moment of an article: that of its issue for the last one, and later for each article
 * before it. The articles of an edition are some minutes later than those of an issue without one,
 * so that no two editions of a day have the same times: those of the evening are after those of the
 * morning. With `secondsApart: 0` all have the time of their issue.
 *
 * @param published - Result of {@link publicationMoment}
 * @param index - Position of the article in its issue, from 0
 * @param count - Number of articles of the issue
 * @param edition - Name of the edition
 */
export function articleMoment(
  published: Moment,
  index: number,
  count: number,
  { secondsApart = SECONDS_APART }: PublicationTimeOptions = {},
  edition: string | null = null,
): Moment {
  const { instant, offset } = published
  const later = edition === null ? 0 : secondsOfEdition(edition, published, secondsApart)
  return { instant: instant + ((count - 1 - index) * secondsApart + later) * 1000, offset }
}

/** The last edition whose place was asked for, which is the same for all articles of an issue. */
let lastEdition = ''
let lastPlace = 0

/**
 * Returns the seconds by which the articles of an edition are later than those of an issue without
 * one. All editions are published on the same day.
 */
function secondsOfEdition(edition: string, { instant, offset }: Moment, secondsApart: number): number {
  if (edition !== lastEdition) {
    lastPlace = editionPlace(edition)
    lastEdition = edition
  }
  const secondOfDay = Math.floor(instant / 1000 + offset * 60) % DAY
  const rest = DAY - (secondOfDay < 0 ? secondOfDay + DAY : secondOfDay)
  return lastPlace * Math.min(EDITION_LENGTH * secondsApart, Math.floor(rest / EDITION_PLACES))
}
