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

/**
 * The last word of a dateline and the dash after it, as in `LONDON (AP) —`. The word is short
 * enough to fit into a column.
 */
const WORD_AND_DASH = /(?<!\S)\S{1,30}\s{0,2}[-\u2010-\u2015\u2212]{1,2}\s*$/u

/**
 * Writes a dateline, with the date in it marked as a `time` element. A dash at its end and the word
 * before it have the class `unbroken`, by which a style sheet keeps them on one line.
 */
export function writeDateline(dateline: string, date: string | null, { element, text }: Syntax): string {
  if (dateline.length > MAX_DATELINE_LENGTH) return text(dateline)
  const datetime = dateTime(date)
  const match = datetime === null ? null : PRINTED_DATE.exec(dateline)
  const tail = WORD_AND_DASH.exec(dateline)?.index ?? dateline.length
  if (match === null && tail === dateline.length) return text(dateline)
  const start = match?.index ?? 0
  const end = match === null ? 0 : start + match[0].length
  const time = match === null ? '' : element('time', text(match[0]), { datetime })
  const unbroken = (markup: string): string => (markup === '' ? '' : element('span', markup, { class: 'unbroken' }))
  const before = text(dateline.slice(0, start))
  if (tail < end) return before + unbroken(time + text(dateline.slice(end)))
  return before + time + text(dateline.slice(end, tail)) + unbroken(text(dateline.slice(tail)))
}
