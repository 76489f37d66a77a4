import { type ArticleInIssue, articleById } from '../issue/issue-parts.js'
import { type Loaders, limitError } from '../loaders/create-loaders.js'
import { type Connection, type ConnectionArguments, connectionOf, windowFor } from '../relay/connection.js'
import { articleTexts } from '../search/article-texts.js'
import { extractSnippets } from '../search/extract-snippets.js'
import { SearchLimitError } from '../search/search-limit-error.js'
import type { FacetField, SearchHit, SearchOrder, SearchRequest } from '../source/issue-source.js'
import { enumName, enumValue } from './enum-name.js'
import type { LoadersOf, ResolverMap } from './resolver-map.js'
import { readArticleFilter, readTextInput, type TextInput } from './search-request.js'

/** The arguments of `search`. */
export interface SearchArguments extends ConnectionArguments {
  text?: TextInput | null
  filter?: Record<string, unknown> | null
  order?: Uppercase<SearchOrder> | null
}

/** The type `SearchProblem` of the schema. */
interface SearchProblem {
  message: string
  offset: number | null
}

/** The type `SearchConnection` of the schema, with the request for its fields. */
interface SearchPage extends Connection<Promise<ArticleInIssue | null>> {
  request: SearchRequest
}

/** Returns a page of hits, or the reason why the search is impossible. */
export async function search(loaders: Loaders, args: SearchArguments): Promise<SearchPage | SearchProblem> {
  const { query: text, error } = args.text == null ? { query: null, error: null } : readTextInput(args.text)
  if (error !== null) return { message: error.text, offset: error.offset }
  if (text !== null) withinLimits(() => loaders.searchBudget.start(text))
  const request = { text, filter: readArticleFilter(args.filter ?? {}), budget: loaders.searchBudget }
  const order = args.order == null ? (text === null ? 'newest' : 'relevance') : enumValue<SearchOrder>(args.order)
  const window = windowFor(args, order === 'relevance' ? 'number' : 'string')
  const listing = await loaders.source.search(request, order, window)
  const page = connectionOf(listing, window, (hit) => loadHit(loaders, hit))
  const hits = window.backward ? [...listing.entries].reverse() : listing.entries
  const edges = page.edges.map((edge, index) => ({ ...edge, score: hits[index]?.score ?? 0, request }))
  return { ...page, edges, request }
}

/**
 * Returns the result of a function that spends the budget, and replaces its error by that of the
 * response.
 */
function withinLimits<Result>(spend: () => Result): Result {
  try {
    return spend()
  } catch (error) {
    throw SearchLimitError.isInstance(error) ? limitError(error) : error
  }
}

async function loadHit({ issue: issues }: Loaders, hit: SearchHit): Promise<ArticleInIssue | null> {
  const issue = await issues.load(hit.issue)
  return issue && articleById(issue, hit.article)
}

interface SearchEdge {
  node: () => Promise<ArticleInIssue | null>
  request: SearchRequest
}

const FACET_FIELDS: readonly FacetField[] = [
  'year',
  'month',
  'weekday',
  'publication',
  'rubric',
  'role',
  'length',
  'language',
]
const MAX_SNIPPETS = 20
/** Maximum text around a match, in UTF-16 units. */
const MAX_AROUND = 500
const MAX_FACET_VALUES = 100

const clamp = (value: number, maximum: number): number => Math.min(Math.max(value, 0), maximum)

/** Returns the resolvers of hits, snippets and facets. */
export const searchResolvers = (loadersOf: LoadersOf): ResolverMap => ({
  SearchResult: {
    __resolveType: (result: SearchPage | SearchProblem) => ('message' in result ? 'SearchProblem' : 'SearchConnection'),
  },
  SearchConnection: {
    nodes: async ({ nodes }: SearchPage) => (await Promise.all(nodes())).filter((node) => node !== null),
    facets: async (
      { request }: SearchPage,
      args: { fields?: Uppercase<FacetField>[] | null; first: number },
      context,
      info,
    ) => {
      const fields = args.fields ? new Set(args.fields.map((field) => enumValue<FacetField>(field))) : FACET_FIELDS
      const { source } = loadersOf(context, info)
      const facets = await source.facets(request, [...fields], clamp(args.first, MAX_FACET_VALUES))
      return facets.map(({ field, values }) => ({ field: enumName(field), values }))
    },
  },
  SearchEdge: {
    snippets: async ({ node, request }: SearchEdge, { first, around }: { first: number; around: number }) => {
      const hit = await node()
      const { text, budget } = request
      if (hit === null || text === null) return []
      const options = { first: clamp(first, MAX_SNIPPETS), around: clamp(around, MAX_AROUND) }
      const snippets = withinLimits(() => extractSnippets(text, articleTexts(hit.article), options, budget))
      return snippets.map(({ field, ...snippet }) => ({ ...snippet, field: enumName(field) }))
    },
  },
})
