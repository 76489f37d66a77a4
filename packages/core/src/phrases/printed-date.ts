import type { Locale } from '../locale/locale.js'
import { numberOf } from '../text/numerals.js'
import { isDate, monthOf, yearOf } from './dateline.js'

const HAN_NUMBER = '[〇零○一二三四五六七八九十廿卅]'
const HAN_DATE = new RegExp(
  `^(?<year>(?:(?:中[华華])?民[国國]|令和|平成|昭和)\\s?(?:\\d{1,3}|元|${HAN_NUMBER}{1,4})|\\d{4}|[〇零○一二三四五六七八九]{4})\\s?年(?:\\((?:令和|平成)(?:\\d{1,2}|元)年\\))?\\s?(?<month>\\d{1,2}|${HAN_NUMBER}{1,2})\\s?月\\s?(?<day>\\d{1,2}|${HAN_NUMBER}{1,3})\\s?日`,
  'u',
)
const ISO_DATE = /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)/
const WORD_DATES = [
  /^(?<month>[A-Z][a-z]{2,8})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})(?!\d)/,
  /^(?<day>\d{1,2})(?:st|nd|rd|th)? (?<month>[A-Z][a-z]{2,8})\.?,? (?<year>\d{4})(?!\d)/,
]

const NUMBER_DATES = [HAN_DATE, ISO_DATE]
const DATES = [...NUMBER_DATES, ...WORD_DATES]

/**
 * Reads a whole date at the start of a text: 2024年3月8日, 二〇二四年三月八日, 民國113年3月8日, 令和6年3月8日, 2024-03-08, March 8, 2024.
 * Gives the day as `YYYY-MM-DD` and the length of what it is printed as; `null` for anything else and for days that do not exist.
 * The text has its full-width signs as ASCII.
 */
export function readDate(text: string, locale: Locale): { date: string; length: number } | null {
  for (const pattern of locale.months.length ? DATES : NUMBER_DATES) {
    const match = pattern.exec(text)
    if (!match) continue
    const { year = '', month = '', day = '' } = match.groups!
    const parts = [yearOf(year), monthOf(month, locale), numberOf(day)]
    if (parts.some((part) => part === null)) continue
    const date = parts.map((part, at) => String(part).padStart(at ? 2 : 4, '0')).join('-')
    if (isDate(date)) return { date, length: match[0].length }
  }
  return null
}
