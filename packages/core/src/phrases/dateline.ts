import { NO_PLACE } from '../locale/languages/words/author-words.js'
import type { Locale } from '../locale/locale.js'
import { isCalendarDay, monthLength } from '../model/calendar-day.js'
import type { Byline, Dateline } from '../model/issue.js'
import { isNumeral, narrow, numberOf } from '../text/numerals.js'
import { firstMatch, groupOf } from '../text/patterns.js'
import { namesBox, namesRole } from './article-role.js'
import { readCredits } from './credits.js'
import { opensLetter } from './letters.js'
import { marksAdvertisement } from './page-lines.js'
import { isPageName } from './printed-names.js'

/** Maximum length of a dateline, in characters. */
const LONGEST = 80

/**
 * Returns the match of a dateline that opens a text, whose first `bold` characters are in bold type
 * or capitals where a place may be.
 */
function matchDateline(text: string, locale: Locale, bold = 0): RegExpExecArray | null {
  const match = firstMatch(locale.dateline, text)
  const town = match && groupOf(match, 'town')
  if (!town) return match
  const capitals = town.toUpperCase()
  if (bold < town.length) return null
  const isWord =
    NO_PLACE.test(capitals) ||
    isPageName(town, locale) ||
    namesBox(town, locale) ||
    namesRole(town, locale) ||
    marksAdvertisement(town, locale)
  return isWord ? null : match
}

/**
 * Reads the dateline that opens a paragraph, whose first `bold` characters are in bold type or
 * capitals where a place may be; `null` when there is none.
 */
export function openingDateline(text: string, locale: Locale, issueDate: string | null, bold = 0): Dateline | null {
  const opening = text.slice(0, LONGEST)
  const match = opensLetter(opening, locale) ? null : matchDateline(narrow(opening), locale, bold)
  return match && datelineOf(match, opening, 'inline', locale, issueDate)
}

/**
 * Returns whether a paragraph opens with a dateline. `plain` says that it has no full-width
 * characters, and its first `bold` characters are in bold type or capitals.
 */
export function opensWithDateline(text: string, locale: Locale, plain = false, bold = 0): boolean {
  const opening = text.slice(0, LONGEST)
  return matchDateline(plain ? opening : narrow(opening), locale, bold) !== null
}

/**
 * Returns whether a line is a dateline in brackets. `plain` says that it has no full-width
 * characters.
 */
export const isTrailingDateline = (text: string, locale: Locale, plain = false): boolean =>
  text.length <= LONGEST && firstMatch(locale.tailDateline, plain ? text : narrow(text)) !== null

/** Reads a line that is a dateline in brackets; `null` for any other line. */
export function trailingDateline(text: string, locale: Locale, issueDate: string | null): Dateline | null {
  const match = text.length <= LONGEST ? firstMatch(locale.tailDateline, narrow(text)) : null
  return match && datelineOf(match, text, 'tail', locale, issueDate)
}

/**
 * Reads the reporter inside the dateline of a dispatch, such as 山田太郎 in 【東京＝山田太郎】; `null` when
 * there is none.
 */
export function datelineByline(text: string, locale: Locale): Byline | null {
  const match = firstMatch(locale.dateline, narrow(text.slice(0, LONGEST)))
  const reporter = match && groupOf(match, 'reporter')
  if (!reporter) return null
  const at = match[0].indexOf(reporter)
  const printed = text.slice(at, at + reporter.length)
  const credits = readCredits(printed, locale) ?? [
    { role: 'reporter' as const, name: printed.replace(/[\s\u3000]+/gu, '') },
  ]
  return {
    text: printed,
    placement: 'inline',
    credits: credits.map(({ role, name }) => ({ role: role ?? 'reporter', name })),
  }
}

/** A full stop between a place and the agency after it. */
const AFTER_PLACE = /(?<=^[^,]*\p{L}{3})\.$/u

function datelineOf(
  match: RegExpExecArray,
  text: string,
  placement: Dateline['placement'],
  locale: Locale,
  issueDate: string | null,
): Dateline {
  const day = numberOf(groupOf(match, 'day') ?? '', locale.numerals)
  const month = monthOf(groupOf(match, 'month') ?? '', locale)
  const year = groupOf(match, 'year')
  const printed = text.slice(0, match[0].length)
  return {
    text: printed,
    placement,
    agency: groupOf(match, 'agency'),
    place: (groupOf(match, 'town') ?? groupOf(match, 'place'))?.replace(AFTER_PLACE, '') ?? null,
    date: day === null ? null : ((year ? yearDate(year, month, day, locale) : null) ?? dayOf(month, day, issueDate)),
  }
}

/**
 * A day without a month is in the month of the issue, or in the month before when it would be after
 * the issue.
 */
function dayOf(month: number | null, day: number, issueDate: string | null): string | null {
  if (month !== null) return dateOf(month, day, issueDate)
  if (!issueDate) return null
  const issueMonth = Number(issueDate.slice(5, 7))
  const monthBefore = issueMonth === 1 ? 12 : issueMonth - 1
  return dateOf(day <= Number(issueDate.slice(8)) ? issueMonth : monthBefore, day, issueDate)
}

/**
 * Returns the number of a month, 1 to 12, from digits, numerals or its name; `null` for any other
 * text.
 */
export function monthOf(text: string, locale: Locale): number | null {
  if (!text) return null
  const index = locale.months.findIndex((names) => names.some((name) => name.toLowerCase() === text.toLowerCase()))
  return index < 0 ? numberOf(text, locale.numerals) : index + 1
}

/**
 * Returns the Gregorian year of a printed year, such as 2024, 民國91 or 令和元; `null` when there is
 * none.
 */
export function yearOf(text: string, { eras, numerals }: Locale): number | null {
  const era = eras.find(([name]) => text.includes(name))
  const digits = [...text].filter((character) => isNumeral(character, numerals)).join('')
  const count = numberOf(digits, numerals)
  return count === null ? null : era ? era[1] + count : count
}

function yearDate(year: string, month: number | null, day: number, locale: Locale): string | null {
  const number = yearOf(year, locale)
  if (number === null || month === null) return null
  const date = `${String(number).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isCalendarDay(date) ? date : null
}

/** Number of years that are searched for a day: 29 February recurs after eight years at most. */
const YEARS_BACK = 8

/**
 * Returns the last such day up to the date of the issue as `YYYY-MM-DD`, `--MM-DD` without that
 * date, and `null` for a day that does not exist.
 */
export function dateOf(month: number, day: number, issueDate: string | null): string | null {
  // 2000 is a leap year.
  if (day < 1 || day > monthLength(2000, month)) return null
  const monthDay = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  if (!issueDate) return `--${monthDay}`
  const issueYear = Number(issueDate.slice(0, 4))
  for (let year = issueYear; year >= issueYear - YEARS_BACK; year--) {
    const date = `${String(year).padStart(4, '0')}-${monthDay}`
    if (date <= issueDate && day <= monthLength(year, month)) return date
  }
  return null
}
