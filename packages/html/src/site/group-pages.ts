import type { SiteContext } from '../context/render-context.js'
import type { SiteFile } from '../files/stream-files.js'
import type { Labels } from '../labels/labels.js'
import { dayName } from '../labels/titles.js'
import { parseDay } from '../text/calendar-day.js'
import type { ArticleEntry, Group } from './catalog.js'
import { type ListContext, listPage, type Paper } from './list-page.js'

/**
 * Maximum number of articles on one page. A longer list keeps the latest year and gets a page for
 * each earlier one.
 */
const MAX_ENTRIES = 400

/**
 * Yields the list of authors or rubrics, and a page with the articles of each, the latest first.
 */
export function* groupPages(
  folder: 'authors' | 'rubrics',
  groups: ReadonlyMap<string, Group>,
  paper: Paper,
  siteAt: (path: string) => SiteContext,
): Generator<SiteFile, void, undefined> {
  const titleOf = (labels: Labels) => labels[folder]
  yield listPage(paper, siteAt(`${folder}/index.html`), titleOf, (context) => writeNames([...groups.values()], context))
  for (const group of groups.values()) {
    const entries = group.entries.toReversed()
    const [latest, ...earlier] = entries.length > MAX_ENTRIES ? groupByYear(entries) : [[null, entries] as const]
    const links = earlier.map(([year]) => ({ year, path: pathOfYear(group, year) }))
    yield listPage(
      paper,
      siteAt(group.path),
      () => group.name,
      (context) => writeArticleList(latest?.[1] ?? [], context) + writeYearLinks(links, context),
    )
    for (const [year, entriesOfYear] of earlier) {
      yield listPage(
        paper,
        siteAt(pathOfYear(group, year)),
        (labels) => `${group.name} ${year === null ? labels.undated : labels.year(year)}`,
        (context) => writeArticleList(entriesOfYear, context),
      )
    }
  }
}

const pathOfYear = ({ path }: Group, year: number | null): string =>
  path.replace(/\.html$/, `-${year ?? 'undated'}.html`)

/** Groups entries by year; the year of entries without a date is `null`. */
function groupByYear(entries: readonly ArticleEntry[]): (readonly [number | null, ArticleEntry[]])[] {
  const years = new Map<number | null, ArticleEntry[]>()
  for (const entry of entries) {
    const year = parseDay(entry.date)?.year ?? null
    const others = years.get(year)
    if (others) others.push(entry)
    else years.set(year, [entry])
  }
  return [...years]
}

/**
 * Writes the names of groups, those with most articles first, otherwise in the order of code
 * points, which is the same in every engine.
 */
function writeNames(groups: readonly Group[], { syntax, labels, to }: ListContext): string {
  const { element, text } = syntax
  if (groups.length === 0) return `${element('p', text(labels.nothing))}\n`
  const sorted = groups.toSorted((a, b) => b.entries.length - a.entries.length || (a.name < b.name ? -1 : 1))
  const items = sorted.map(({ name, path, entries }) => {
    const count = element('span', String(entries.length), { class: 'count' })
    return element('li', `${element('a', text(name), { href: to(path) })} ${count}`)
  })
  return `${element('ul', `\n${items.join('\n')}\n`, { class: 'names' })}\n`
}

function writeArticleList(entries: readonly ArticleEntry[], { syntax, labels, to }: ListContext): string {
  const { element, text } = syntax
  const items = entries.map(({ path, title, date, page }) => {
    const day = dayName(date, labels)
    const time = day === null ? '' : `${element('time', text(day), { datetime: date })} `
    return element('li', `${element('a', text(title), { href: to(path) })}\n${element('p', time + text(page))}`)
  })
  return `${element('ol', `\n${items.join('\n')}\n`, { class: 'entries' })}\n`
}

function writeYearLinks(
  links: readonly { year: number | null; path: string }[],
  { syntax, labels, to }: ListContext,
): string {
  if (links.length === 0) return ''
  const { element, text } = syntax
  const items = links.map(({ year, path }) =>
    element('li', element('a', text(year === null ? labels.undated : labels.year(year)), { href: to(path) })),
  )
  return `${element('ul', `\n${items.join('\n')}\n`, { class: 'names' })}\n`
}
