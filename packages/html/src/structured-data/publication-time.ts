import { type Issue, isCalendarDay } from '@banmian/core'

/** Offsets from UTC of time zones whose clocks do not change. */
const OFFSETS: Readonly<Record<string, string>> = {
  'Asia/Shanghai': '+08:00',
  'Asia/Taipei': '+08:00',
  'Asia/Hong_Kong': '+08:00',
  'Asia/Macau': '+08:00',
  'Asia/Singapore': '+08:00',
  'Asia/Tokyo': '+09:00',
  'Asia/Seoul': '+09:00',
}

/**
 * Returns the beginning of the day of publication in ISO 8601, with an offset from UTC where it is
 * known, else the day alone. Returns `null` when the issue has no date.
 *
 * @param timeZone - IANA name; the publication's by default
 */
export function publicationTime({ date, publication }: Issue, timeZone = publication.timeZone): string | null {
  if (date === null || !isCalendarDay(date)) return null
  const offset = timeZone !== null && Object.hasOwn(OFFSETS, timeZone) ? OFFSETS[timeZone] : undefined
  return offset === undefined ? date : `${date}T00:00:00${offset}`
}
