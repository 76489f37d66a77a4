import { FeedError, shown } from '../arguments/feed-error.js'

/** The zone of a paper that names none. */
const DEFAULT_TIME_ZONE = 'Asia/Shanghai'
/** China Standard Time. A constant, so that the common case does not depend on an engine's time zone data. */
const CHINA_OFFSET = 480
const MINUTE = 60_000
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|([+-])(\d\d):(\d\d))$/

/** A moment as a local clock shows it. */
export interface Moment {
  /** Milliseconds since 1970, UTC. */
  instant: number
  /** Minutes by which local time is ahead of UTC: 480 in China. */
  offset: number
}

/**
 * The moment at which an issue came out: its date, at a local hour, in a time zone.
 * `Asia/Shanghai` counts as +0800 throughout; other zones are looked up in the engine's IANA data.
 * A local time that a zone skips or repeats is read with the offset before the change.
 * Throws a `FeedError` when `date` is not a day of the calendar as `YYYY-MM-DD`.
 */
export function localMoment(date: string, time: string, timeZone: string): Moment {
  const local = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T${time}:00Z`) : Number.NaN
  // Some engines take 30 February for a day of March.
  if (new Date(local).getUTCDate() !== Number(date.slice(8))) {
    throw new FeedError(
      `Expected the date of the issue to be a day as YYYY-MM-DD, received ${shown(date)}.`,
      'published',
      null,
    )
  }
  if (timeZone === DEFAULT_TIME_ZONE) return { instant: local - CHINA_OFFSET * MINUTE, offset: CHINA_OFFSET }
  const before = offsetAt(local - offsetAt(local, timeZone) * MINUTE - 1440 * MINUTE, timeZone)
  const guess = offsetAt(local - before * MINUTE, timeZone)
  const offset = offsetAt(local - guess * MINUTE, timeZone) === guess ? guess : before
  return { instant: local - offset * MINUTE, offset }
}

/** The moment that ISO 8601 text with an offset or `Z` names; `null` when it names none. */
export function parseMoment(value: unknown): Moment | null {
  const match = typeof value === 'string' ? INSTANT.exec(value) : null
  if (match === null) return null
  const [text, sign, hours = 0, minutes = 0] = match
  const instant = Date.parse(text)
  const day = new Date(`${text.slice(0, 10)}T00:00Z`).getUTCDate()
  if (Number.isNaN(instant) || day !== Number(text.slice(8, 10))) return null
  return { instant, offset: (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) }
}

/** Whether the engine knows a time zone by this name. */
export function isTimeZone(timeZone: unknown): timeZone is string {
  if (timeZone === DEFAULT_TIME_ZONE) return true
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: String(timeZone) })
    return typeof timeZone === 'string'
  } catch {
    return false
  }
}

function offsetAt(instant: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
  const name = format.formatToParts(instant).find((part) => part.type === 'timeZoneName')?.value ?? 'GMT'
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(name) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0))
}

/** The time zone of a publication, which is data and may be anything: one that the engine does not know counts as absent. */
export const zoneOf = (zone: string | null | undefined): string =>
  zone !== null && zone !== undefined && isTimeZone(zone) ? zone : DEFAULT_TIME_ZONE
