const MONTH_DAY =
  '(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))'
/** A day as `YYYY-MM-DD`. It also matches the 29 February of years that have none. */
export const DAY_FORM = new RegExp(`^(?!0000)\\d{4}-${MONTH_DAY}$`)
/** A day as `YYYY-MM-DD`, or as `--MM-DD` without a year. */
export const DAY_OR_MONTH_DAY_FORM = new RegExp(`^(?:(?!0000)\\d{4}|-)-${MONTH_DAY}$`)
const LONGEST_MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/**
 * Returns whether a text is a day of the Gregorian calendar written as `YYYY-MM-DD` (ISO 8601).
 * `2024-02-30` is not; neither is any day of the year 0000, which the calendar does not have.
 */
export const isCalendarDay = (text: string): boolean =>
  DAY_FORM.test(text) && (!text.endsWith('-02-29') || isLeapYear(Number(text.slice(0, 4))))

/**
 * Returns whether a text is a day written as `YYYY-MM-DD`, or as `--MM-DD` (xsd:gMonthDay) without
 * a year.
 */
export const isDayOrMonthDay = (text: string): boolean =>
  text.startsWith('--') ? DAY_OR_MONTH_DAY_FORM.test(text) : isCalendarDay(text)

/**
 * Returns the number of days in a month (1 to 12) of a year, and 0 for a month or year that does
 * not exist.
 */
export function monthLength(year: number, month: number): number {
  if (year < 1) return 0
  return month === 2 && !isLeapYear(year) ? 28 : (LONGEST_MONTHS[month - 1] ?? 0)
}

/** Returns whether a year of the Gregorian calendar has a 29 February. */
export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
