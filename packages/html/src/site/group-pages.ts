import type { SiteContext } from '../context/render-context.js'
import type { SiteFile } from '../files/site-file.js'
import type { Labels } from '../labels/labels.js'
import { dayName } from '../labels/titles.js'
import { parseDay } from '../text/calendar-day.js'
import type { ArticleEntry, Group } from './catalog.js'
import type { ListContext, Paper } from './list-page.js'
import { inParts, pagesOf } from './list-parts.js'

/**
 * Maximum number of articles on one page. A longer list keeps the latest year and gets a page for
 * each earlier one; a year with more articles is divided further.
 */
const MAX_ENTRIES = 400
/** Maximum number of names on one page of the list of authors or rubrics. */
const MAX_NAMES = 1000

/**
 * Yields the list of authors or rubrics, and a page with the articles of each, the latest first.
 */
export function* groupPages(
  folder: 'authors' | 'rubrics',
  groups: ReadonlyMap<string, Group>,
  paper: Paper,
  siteAt: (path: string) => SiteContext,
): Generator<SiteFile, void, undefined> {
  yield* pagesOf(
    { path: `${folder}/index.html`, titleOf: (labels) => labels[folder] },
    inParts(sorted([...groups.values()]), MAX_NAMES),
    (names, context) => writeNames(names, context),
    paper,
    siteAt,
  )
  for (const group of groups.values()) {
    const entries = group.entries.toReversed()
    const [latest, ...earlier] = entries.length > MAX_ENTRIES ? groupByYear(entries) : [[null, entries] as const]
    const links = earlier.map(([year]) => ({ year, path: pathOfYear(group, year) }))
    yield* pagesOf(
      { path: group.path, titleOf: () => group.name },
      inParts(latest?.[1] ?? [], MAX_ENTRIES),
      (part, context) => writeArticleList(part, context) + writeYearLinks(links, context),
      paper,
      siteAt,
    )
    for (const [year, entriesOfYear] of earlier) {
      const titleOf = (labels: Labels) => `${group.name} ${year === null ? labels.undated : labels.year(year)}`
      yield* pagesOf(
        { path: pathOfYear(group, year), titleOf },
        inParts(entriesOfYear, MAX_ENTRIES),
        writeArticleList,
        paper,
        siteAt,
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
 * Returns groups in order: those with most articles first, otherwise in the order of code points,
 * which is the same in every engine.
 */
const sorted = (groups: readonly Group[]): Group[] =>
  groups.toSorted((a, b) => b.entries.length - a.entries.length || (a.name < b.name ? -1 : 1))

function writeNames(groups: readonly Group[], { syntax, labels, to }: ListContext): string {
  const { element, text } = syntax
  if (groups.length === 0) return `${element('p', text(labels.nothing))}\n`
  const items = groups.map(({ name, path, entries }) => {
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
