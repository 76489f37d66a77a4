import type { ListKey } from '@banmian/graphql'
import { element, link, text } from '../html/element.js'
import { htmlAnswer, type ServerAnswer } from '../http/answer.js'
import { RequestError } from '../http/request-error.js'
import { type ArchiveSite, papersOf } from '../site/archive-site.js'
import { issuePath } from '../site/paths.js'
import { frameOf, type PageFrame, writePage } from './page-frame.js'

/** Maximum number of issues of a year that the calendar shows: ten a day. */
const MAX_ISSUES = 3660
const DAYS_OF_WEEK = 7
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1)

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
  const filter = { from: `${year}-01-01`, to: `${year}-12-31` }
  const { entries } = await archive.list(filter, 'oldest', { limit: MAX_ISSUES, after: null, backward: false })
  const keys = entries.map(({ key }) => key)
  const months = MONTHS.map((month) => writeMonth(frame, Number(year), month, keys)).join('')
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

/** Writes a month as a table of weeks that begin on Monday, or nothing without an issue. */
function writeMonth({ site, labels }: PageFrame, year: number, month: number, keys: readonly ListKey[]): string {
  const prefix = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-`
  const ids = new Map<number, string[]>()
  for (const { value, id } of keys) {
    const date = String(value)
    if (!date.startsWith(prefix)) continue
    const day = Number(date.slice(prefix.length))
    ids.set(day, [...(ids.get(day) ?? []), id])
  }
  if (ids.size === 0) return ''
  const [offset, length] = shapeOf(prefix)
  const cell = (index: number): string => {
    const day = index - offset + 1
    if (day < 1 || day > length) return '<td></td>'
    const links = (ids.get(day) ?? []).map((id, place) =>
      link(issuePath(site.base, { id }), place === 0 ? String(day) : `${day} (${place + 1})`),
    )
    return element('td', {}, links.length === 0 ? `<span>${day}</span>` : links.join(' '))
  }
  const weeks = Array.from(
    { length: Math.ceil((offset + length) / DAYS_OF_WEEK) },
    (_, week) =>
      `<tr>${Array.from({ length: DAYS_OF_WEEK }, (_, day) => cell(week * DAYS_OF_WEEK + day)).join('')}</tr>`,
  )
  const names = Array.from({ length: DAYS_OF_WEEK }, (_, day) =>
    element('th', { scope: 'col' }, text(labels.weekdays[(day + 1) % DAYS_OF_WEEK] ?? '')),
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
function shapeOf(prefix: string): [offset: number, length: number] {
  const first = new Date(`${prefix}01T00:00Z`)
  const last = new Date(first)
  last.setUTCMonth(last.getUTCMonth() + 1, 0)
  return [(first.getUTCDay() + DAYS_OF_WEEK - 1) % DAYS_OF_WEEK, last.getUTCDate()]
}
