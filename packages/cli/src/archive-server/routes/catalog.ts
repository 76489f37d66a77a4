import type { ListKey } from '@banmian/graphql'
import { labelsIn, pageLabelsIn } from '@banmian/html/labels'
import { feedHeaders, renderOpds, renderOpenSearch } from '@banmian/rss'
import type { ServerAnswer } from '../http/answer.js'
import { cursorOf } from '../search/cursor.js'
import { listHits, readySearch } from '../search/run-search.js'
import { readParameters, readPosition } from '../search/search-parameters.js'
import { type ArchiveSite, papersOf } from '../site/archive-site.js'
import { FIRST_DAY, lastChange, publishedAt } from '../site/last-change.js'
import { bookPath } from '../site/paths.js'

/** Number of e-books on a page of the catalog. */
const PAGE_SIZE = 25
/** Maximum number of hits from which the issues of a page of a search come. */
const MAX_HITS = 200

/** A page of a list of issues. */
interface IssuePage {
  ids: readonly string[]
  /** Number of issues in the whole list, or null if it is not known. */
  total: number | null
  /** The key after which the next page begins, or null on the last page. */
  next: ListKey | null
}

/**
 * Answers with the e-books of the issues as an OPDS 1.2 catalog, the newest first; with `q`, those
 * of the issues that contain a matching article.
 */
export async function catalog(site: ArchiveSite, query: URLSearchParams): Promise<ServerAnswer> {
  const { archive, siteUrl } = site
  const papers = await papersOf(site)
  const q = (query.get('q') ?? '').trim()
  const { key: after } = readPosition(query, 'string')
  const { ids, total, next } = q === '' ? await newestIssues(site, after) : await matchingIssues(site, q, after)
  const issues = (await archive.issues(ids)).filter((issue) => issue !== null)
  const urlOf = (cursor: ListKey | null): string => {
    const parameters = new URLSearchParams({
      ...(q === '' ? {} : { q }),
      ...(cursor ? { after: cursorOf(cursor) } : {}),
    })
    return `${siteUrl}opds${parameters.size === 0 ? '' : `?${parameters}`}`
  }
  const name = papers.name ?? pageLabelsIn(papers.language).issue
  const body = renderOpds(issues, {
    siteUrl,
    catalogUrl: urlOf(after),
    startUrl: `${siteUrl}opds`,
    title: q === '' ? name : `${name}: ${q}`,
    epub: (issue) => bookPath(siteUrl, issue),
    search: { template: `${siteUrl}opds?q={searchTerms}`, descriptionUrl: `${siteUrl}opensearch.xml` },
    catalogUpdated: issues[0] === undefined ? await lastChange(site) : publishedAt(issues[0]),
    labels: labelsIn,
    ...(next === null ? {} : { nextUrl: urlOf(next) }),
    ...(total === null ? {} : { numberOfItems: total }),
  })
  return { status: 200, headers: feedHeaders(body), body }
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
