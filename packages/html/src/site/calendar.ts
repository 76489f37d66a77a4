import { isBlank } from '@banmian/core'
import { monthLength, weekdayOf } from '../text/calendar-day.js'
import type { IssueEntry } from './catalog.js'
import type { SiteSetting } from './list-page.js'

const WEEK = 7

/** A month as a table of weeks from Monday, its days linked to their issues; `label` is the caption's markup, if there is to be one. */
export function writeCalendar(
  year: number,
  month: number,
  issues: readonly IssueEntry[],
  label: string | null,
  { syntax, labels, to }: SiteSetting,
): string {
  const { element, text } = syntax
  const length = monthLength(year, month)
  const blank = (weekdayOf({ year, month, day: 1 }) + WEEK - 1) % WEEK
  const byDay = new Map<number, IssueEntry[]>()
  for (const issue of issues) {
    const day = Number(issue.date?.slice(8))
    const others = byDay.get(day)
    if (others) others.push(issue)
    else byDay.set(day, [issue])
  }
  const cell = (place: number): string => {
    const day = place - blank + 1
    if (day < 1 || day > length) return element('td', '')
    const links = (byDay.get(day) ?? []).map(({ path, date, edition }) => {
      const number = element('time', String(day), { datetime: date })
      const content = edition === null || isBlank(edition) ? number : `${number} ${text(edition)}`
      return element('a', content, { href: to(path) })
    })
    return element('td', links.length === 0 ? element('span', String(day)) : links.join(' '))
  }
  const weeks = Array.from({ length: Math.ceil((blank + length) / WEEK) }, (_, week) =>
    element('tr', Array.from({ length: WEEK }, (_, day) => cell(week * WEEK + day)).join('')),
  )
  const names = Array.from({ length: WEEK }, (_, day) =>
    element('th', text(labels.weekdays[(day + 1) % WEEK] ?? ''), { scope: 'col' }),
  )
  const parts = [
    label === null ? '' : element('caption', label),
    element('thead', element('tr', names.join(''))),
    element('tbody', `\n${weeks.join('\n')}\n`),
  ]
  return `${element('table', `\n${parts.filter(Boolean).join('\n')}\n`, { class: 'calendar' })}\n`
}
