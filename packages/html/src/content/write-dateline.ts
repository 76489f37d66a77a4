import { isCalendarDay } from '@banmian/core'
import type { Syntax } from '../markup/syntax.js'

const MONTH_DAY = /^--\d\d-\d\d$/
/** Any leap year: a day without a year may be 29 February. */
const LEAP_YEAR = '2000'

/**
 * Returns a date as a value of the attribute `datetime` (HTML Standard, 2.3.5): a day, or a day
 * without a year. Returns `null` for what is not a date.
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
/**
 * Maximum length of a dateline whose date is marked, in characters. Longer texts are not
 * datelines.
 */
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
