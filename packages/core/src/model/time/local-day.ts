import { isCalendarDay } from '../calendar-day.js'
import type { Publication } from '../issue.js'
import { offsetAt } from './moment.js'
import { timeZoneOf } from './time-zone.js'

/** A minute, in milliseconds. */
const MINUTE = 60_000
/** Length of a day as `YYYY-MM-DD`. */
const DAY_LENGTH = 10

/**
 * Returns the calendar day of a time (RFC 3339) in the time zone of a publication, or the day as it
 * is written when the zone is not known.
 *
 * @param timeZone - IANA name that takes precedence
 */
export function localDay(time: string, publication: Publication, timeZone: string | null = null): string {
  const written = time.slice(0, DAY_LENGTH)
  const zone = timeZoneOf(publication, timeZone)
  if (zone.basis === 'none') return written
  const instant = Date.parse(time)
  const local = new Date(instant + offsetAt(instant, zone.timeZone) * MINUTE).toISOString().slice(0, DAY_LENGTH)
  return isCalendarDay(local) ? local : written
}
