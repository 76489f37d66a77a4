import type { Issue } from '@banmian/core'
import { bookIdentifier } from '@banmian/epub'
import type { ListKey } from '@banmian/graphql'
import { labelsIn, pageLabelsIn } from '@banmian/html/labels'
import { colonIn } from '@banmian/markup'
import {
  type CatalogPeriod,
  type CatalogTreeOptions,
  feedHeaders,
  renderOpds,
  renderOpdsPeriods,
  renderOpdsTree,
  renderOpenSearch,
} from '@banmian/rss'
import { withoutBodies } from '../covers/drawing-of.js'
import type { ServerAnswer } from '../http/answer.js'
import { RequestError } from '../http/request-error.js'
import { cursorOf } from '../search/cursor.js'
import { listHits, readySearch } from '../search/run-search.js'
import { readParameters, readPosition } from '../search/search-parameters.js'
import { type ArchiveSite, type Papers, papersOf } from '../site/archive-site.js'
import { FIRST_DAY, lastChange, publishedAt } from '../site/last-change.js'
import { bookPath, coverPath } from '../site/paths.js'

/** Number of e-books on a page of the catalog. */
const PAGE_SIZE = 25
/** Number of issues from which on the catalog lists years in place of e-books. */
const LARGE = 100
/** Maximum number of hits from which the issues of a page of a search come. */
const MAX_HITS = 200
/** Maximum number of e-books of a month. */
const MAX_MONTH = 1000

/** A page of a list of issues. */
interface IssuePage {
  ids: readonly string[]
  /** Number of issues in the whole list, or null if it is not known. */
  total: number | null
  /** The key after which the next page begins, or null on the last page. */
  next: ListKey | null
}

/**
 * Answers with the e-books of the issues as an OPDS 1.2 catalog, the newest first; for a large
 * archive, with the years, which lead to the months; with `q`, with the e-books of the issues that
 * contain a matching article.
 */
export async function catalog(site: ArchiveSite, query: URLSearchParams): Promise<ServerAnswer> {
  const { archive, siteUrl } = site
  const papers = await papersOf(site)
  const q = (query.get('q') ?? '').trim()
  const { key: after } = readPosition(query, 'string')
  const { ids, total, next } = q === '' ? await newestIssues(site, after) : await matchingIssues(site, q, after)
  if (q === '' && after === null && total !== null && total >= LARGE) return periodCatalog(site, null)
  const issues = (await archive.issues(ids)).filter((issue) => issue !== null)
  const urlOf = (cursor: ListKey | null): string => {
    const parameters = new URLSearchParams({
      ...(q === '' ? {} : { q }),
      ...(cursor ? { after: cursorOf(cursor) } : {}),
    })
    return `${siteUrl}opds${parameters.size === 0 ? '' : `?${parameters}`}`
  }
  const options = await catalogOptions(site, papers)
  const body = renderOpds(issues, {
    ...options,
    catalogUrl: urlOf(after),
    startUrl: `${siteUrl}opds`,
    title: q === '' ? options.title : options.title + colonIn(papers.language) + q,
    catalogUpdated: issues[0] === undefined ? await lastChange(site) : publishedAt(issues[0]),
    ...(next === null ? {} : { nextUrl: urlOf(next) }),
    ...(total === null ? {} : { numberOfItems: total }),
  })
  return { status: 200, headers: feedHeaders(body), body }
}

/** Answers with the months of a year (`2024`), the e-books of a month (`2024-03`), or the years. */
export async function periodCatalog(site: ArchiveSite, period: string | null): Promise<ServerAnswer> {
  const papers = await papersOf(site)
  const isMonth = period !== null && period.length > 'YYYY'.length
  const options = { ...(await catalogOptions(site, papers)), periodUrl: (one: string) => `${site.siteUrl}opds/${one}` }
  const body = isMonth
    ? monthCatalog(await issuesOfMonth(site, period), options, period)
    : renderOpdsPeriods(notEmpty(await periodsOf(site, papers, period), period), options, period)
  return { status: 200, headers: feedHeaders(body), body }
}

function monthCatalog(issues: readonly Issue[], options: CatalogTreeOptions, month: string): string {
  return renderOpdsTree(notEmpty(issues, month), options).find(({ period }) => period === month)!.content
}

