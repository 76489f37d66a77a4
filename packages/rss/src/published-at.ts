import { expected } from './expected.js'

/** The zone of a paper that names none. */
export const DEFAULT_TIME_ZONE = 'Asia/Shanghai'
/** China Standard Time. A constant, so that the common case does not depend on an engine's time zone data. */
const CHINA_OFFSET = 480
const MINUTE = 60_000

/** A moment as a local clock shows it. */
export interface PublishedAt {
  /** The moment. */
  instant: Date
  /** Minutes by which local time is ahead of UTC: 480 in China. */
  offset: number
}

/**
 * The moment at which an issue came out: its date, at a local hour, in a time zone.
 * `Asia/Shanghai` counts as +0800 throughout; other zones are looked up in the engine's IANA data.
 * A local time that a zone skips or repeats is read with the offset before the change.
 * Throws a `TypeError` when `date` is not a day of the calendar as `YYYY-MM-DD`, or the zone is unknown.
 */
export function publishedAt(date: string, time: string, timeZone: string = DEFAULT_TIME_ZONE): PublishedAt {
  const local = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T${time}:00Z`) : Number.NaN
  if (Number.isNaN(local) || new Date(local).toISOString().slice(0, 10) !== date) {
    throw expected('the date of the issue', 'a day as YYYY-MM-DD', date)
  }
  assertTimeZone('the time zone', timeZone)
  const before = offsetAt(local - offsetAt(local, timeZone) * MINUTE - 1440 * MINUTE, timeZone)
  const guess = offsetAt(local - before * MINUTE, timeZone)
  const offset = offsetAt(local - guess * MINUTE, timeZone) === guess ? guess : before
  return { instant: new Date(local - offset * MINUTE), offset }
}

/** Whether the engine knows a time zone by this name. */
export function isTimeZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone })
    return true
  } catch {
    return false
  }
}

/** Throws a `TypeError` that names the argument unless its value is a time zone. */
export function assertTimeZone(name: string, timeZone: unknown): void {
  if (typeof timeZone !== 'string' || !isTimeZone(timeZone)) {
    throw expected(name, 'an IANA time zone such as "Asia/Shanghai"', timeZone)
  }
}

function offsetAt(instant: number, timeZone: string): number {
  if (timeZone === DEFAULT_TIME_ZONE) return CHINA_OFFSET
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
  const name = format.formatToParts(instant).find((part) => part.type === 'timeZoneName')?.value ?? 'GMT'
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(name) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0))
}
