import { isCalendarDay } from '@banmian/core'
import type { Syntax } from '../markup/syntax.js'

/** A day of the calendar in numbers. */
export interface Day {
  year: number
  /** 1 to 12. */
  month: number
  /** 1 to 31. */
  day: number
}

/** Reads a day written as `YYYY-MM-DD`. Returns `null` for anything else, and for days that the calendar does not have. */
export function parseDay(date: string | null): Day | null {
  if (date === null || !isCalendarDay(date)) return null
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8)) }
}

/** Returns the number of days in a month, 1 to 12. */
export const monthLength = (year: number, month: number): number =>
  utcDate({ year, month: month + 1, day: 0 }).getUTCDate()

/** Returns the day of the week, from 0 for Sunday. */
export const weekdayOf = (day: Day): number => utcDate(day).getUTCDay()

/** `Date.UTC` reads the years 0 to 99 as 1900 to 1999; this does not. */
function utcDate({ year, month, day }: Day): Date {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date
}

const MONTH_DAY = /^--\d\d-\d\d$/
/** Any leap year: a day without a year may be 29 February. */
const LEAP_YEAR = '2000'

/**
 * Returns a date as a value of the attribute `datetime` (HTML Standard, 2.3.5): a day, or a day without a year. Returns
 * `null` for what is not a date.
 */
function dateTime(date: string | null): string | null {
  if (date === null) return null
  if (isCalendarDay(date)) return date
  const monthDay = date.slice(2)
  return MONTH_DAY.test(date) && isCalendarDay(`${LEAP_YEAR}-${monthDay}`) ? monthDay : null
}

/** A date as datelines print it. */
const PRINTED_DATE =
  /(?:[\d〇零一二三四五六七八九十]+年)?(?:[\d一二三四五六七八九十]+月)?[\d一二三四五六七八九十廿]+[日号]|\d{1,2} [A-Z][a-z]{2,8}|[A-Z][a-z]{2,8}\.? \d{1,2}/
/** Maximum length of a dateline whose date is marked, in characters. Longer texts are not datelines. */
const MAX_DATELINE_LENGTH = 200

/** Writes a dateline, with the date in it marked as a `time` element. */
export function writeDateline(dateline: string, date: string | null, { element, text }: Syntax): string {
  const datetime = dateTime(date)
  const match = datetime === null || dateline.length > MAX_DATELINE_LENGTH ? null : PRINTED_DATE.exec(dateline)
  if (match === null) return text(dateline)
  const [printed] = match
  const end = match.index + printed.length
  return text(dateline.slice(0, match.index)) + element('time', text(printed), { datetime }) + text(dateline.slice(end))
}
