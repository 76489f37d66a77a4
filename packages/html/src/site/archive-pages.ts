import { isBlank } from '@banmian/core'
import type { SiteContext } from '../context/render-context.js'
import type { SiteFile } from '../files/site-file.js'
import { dayName } from '../labels/titles.js'
import { parseDay } from '../text/calendar-day.js'
import { writeCalendar } from './calendar.js'
import type { IssueEntry } from './catalog.js'
import { type ListContext, listPage, type Paper } from './list-page.js'

const yearPath = (year: number): string => `archive/${paddedYear(year)}.html`
const monthPath = (year: number, month: number): string =>
  `archive/${paddedYear(year)}-${String(month).padStart(2, '0')}.html`
const paddedYear = (year: number): string => String(year).padStart(4, '0')

/**
 * Yields the archive: a page of all years, a page with the calendars of each year, and a page with
 * the issues of each month.
 */
export function* archivePages(
  issues: readonly IssueEntry[],
  paper: Paper,
  siteAt: (path: string) => SiteContext,
): Generator<SiteFile, void, undefined> {
  const years = groupByYear(issues)
  const undated = issues.filter(({ date }) => parseDay(date) === null)
  yield listPage(
    paper,
    siteAt('archive/index.html'),
    (labels) => labels.archive,
    (context) => writeOverview(years, undated, context),
  )
  for (const [year, months] of years) {
    yield listPage(
      paper,
      siteAt(yearPath(year)),
      (labels) => labels.year(year),
      (context) => writeCalendars(year, months, context),
    )
    for (const [month, entries] of months) {
      yield listPage(
        paper,
        siteAt(monthPath(year, month)),
        (labels) => labels.month(year, month),
        (context) => writeCalendar(year, month, entries, null, context) + writeIssueList(entries.toReversed(), context),
      )
    }
  }
}

/** Issues by year and month. */
type Years = Map<number, Map<number, IssueEntry[]>>

/**
 * Groups issues by year and month, both from the latest to the earliest. The issues of a month are
 * in order.
 */
function groupByYear(issues: readonly IssueEntry[]): Years {
  const years: Years = new Map()
  for (const issue of issues.toReversed()) {
    const day = parseDay(issue.date)
    if (day === null) continue
    const months = years.get(day.year) ?? new Map<number, IssueEntry[]>()
    years.set(day.year, months)
    const entries = months.get(day.month)
    if (entries) entries.unshift(issue)
    else months.set(day.month, [issue])
  }
  return years
}

/** Writes the years, the calendars of the latest one, and the issues without a date. */
function writeOverview(years: Years, undated: readonly IssueEntry[], context: ListContext): string {
  const { syntax, labels, to } = context
  const { element, text } = syntax
  const items = [...years].map(([year, months]) => {
    const count = [...months.values()].reduce((sum, entries) => sum + entries.length, 0)
    const link = element('a', text(labels.year(year)), { href: to(yearPath(year)) })
    return element('li', `${link} ${element('span', String(count), { class: 'count' })}`)
  })
  const [latest] = years
  return [
    items.length === 0 ? '' : `${element('ul', `\n${items.join('\n')}\n`, { class: 'names' })}\n`,
    latest === undefined ? '' : writeCalendars(...latest, context),
    undated.length === 0 ? '' : `${element('h2', text(labels.undated))}\n${writeIssueList(undated, context)}`,
    years.size + undated.length === 0 ? `${element('p', text(labels.nothing))}\n` : '',
  ].join('')
}

/** Writes the calendars from the first to the last month of a year that has an issue. */
function writeCalendars(year: number, months: ReadonlyMap<number, IssueEntry[]>, context: ListContext): string {
  const { syntax, labels, to } = context
  const first = Math.min(...months.keys())
  const calendars = Array.from({ length: Math.max(...months.keys()) - first + 1 }, (_, index) => {
    const month = first + index
    const name = syntax.text(labels.month(year, month))
    const entries = months.get(month)
    const caption = entries ? syntax.element('a', name, { href: to(monthPath(year, month)) }) : name
    return writeCalendar(year, month, entries ?? [], caption, context)
  })
  return `${syntax.element('div', `\n${calendars.join('')}`, { class: 'calendars' })}\n`
}

function writeIssueList(issues: readonly IssueEntry[], { syntax, labels, to }: ListContext): string {
  const { element, text } = syntax
  const items = issues.map(({ path, date, edition, highlights }) => {
    const name = [dayName(date, labels) ?? labels.undated, edition].filter((part) => !isBlank(part)).join(' ')
    const headlines = highlights.map((headline) => element('span', text(headline))).join('\n')
    return element('li', `${element('a', text(name), { href: to(path) })}\n${element('p', headlines)}`)
  })
  return `${element('ol', `\n${items.join('\n')}\n`, { class: 'entries' })}\n`
}
