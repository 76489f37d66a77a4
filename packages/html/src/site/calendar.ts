import { firstWeekday, isBlank } from '@banmian/core'
import { monthLength, weekdayOf } from '../text/calendar-day.js'
import type { IssueEntry } from './catalog.js'
import type { ListContext } from './list-page.js'

const DAYS_OF_WEEK = 7

/**
 * Writes a month as a table of weeks, in which the days link to their issues. Weeks begin on the
 * day that is the first in the country of the language.
 *
 * @param caption - Markup of the caption; `null` for none
 */
export function writeCalendar(
  year: number,
  month: number,
  issues: readonly IssueEntry[],
  caption: string | null,
  { syntax, labels, language, to }: ListContext,
): string {
  const { element, text } = syntax
  const length = monthLength(year, month)
  const firstDay = firstWeekday(language)
  /** Number of empty cells before the first day. */
  const offset = (weekdayOf({ year, month, day: 1 }) + DAYS_OF_WEEK - firstDay) % DAYS_OF_WEEK
  const issuesByDay = new Map<number, IssueEntry[]>()
  for (const issue of issues) {
    const day = Number(issue.date?.slice(8))
    const others = issuesByDay.get(day)
    if (others) others.push(issue)
    else issuesByDay.set(day, [issue])
  }
  const writeCell = (index: number): string => {
    const day = index - offset + 1
    if (day < 1 || day > length) return element('td', '')
    const links = (issuesByDay.get(day) ?? []).map(({ path, date, edition }) => {
      const number = element('time', String(day), { datetime: date })
      const content = edition === null || isBlank(edition) ? number : `${number} ${text(edition)}`
      return element('a', content, { href: to(path) })
    })
    return element('td', links.length === 0 ? element('span', String(day)) : links.join(' '))
  }
  const weeks = Array.from({ length: Math.ceil((offset + length) / DAYS_OF_WEEK) }, (_, week) =>
    element('tr', Array.from({ length: DAYS_OF_WEEK }, (_, day) => writeCell(week * DAYS_OF_WEEK + day)).join('')),
  )
  const header = Array.from({ length: DAYS_OF_WEEK }, (_, day) =>
    element('th', text(labels.weekdays[(day + firstDay) % DAYS_OF_WEEK] ?? ''), { scope: 'col' }),
  )
  const parts = [
    caption === null ? '' : element('caption', caption),
    element('thead', element('tr', header.join(''))),
    element('tbody', `\n${weeks.join('\n')}\n`),
  ]
  return `${element('table', `\n${parts.filter(Boolean).join('\n')}\n`, { class: 'calendar' })}\n`
}
