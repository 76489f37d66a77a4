import { isCalendarDay } from '@banmian/core'

/** A day of the calendar in numbers. */
export interface Day {
  year: number
  /** 1 to 12. */
  month: number
  /** 1 to 31. */
  day: number
}

/**
 * Reads a day written as `YYYY-MM-DD`. Returns `null` for anything else, and for days that the
 * calendar does not have.
 */
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
