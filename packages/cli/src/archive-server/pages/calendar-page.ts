import { firstWeekday, isBlank } from '@banmian/core'
import { element, link, text } from '../html/element.js'
import { htmlAnswer, type ServerAnswer } from '../http/answer.js'
import { RequestError } from '../http/request-error.js'
import { type ArchiveSite, papersOf } from '../site/archive-site.js'
import { inEditions } from '../site/editions-of-days.js'
import { issuePath } from '../site/paths.js'
import { frameOf, type PageFrame, writePage } from './page-frame.js'

/** Maximum number of issues of a newspaper and a year that the calendar shows: ten a day. */
const MAX_ISSUES = 3660
const DAYS_OF_WEEK = 7
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1)

/** An issue as the calendar shows it. */
interface CalendarIssue {
  id: string
  date: string
  /** Name of the newspaper, or empty. */
  paper: string
  /** Name of the edition, if the newspaper has several issues on the day. */
  edition: string | null
}

/** Answers with the calendar of a year, by default the last one with an issue. */
export async function calendarPage(site: ArchiveSite, query: URLSearchParams): Promise<ServerAnswer> {
  const frame = await frameOf(site, await papersOf(site))
  const { archive, base } = site
  const { labels } = frame
  const years = [...new Set((await archive.calendar({})).map(({ date }) => date.slice(0, 4)))]
  const year = query.get('year') ?? years.at(-1)
  if (year !== undefined && !years.includes(year)) throw new RequestError(404, 'There is no issue of this year.')
  if (year === undefined)
    return htmlAnswer(200, writePage(frame, { title: labels.archive, main: `<p>${text(labels.nothing)}</p>\n` }))
  const days = { from: `${year}-01-01`, to: `${year}-12-31` }
  const window = { limit: MAX_ISSUES, after: null, backward: false }
  const lists = await Promise.all(
    frame.papers.entries.map(async ({ key: publication }) => {
      const { entries } = await archive.list({ ...days, publication }, 'oldest', window)
      const issues = entries.map(({ key }) => ({ id: key.id, date: String(key.value), paper: publication }))
      return withEditions(archive, issues)
    }),
  )
  const issues = lists.flat()
  const months = MONTHS.map((month) => writeMonth(frame, Number(year), month, issues)).join('')
  const others = years.map((one) =>
    element(
      'li',
      {},
      one === year
        ? element('span', { 'aria-current': 'page' }, text(labels.year(Number(one))))
        : link(`${base}calendar?year=${one}`, labels.year(Number(one))),
    ),
  )
  const choice = element(
    'nav',
    { class: 'parts', 'aria-label': labels.archive },
    `\n<ol>\n${others.join('\n')}\n</ol>\n`,
  )
  const main = `${choice}\n${element('div', { class: 'calendars' }, `\n${months}`)}\n`
  const title = `${labels.archive} ${labels.year(Number(year))}`
  return htmlAnswer(200, writePage(frame, { title, isIndexed: true, main }))
}

/** Returns the issues of a newspaper with their editions, those of a day in the order of these. */
async function withEditions(
  archive: ArchiveSite['archive'],
  issues: readonly Omit<CalendarIssue, 'edition'>[],
): Promise<CalendarIssue[]> {
  const days = new Map<string, Omit<CalendarIssue, 'edition'>[]>()
  for (const issue of issues) days.set(issue.date, [...(days.get(issue.date) ?? []), issue])
  const several = [...days.values()].filter(({ length }) => length > 1).flat()
  if (several.length === 0) return issues.map((issue) => ({ ...issue, edition: null }))
  const editions = await inEditions(archive, several)
  return [
    ...issues.filter(({ date }) => days.get(date)!.length === 1).map((issue) => ({ ...issue, edition: null })),
    ...editions,
  ]
}

/**
 * Writes a month as a table of weeks that begin as in the country of the language, or nothing
 * without an issue.
 */
function writeMonth(
  { site, papers, language, labels }: PageFrame,
  year: number,
  month: number,
  issues: readonly CalendarIssue[],
): string {
  const prefix = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-`
  const issuesOf = new Map<number, CalendarIssue[]>()
  for (const issue of issues) {
    if (!issue.date.startsWith(prefix)) continue
    const day = Number(issue.date.slice(prefix.length))
    issuesOf.set(day, [...(issuesOf.get(day) ?? []), issue])
  }
  if (issuesOf.size === 0) return ''
  const firstDay = firstWeekday(language)
  const [offset, length] = shapeOf(prefix, firstDay)
  const cell = (index: number): string => {
    const day = index - offset + 1
    if (day < 1 || day > length) return '<td></td>'
    const links = (issuesOf.get(day) ?? []).map(({ id, paper, edition }, place) => {
      const name = papers.entries.length > 1 && paper !== '' ? paper : null
      const unnamed = place === 0 ? String(day) : `${day} (${place + 1})`
      // The same as in the calendar of a site.
      const label = isBlank(edition) ? unnamed : `${day} ${edition}`
      const attributes = { title: name, 'aria-label': name === null ? null : `${label} ${name}` }
      return link(issuePath(site.base, { id }), label, attributes)
    })
    return element('td', {}, links.length === 0 ? `<span>${day}</span>` : links.join(' '))
  }
  const weeks = Array.from(
    { length: Math.ceil((offset + length) / DAYS_OF_WEEK) },
    (_, week) =>
      `<tr>${Array.from({ length: DAYS_OF_WEEK }, (_, day) => cell(week * DAYS_OF_WEEK + day)).join('')}</tr>`,
  )
  const names = Array.from({ length: DAYS_OF_WEEK }, (_, day) =>
    element('th', { scope: 'col' }, text(labels.weekdays[(day + firstDay) % DAYS_OF_WEEK] ?? '')),
  )
  const caption = element('caption', {}, text(labels.month(year, month)))
  return `<table class="calendar">
${caption}
<thead><tr>${names.join('')}</tr></thead>
<tbody>
${weeks.join('\n')}
</tbody>
</table>
`
}

/** Returns the empty cells before the first day of a month, and the number of its days. */
function shapeOf(prefix: string, firstDay: number): [offset: number, length: number] {
  const first = new Date(`${prefix}01T00:00Z`)
  const last = new Date(first)
  last.setUTCMonth(last.getUTCMonth() + 1, 0)
  return [(first.getUTCDay() + DAYS_OF_WEEK - firstDay) % DAYS_OF_WEEK, last.getUTCDate()]
}
