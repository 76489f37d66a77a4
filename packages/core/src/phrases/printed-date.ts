import type { Locale } from '../locale/locale.js'
import { isCalendarDay } from '../model/calendar-day.js'
import { numberOf } from '../text/numerals.js'
import { monthOf, yearOf } from './dateline.js'

/**
 * Reads a full date at the start of a text, such as 2024年3月8日, 民國113年3月8日,
 * 2024-03-08 or March 8, 2024.
 * Returns the day as `YYYY-MM-DD` and the length of its printed form; `null` for other texts and
 * for days that do not exist.
 *
 * @param text with full-width characters as ASCII
 */
export function readDate(text: string, locale: Locale): { date: string; length: number } | null {
  for (const pattern of locale.dates) {
    const match = pattern.exec(text)
    if (!match) continue
    const { year = '', month = '', day = '' } = match.groups!
    const parts = [yearOf(year, locale), monthOf(month, locale), numberOf(day, locale.numerals)]
    if (parts.some((part) => part === null)) continue
    const date = parts.map((part, at) => String(part).padStart(at ? 2 : 4, '0')).join('-')
    if (isCalendarDay(date)) return { date, length: match[0].length }
  }
  return null
}
