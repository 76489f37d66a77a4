import { parseDay } from '../text/calendar-day.js'
import type { SiteFile } from '../files/stream-files.js'
import { dayName } from '../labels/titles.js'
import type { Surroundings } from '../context/site-context.js'
import type { Labels } from '../labels/labels.js'
import type { ArticleEntry, Group } from './catalog.js'
import { listPage, type Paper, type SiteSetting } from './list-page.js'

/** A list longer than this is divided: the latest year stays, each earlier one gets a page of its own. */
const LONG = 400

/** The authors, or the rubrics, of a site, and a page for each with all articles, latest first. */
export function* groupPages(
  folder: 'authors' | 'rubrics',
  groups: ReadonlyMap<string, Group>,
  paper: Paper,
  around: (path: string) => Surroundings,
): Generator<SiteFile, void, undefined> {
  const title = (labels: Labels) => labels[folder]
  yield listPage(paper, around(`${folder}/index.html`), title, (setting) => names([...groups.values()], setting))
  for (const group of groups.values()) {
    const years = byYear(group.entries.toReversed())
    const [latest, ...earlier] = group.entries.length > LONG ? years : [[null, group.entries.toReversed()] as const]
    const links = earlier.map(([year]) => ({ year, path: pathOfYear(group, year) }))
    yield listPage(
      paper,
      around(group.path),
      () => group.name,
      (setting) => articleList(latest?.[1] ?? [], setting) + yearLinks(links, setting),
    )
    for (const [year, entries] of earlier) {
      yield listPage(
        paper,
        around(pathOfYear(group, year)),
        (labels) => `${group.name} ${year === null ? labels.undated : labels.year(year)}`,
        (setting) => articleList(entries, setting),
      )
    }
  }
}

const pathOfYear = ({ path }: Group, year: number | null): string =>
  path.replace(/\.html$/, `-${year ?? 'undated'}.html`)

function byYear(entries: readonly ArticleEntry[]): (readonly [number | null, ArticleEntry[]])[] {
  const years = new Map<number | null, ArticleEntry[]>()
  for (const entry of entries) {
    const year = parseDay(entry.date)?.year ?? null
    const others = years.get(year)
    if (others) others.push(entry)
    else years.set(year, [entry])
  }
  return [...years]
}

/** Those with most articles first; names in the order of their code points, which needs no language's data. */
function names(groups: readonly Group[], { syntax, labels, to }: SiteSetting): string {
  const { element, text } = syntax
  if (groups.length === 0) return `${element('p', text(labels.nothing))}\n`
  const sorted = [...groups].sort(
    (one, other) => other.entries.length - one.entries.length || (one.name < other.name ? -1 : 1),
  )
  const items = sorted.map(({ name, path, entries }) => {
    const count = element('span', String(entries.length), { class: 'count' })
    return element('li', `${element('a', text(name), { href: to(path) })} ${count}`)
  })
  return `${element('ul', `\n${items.join('\n')}\n`, { class: 'names' })}\n`
}

function articleList(entries: readonly ArticleEntry[], { syntax, labels, to }: SiteSetting): string {
  const { element, text } = syntax
  const items = entries.map(({ path, title, date, page }) => {
    const day = dayName(date, labels)
    const time = day === null ? '' : `${element('time', text(day), { datetime: date })} `
    return element('li', `${element('a', text(title), { href: to(path) })}\n${element('p', time + text(page))}`)
  })
  return `${element('ol', `\n${items.join('\n')}\n`, { class: 'entries' })}\n`
}

function yearLinks(
  links: readonly { year: number | null; path: string }[],
  { syntax, labels, to }: SiteSetting,
): string {
  if (links.length === 0) return ''
  const { element, text } = syntax
  const items = links.map(({ year, path }) =>
    element('li', element('a', text(year === null ? labels.undated : labels.year(year)), { href: to(path) })),
  )
  return `${element('ul', `\n${items.join('\n')}\n`, { class: 'names' })}\n`
}
