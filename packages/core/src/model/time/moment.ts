/** A moment with the offset of the local clock. */
export interface Moment {
  /** Milliseconds since 1970, UTC. */
  instant: number
  /** Minutes by which local time is ahead of UTC: 480 in China. */
  offset: number
}

/** A minute, in milliseconds. */
const MINUTE = 60_000
/** A day, in minutes. */
const DAY = 1440

/**
 * China Standard Time, in minutes. A constant, so that the usual case does not depend on the
 * engine's time zone data.
 */
const CHINA_OFFSET = 480

/**
 * Returns the moment of a local time (`06:00`) on a calendar day in an IANA time zone.
 *
 * `Asia/Shanghai` counts as +08:00 throughout; other zones are looked up in the engine's IANA
 * data. A local time that the zone skips or repeats is read with the offset before the change.
 */
export function localMoment(date: string, time: string, timeZone: string): Moment {
  const local = Date.parse(`${date}T${time}:00Z`)
  if (timeZone === 'Asia/Shanghai') return { instant: local - CHINA_OFFSET * MINUTE, offset: CHINA_OFFSET }
  const dayBefore = offsetAt(local - offsetAt(local, timeZone) * MINUTE - DAY * MINUTE, timeZone)
  const guess = offsetAt(local - dayBefore * MINUTE, timeZone)
  const offset = offsetAt(local - guess * MINUTE, timeZone) === guess ? guess : dayBefore
  return { instant: local - offset * MINUTE, offset }
}

/** The formats of the time zones that were asked for. Making one takes longer than all the rest. */
const formats = new Map<string, Intl.DateTimeFormat>()

/** Returns the offset of a time zone at an instant, in minutes. */
export function offsetAt(instant: number, timeZone: string): number {
  if (timeZone === 'Asia/Shanghai') return CHINA_OFFSET
  let format = formats.get(timeZone)
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
    formats.set(timeZone, format)
  }
  const name = format.formatToParts(instant).find((part) => part.type === 'timeZoneName')?.value ?? 'GMT'
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(name) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0))
}

/**
 * Formats a moment as RFC 3339 and ISO 8601 require it, to the second: `2024-03-08T06:00:00+08:00`,
 * and with `Z` in UTC.
 */
export function rfc3339({ instant, offset }: Moment): string {
  const local = instant + offset * MINUTE
  const minute = Math.floor(local / MINUTE)
  // Many articles of an issue have the same minute, whose text takes long to make.
  if (minute !== lastMinute || offset !== lastOffset) {
    minuteText = new Date(minute * MINUTE).toISOString().slice(0, -'00.000Z'.length)
    offsetText = textOfOffset(offset)
    lastMinute = minute
    lastOffset = offset
  }
  return minuteText + twoDigits(Math.floor((local - minute * MINUTE) / 1000)) + offsetText
}

/** The local minute of the last moment, in minutes since 1970, and its text, with a final colon. */
let lastMinute = Number.NaN
let minuteText = ''
/** The offset of the last moment and its text. */
let lastOffset = Number.NaN
let offsetText = ''

function textOfOffset(offset: number): string {
  if (offset === 0) return 'Z'
  const minutes = Math.abs(offset)
  return `${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`
}

const twoDigits = (number: number): string => (number < 10 ? `0${number}` : String(number))
