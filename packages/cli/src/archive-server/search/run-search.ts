import { type Article, articlesOf, type Issue, type Page } from '@banmian/core'
import type { Facet, FacetField, Listing, SearchHit, SearchOrder, SearchRequest } from '@banmian/graphql'
import { parseQuery, SearchLimitError, type TextQuery } from '@banmian/graphql/search'
import { RequestError } from '../http/request-error.js'
import { type ArchiveSite, searchBudget } from '../site/archive-site.js'
import { filterOf, type SearchParameters } from './search-parameters.js'

/** A search that can be run. */
export interface ReadySearch {
  request: SearchRequest
  text: TextQuery | null
  order: SearchOrder
}

/**
 * Returns the search that the parameters state. Without a query it is newest first. Throws a
 * `RequestError` for an error in the query.
 */
export function readySearch(parameters: SearchParameters): ReadySearch {
  const text = parameters.q === '' ? null : queryOf(parameters.q)
  const budget = searchBudget()
  if (text !== null) withinLimits(() => budget.start(text))
  const byDefault = text === null ? 'newest' : 'relevance'
  const given = parameters.order ?? byDefault
  return {
    request: { text, filter: filterOf(parameters), budget },
    text,
    order: text === null && given === 'relevance' ? 'newest' : given,
  }
}

function queryOf(text: string): TextQuery {
  const { query, errors } = parseQuery(text)
  if (query === null)
    throw new RequestError(400, `${errors[0].text} See position ${errors[0].offset + 1} of the query.`)
  return query
}

/** Returns the result of a part of a search, whose limits become errors of the request. */
export function withinLimits<Result>(use: () => Result): Result {
  try {
    return use()
  } catch (error) {
    throw asRequestError(error)
  }
}

/** Returns the error of the request for a search that is too costly; others are returned as is. */
function asRequestError(error: unknown): unknown {
  if (!SearchLimitError.isInstance(error)) return error
  return new RequestError(error.code === 'SEARCH_TOO_MANY_TERMS' ? 400 : 503, error.message)
}

/** An article that was found, with where it was printed. */
export interface FoundArticle {
  hit: SearchHit
  issue: Issue
  page: Page
  article: Article
}

/** Returns a window of the hits of a search. */
export const listHits = (
  { archive }: ArchiveSite,
  { request, order }: ReadySearch,
  window: Parameters<ArchiveSite['archive']['search']>[2],
): Promise<Listing<SearchHit>> =>
  archive.search(request, order, window).catch((error: unknown) => {
    throw asRequestError(error)
  })

/** Reads the articles of hits, in their order. Those that have just been removed are left out. */
export async function foundArticles({ archive }: ArchiveSite, hits: readonly SearchHit[]): Promise<FoundArticle[]> {
  const ids = [...new Set(hits.map(({ issue }) => issue))]
  const places = new Map<string, Omit<FoundArticle, 'hit'>>()
  for (const issue of await archive.issues(ids))
    for (const place of issue === null ? [] : articlesOf(issue))
      places.set(`${issue!.id} ${place.article.id}`, { issue: issue!, ...place })
  return hits.flatMap((hit) => {
    const place = places.get(`${hit.issue} ${hit.article}`)
    return place === undefined ? [] : [{ hit, ...place }]
  })
}

/** The fields by which hits are counted. */
const FACETS: readonly FacetField[] = ['year', 'publication', 'rubric', 'role']
/** Maximum number of values of each field. */
const MAX_VALUES = 12

/** Counts the hits of a search. A search that has used up its time has no counts. */
export async function countFacets({ archive }: ArchiveSite, { request }: ReadySearch): Promise<readonly Facet[]> {
  try {
    return await archive.facets(request, FACETS, MAX_VALUES)
  } catch (error) {
    if (SearchLimitError.isInstance(error)) return []
    throw error
  }
}
