const DAY = /^(\d{4})-(\d\d)-(\d\d)$/
const LONGEST_MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/**
 * Returns whether a text is a day of the Gregorian calendar written as `YYYY-MM-DD` (ISO 8601).
 * `2024-02-30` is not; neither is any day of the year 0000, which the calendar does not have.
 */
export function isCalendarDay(text: string): boolean {
  const [, year = '0', month = '0', day = '0'] = DAY.exec(text) ?? []
  return Number(day) >= 1 && Number(day) <= monthLength(Number(year), Number(month))
}

/** Returns the number of days in a month (1 to 12) of a year, and 0 for a month or year that does not exist. */
export function monthLength(year: number, month: number): number {
  if (year < 1) return 0
  return month === 2 && !isLeapYear(year) ? 28 : (LONGEST_MONTHS[month - 1] ?? 0)
}

/** Returns whether a year of the Gregorian calendar has a 29 February. */
export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
