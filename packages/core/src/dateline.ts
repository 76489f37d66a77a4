import type { Locale } from './locale/locale.js'
import type { Dateline } from './model.js'

/** Reads the dateline that opens a paragraph, or `null`. */
export function openingDateline(text: string, locale: Locale, issueDate: string | null): Dateline | null {
  const match = locale.dateline.exec(text.slice(0, 60))
  return match && datelineOf(match, 'inline', issueDate)
}

/** Reads a dateline that is a whole line in brackets, or `null`. */
export function trailingDateline(text: string, locale: Locale, issueDate: string | null): Dateline | null {
  const match = text.length <= 60 ? locale.tailDateline.exec(text) : null
  return match && datelineOf(match, 'tail', issueDate)
}

function datelineOf(match: RegExpExecArray, placement: Dateline['placement'], issueDate: string | null): Dateline {
  const { agency, place, m1, m2, d1, d2 } = match.groups ?? {}
  const month = m1 ?? m2
  const day = d1 ?? d2
  return {
    text: match[0],
    placement,
    agency: agency || null,
    place: place || null,
    date: month && day ? dateOf(Number(month), Number(day), issueDate) : null,
  }
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
