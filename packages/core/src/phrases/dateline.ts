import type { Locale } from '../locale/locale.js'
import type { Byline, Dateline } from '../model/issue.js'
import { firstMatch, groupOf } from '../text/match-groups.js'
import { narrow, numberOf } from '../text/numerals.js'
import { readCredits } from './credits.js'

/** Datelines are shorter than this. */
const LONGEST = 80

/** Reads the dateline that opens a paragraph, or `null`. */
export function openingDateline(text: string, locale: Locale, issueDate: string | null): Dateline | null {
  const opening = text.slice(0, LONGEST)
  const match = firstMatch(locale.dateline, narrow(opening))
  return match && datelineOf(match, opening, 'inline', locale, issueDate)
}

/** Whether a paragraph opens with a dateline; `plain` when it is known to hold nothing in full width. */
export function opensWithDateline(text: string, locale: Locale, plain = false): boolean {
  const opening = text.slice(0, LONGEST)
  return firstMatch(locale.dateline, plain ? opening : narrow(opening)) !== null
}

/** Whether a whole line is a dateline in brackets; `plain` when it is known to hold nothing in full width. */
export const isTrailingDateline = (text: string, locale: Locale, plain = false): boolean =>
  text.length <= LONGEST && firstMatch(locale.tailDateline, plain ? text : narrow(text)) !== null

/** Reads a dateline that is a whole line in brackets, or `null`. */
export function trailingDateline(text: string, locale: Locale, issueDate: string | null): Dateline | null {
  const match = text.length <= LONGEST ? firstMatch(locale.tailDateline, narrow(text)) : null
  return match && datelineOf(match, text, 'tail', locale, issueDate)
}

/** Reads who sent a dispatch from inside its dateline, such as 山田太郎 in 【東京＝山田太郎】, or `null`. */
export function datelineByline(text: string, locale: Locale): Byline | null {
  const match = firstMatch(locale.dateline, narrow(text.slice(0, LONGEST)))
  const found = match && groupOf(match, 'reporter')
  if (!found) return null
  const at = match[0].indexOf(found)
  const printed = text.slice(at, at + found.length)
  const credits = readCredits(printed, locale) ?? [
    { role: 'reporter' as const, name: printed.replace(/[\s\u3000]+/gu, '') },
  ]
  return {
    text: printed,
    placement: 'inline',
    credits: credits.map(({ role, name }) => ({ role: role ?? 'reporter', name })),
  }
}

function datelineOf(
  match: RegExpExecArray,
  text: string,
  placement: Dateline['placement'],
  locale: Locale,
  issueDate: string | null,
): Dateline {
  const day = numberOf(groupOf(match, 'day') ?? '')
  const month = monthOf(groupOf(match, 'month') ?? '', locale)
  const year = groupOf(match, 'year')
  const printed = text.slice(0, match[0].length)
  return {
    text: printed,
    placement,
    agency: groupOf(match, 'agency'),
    place: groupOf(match, 'place'),
    date: day === null ? null : ((year ? yearDate(year, month, day) : null) ?? dayOf(month, day, issueDate)),
  }
}

function dayOf(month: number | null, day: number, issueDate: string | null): string | null {
  if (month !== null) return dateOf(month, day, issueDate)
  if (!issueDate) return null
  const own = Number(issueDate.slice(5, 7))
  const before = own === 1 ? 12 : own - 1
  return dateOf(day <= Number(issueDate.slice(8)) ? own : before, day, issueDate)
}

/** Number of a month, 1 to 12, from digits, Chinese numerals or its name; `null` for anything else. */
export function monthOf(text: string, locale: Locale): number | null {
  if (!text) return null
  const index = locale.months.findIndex((names) => names.some((name) => name.toLowerCase() === text.toLowerCase()))
  return index < 0 ? numberOf(text) : index + 1
}

const ERAS: readonly (readonly [string, number])[] = [
  ['民國', 1911],
  ['民国', 1911],
  ['令和', 2018],
  ['平成', 1988],
  ['昭和', 1925],
]

/** The year of our calendar that a printed year says, 民國91 and 令和元 among them; `null` for none. */
export function yearOf(text: string): number | null {
  const era = ERAS.find(([name]) => text.includes(name))
  const count = numberOf(text.replace(/[^\d零〇○一二三四五六七八九十百廿卅元]/gu, ''))
  return count === null ? null : era ? era[1] + count : count
}

function yearDate(year: string, month: number | null, day: number): string | null {
  const number = yearOf(year)
  if (number === null || month === null) return null
  const date = `${String(number).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isDate(date) ? date : null
}

/** `YYYY-MM-DD` of the last such day up to the issue's date, `--MM-DD` without one, `null` for a day that does not exist. */
export function dateOf(month: number, day: number, issueDate: string | null): string | null {
  if (month < 1 || month > 12 || day < 1 || day > (daysIn[month - 1] ?? 0)) return null
  const monthDay = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  if (!issueDate) return `--${monthDay}`
  const year = Number(issueDate.slice(0, 4))
  for (let y = year; y > year - 9; y--) {
    const date = `${String(y).padStart(4, '0')}-${monthDay}`
    if (date <= issueDate && (monthDay !== '02-29' || isLeap(y))) return date
  }
  return null
}

const daysIn = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Whether a text is an existing day written `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return (
    month >= 1 && month <= 12 && day >= 1 && day <= daysIn[month - 1]! && !(month === 2 && day === 29 && !isLeap(year))
  )
}
