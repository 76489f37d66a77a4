import type { Syntax } from './syntax.js'

const DAY = /^\d{4}-\d\d-\d\d$/
const MONTH_DAY = /^--(\d\d)-(\d\d)$/
const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** A day of the calendar in its numbers. */
export interface Day {
  year: number
  month: number
  day: number
}

/** The day that `YYYY-MM-DD` names; `null` when the calendar has none. */
export function dayOf(date: string | null): Day | null {
  if (date === null || !DAY.test(date)) return null
  const year = Number(date.slice(0, 4))
  const month = Number(date.slice(5, 7))
  const day = Number(date.slice(8))
  return year > 0 && day >= 1 && day <= monthLength(year, month) ? { year, month, day } : null
}

/** Days of a month; 0 for what is no month. */
export function monthLength(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && !leap ? 28 : (LENGTHS[month - 1] ?? 0)
}

/** The day of the week, counted from Sunday as 0. */
export function weekdayOf({ year, month, day }: Day): number {
  const instant = new Date(0)
  instant.setUTCFullYear(year, month - 1, day)
  return instant.getUTCDay()
}

/** A date as the attribute `datetime` may say it (HTML Standard, 2.3.5): a day, or a day without a year; `null` when it is none. */
function dateTime(date: string | null): string | null {
  if (dayOf(date) !== null) return date
  const match = date === null ? null : MONTH_DAY.exec(date)
  if (match === null) return null
  const [month = 0, day = 0] = match.slice(1).map(Number)
  return day >= 1 && day <= (LENGTHS[month - 1] ?? 0) ? match[0].slice(2) : null
}

/** A date in words, as datelines print it. */
const PRINTED =
  /(?:[\d〇零一二三四五六七八九十]+年)?(?:[\d一二三四五六七八九十]+月)?[\d一二三四五六七八九十廿]+[日号]|\d{1,2} [A-Z][a-z]{2,8}|[A-Z][a-z]{2,8}\.? \d{1,2}/

/** A dateline with the date in it marked as a time. */
export function writeDated(printed: string, date: string | null, { element, text }: Syntax): string {
  const datetime = dateTime(date)
  const match = datetime === null || printed.length > 200 ? null : PRINTED.exec(printed)
  if (match === null) return text(printed)
  const [words] = match
  const after = match.index + words.length
  return text(printed.slice(0, match.index)) + element('time', text(words), { datetime }) + text(printed.slice(after))
}