/** Returns a list. Throws a `RequestError` for a period without an issue. */
function notEmpty<Value>(list: readonly Value[], period: string | null): readonly Value[] {
  if (period !== null && list.length === 0) throw new RequestError(404, 'There is no issue of this time.')
  return list
}

/** Returns the options that the catalogs have in common. */
async function catalogOptions(
  { siteUrl, covers }: ArchiveSite,
  papers: Papers,
): Promise<CatalogTreeOptions & { title: string }> {
  const drawn = await covers()
  const cover = (issue: Issue): string | null => (drawn?.has(issue) ? coverPath(siteUrl, issue) : null)
  return {
    siteUrl,
    catalogUrl: `${siteUrl}opds`,
    title: papers.name ?? pageLabelsIn(papers.language).issue,
    epub: (issue) => bookPath(siteUrl, issue),
    identifier: bookIdentifier,
    cover,
    thumbnail: cover,
    search: { template: `${siteUrl}opds?q={searchTerms}`, descriptionUrl: `${siteUrl}opensearch.xml` },
    labels: labelsIn,
  }
}

/** Returns the issues of a month, the newest first, without the texts of their articles. */
async function issuesOfMonth({ archive }: ArchiveSite, month: string): Promise<Issue[]> {
  const window = { limit: MAX_MONTH, after: null, backward: false }
  const { entries } = await archive.list({ from: `${month}-01`, to: `${month}-31` }, 'newest', window)
  const issues: Issue[] = []
  for (let start = 0; start < entries.length; start += PAGE_SIZE) {
    const ids = entries.slice(start, start + PAGE_SIZE).map(({ key }) => key.id)
    for (const issue of await archive.issues(ids)) if (issue !== null) issues.push(withoutBodies(issue))
  }
  return issues
}

/**
 * Returns the months of a year, or all years, that have issues. Their newest issues are without
 * pages: what the lists of years and months state can be counted without reading the issues.
 */
async function periodsOf({ archive }: ArchiveSite, papers: Papers, year: string | null): Promise<CatalogPeriod[]> {
  const days = await archive.calendar(year === null ? {} : { from: `${year}-01-01`, to: `${year}-12-31` })
  const [paper] = papers.entries
  if (paper === undefined) return []
  const publication = { ...paper.publication, name: papers.name }
  const periods = new Map<string, { count: number; last: string }>()
  for (const { date, issues } of days) {
    const period = date.slice(0, year === null ? 'YYYY'.length : 'YYYY-MM'.length)
    periods.set(period, { count: (periods.get(period)?.count ?? 0) + issues, last: date })
  }
  return Array.from(periods, ([period, { count, last }]) => ({
    period,
    count,
    newest: { type: 'issue', id: last, publication, date: last, number: null, edition: null, pages: [] },
  }))
}

async function newestIssues({ archive }: ArchiveSite, after: ListKey | null): Promise<IssuePage> {
  const window = { limit: PAGE_SIZE, after, backward: false }
  const { entries, more, total } = await archive.list({ from: FIRST_DAY }, 'newest', window)
  const keys = entries.map(({ key }) => key)
  return { ids: keys.map(({ id }) => id), total: total.value, next: more ? keys.at(-1)! : null }
}

async function matchingIssues(site: ArchiveSite, q: string, after: ListKey | null): Promise<IssuePage> {
  const parameters = readParameters(new URLSearchParams({ q, from: FIRST_DAY, order: 'newest' }))
  const { entries, more } = await listHits(site, readySearch(parameters), { limit: MAX_HITS, after, backward: false })
  const ids = [...new Set(entries.map(({ issue }) => issue))]
  // The last issue of an incomplete list may have more hits, and then begins the next page.
  const complete = more && ids.length > 1 ? ids.slice(0, -1) : ids
  const shown = complete.slice(0, PAGE_SIZE)
  const isLast = !more && shown.length === ids.length
  const last = entries.findLast(({ issue }) => issue === shown.at(-1))
  return { ids: shown, total: isLast && after === null ? ids.length : null, next: isLast ? null : (last?.key ?? null) }
}

/** Answers with the description of the search of the catalog. */
export async function openSearch(site: ArchiveSite): Promise<ServerAnswer> {
  const papers = await papersOf(site)
  const name = papers.name ?? pageLabelsIn(papers.language).issue
  const body = renderOpenSearch({ name, template: `${site.siteUrl}opds?q={searchTerms}` })
  return { status: 200, headers: feedHeaders(body), body }
}
