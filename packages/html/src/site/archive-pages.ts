import { isBlank } from '@banmian/core'
import { parseDay } from '../text/calendar-day.js'
import type { SiteFile } from '../files/stream-files.js'
import { dayName } from '../labels/titles.js'
import type { Surroundings } from '../context/site-context.js'
import { writeCalendar } from './calendar.js'
import type { IssueEntry } from './catalog.js'
import { listPage, type Paper, type SiteSetting } from './list-page.js'

const yearPath = (year: number): string => `archive/${padded(year)}.html`
const monthPath = (year: number, month: number): string =>
  `archive/${padded(year)}-${String(month).padStart(2, '0')}.html`
const padded = (year: number): string => String(year).padStart(4, '0')

/** All issues by year and month: the years, a page for each year with its calendars, a page for each month with its issues. */
export function* archivePages(
  issues: readonly IssueEntry[],
  paper: Paper,
  around: (path: string) => Surroundings,
): Generator<SiteFile, void, undefined> {
  const years = byYear(issues)
  const undated = issues.filter(({ date }) => parseDay(date) === null)
  yield listPage(
    paper,
    around('archive/index.html'),
    (labels) => labels.archive,
    (setting) => overview(years, undated, setting),
  )
  for (const [year, months] of years) {
    yield listPage(
      paper,
      around(yearPath(year)),
      (labels) => labels.year(year),
      (setting) => calendars(year, months, setting),
    )
    for (const [month, entries] of months) {
      yield listPage(
        paper,
        around(monthPath(year, month)),
        (labels) => labels.month(year, month),
        (setting) => {
          return writeCalendar(year, month, entries, null, setting) + issueList(entries.toReversed(), setting)
        },
      )
    }
  }
}

type Years = Map<number, Map<number, IssueEntry[]>>

/** Newest year first. */
function byYear(issues: readonly IssueEntry[]): Years {
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

function overview(years: Years, undated: readonly IssueEntry[], setting: SiteSetting): string {
  const { syntax, labels, to } = setting
  const { element, text } = syntax
  const parts = [...years].map(([year, months]) => {
    const count = [...months.values()].reduce((sum, entries) => sum + entries.length, 0)
    const link = element('a', text(labels.year(year)), { href: to(yearPath(year)) })
    return element('li', `${link} ${element('span', String(count), { class: 'count' })}`)
  })
  const [latest] = years
  return [
    parts.length === 0 ? '' : `${element('ul', `\n${parts.join('\n')}\n`, { class: 'names' })}\n`,
    latest === undefined ? '' : calendars(...latest, setting),
    undated.length === 0 ? '' : `${element('h2', text(labels.undated))}\n${issueList(undated, setting)}`,
    years.size + undated.length === 0 ? `${element('p', text(labels.nothing))}\n` : '',
  ].join('')
}

function calendars(year: number, months: ReadonlyMap<number, IssueEntry[]>, setting: SiteSetting): string {
  const { syntax, labels, to } = setting
  const first = Math.min(...months.keys())
  const tables = Array.from({ length: Math.max(...months.keys()) - first + 1 }, (_, index) => {
    const month = first + index
    const name = syntax.text(labels.month(year, month))
    const entries = months.get(month)
    const label = entries ? syntax.element('a', name, { href: to(monthPath(year, month)) }) : name
    return writeCalendar(year, month, entries ?? [], label, setting)
  })
  return `${syntax.element('div', `\n${tables.join('')}`, { class: 'calendars' })}\n`
}

function issueList(issues: readonly IssueEntry[], { syntax, labels, to }: SiteSetting): string {
  const { element, text } = syntax
  const items = issues.map(({ path, date, edition, highlights }) => {
    const name = [dayName(date, labels) ?? labels.undated, edition].filter((part) => !isBlank(part)).join(' ')
    const headlines = highlights.map((headline) => element('span', text(headline))).join('\n')
    return element('li', `${element('a', text(name), { href: to(path) })}\n${element('p', headlines)}`)
  })
  return `${element('ol', `\n${items.join('\n')}\n`, { class: 'entries' })}\n`
}
