/** The time zone of a publication that names none. */
const DEFAULT_TIME_ZONE = 'Asia/Shanghai'
/**
 * China Standard Time, in minutes. A constant, so that the usual case does not depend on the
 * engine's time zone data.
 */
const CHINA_OFFSET = 480
/** A minute, in milliseconds. */
const MINUTE = 60_000
/** A day, in minutes. */
const DAY = 1440
/** An ISO 8601 time with an offset or `Z`; seconds are optional. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|([+-])(\d\d):(\d\d))$/

/** A moment with the offset of the local clock. */
export interface Moment {
  /** Milliseconds since 1970, UTC. */
  instant: number
  /** Minutes by which local time is ahead of UTC: 480 in China. */
  offset: number
}

/**
 * Returns the moment of a local time on a calendar day in a time zone.
 *
 * `Asia/Shanghai` counts as +0800 throughout; other zones are looked up in the engine's IANA
 * data. A local time that the zone skips or repeats is read with the offset before the change.
 */
export function localMoment(date: string, time: string, timeZone: string): Moment {
  const local = Date.parse(`${date}T${time}:00Z`)
  if (timeZone === DEFAULT_TIME_ZONE) return { instant: local - CHINA_OFFSET * MINUTE, offset: CHINA_OFFSET }
  const dayBefore = offsetAt(local - offsetAt(local, timeZone) * MINUTE - DAY * MINUTE, timeZone)
  const guess = offsetAt(local - dayBefore * MINUTE, timeZone)
  const offset = offsetAt(local - guess * MINUTE, timeZone) === guess ? guess : dayBefore
  return { instant: local - offset * MINUTE, offset }
}

/**
 * Returns the moment that an ISO 8601 time with an offset or `Z` names, and `null` for any other
 * value.
 */
export function parseMoment(value: unknown): Moment | null {
  const match = typeof value === 'string' ? INSTANT.exec(value) : null
  if (match === null) return null
  const [text, sign, hours = 0, minutes = 0] = match
  const instant = Date.parse(text)
  // Some engines read 30 February as a day of March.
  const day = new Date(`${text.slice(0, 10)}T00:00Z`).getUTCDate()
  if (Number.isNaN(instant) || day !== Number(text.slice(8, 10))) return null
  return { instant, offset: (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) }
}

/** Returns whether the engine knows a time zone by this name. */
export function isTimeZone(timeZone: unknown): timeZone is string {
  if (timeZone === DEFAULT_TIME_ZONE) return true
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: String(timeZone) })
    return typeof timeZone === 'string'
  } catch {
    return false
  }
}

/**
 * Returns the time zone of a publication, or `Asia/Shanghai` when it names none or one that the
 * engine does not know.
 */
export const timeZoneOf = (timeZone: string | null | undefined): string =>
  timeZone !== null && timeZone !== undefined && isTimeZone(timeZone) ? timeZone : DEFAULT_TIME_ZONE

/** Returns the offset of a time zone at an instant, in minutes. */
function offsetAt(instant: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
  const name = format.formatToParts(instant).find((part) => part.type === 'timeZoneName')?.value ?? 'GMT'
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(name) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0))
}
