import type { ArticleRole } from '@banmian/core'
import { GraphQLError } from 'graphql'
import { articleTexts } from '../search/article-texts.js'
import { type Connection, type ConnectionArguments, connectionOf, windowFor } from '../relay/connection.js'
import type { Loaders } from '../loaders/create-loaders.js'
import { readGlobalId } from '../relay/global-id.js'
import { articleOf, type PrintedArticle } from '../issue/issue-parts.js'
import { LONGEST_QUERY, MOST_WORDS, parseQuery } from '../search/parse-query.js'
import { snippetsOf } from '../search/extract-snippets.js'
import type { SearchField, TextQuery } from '../search/text-query.js'
import { isSearchable } from '../search/tokenize.js'
import type { ArticleFilter, FacetField, SearchHit, SearchOrder, SearchRequest } from '../source/issue-source.js'
import { enumName, enumValue } from './enum-name.js'
import type { LoadersOf, ResolverMap } from './resolver-map.js'

interface TextInput {
  query?: string | null
  all?: string[] | null
  any?: string[] | null
  none?: string[] | null
  phrase?: string | null
  near?: { words: string[]; distance: number } | null
  fields?: Uppercase<SearchField>[] | null
}

/** Arguments of `search`. */
export interface SearchArguments extends ConnectionArguments {
  text?: TextInput | null
  filter?: Record<string, unknown> | null
  order?: Uppercase<SearchOrder> | null
}

/** Why a search cannot be done, in words for the one who asked. */
interface SearchProblem {
  message: string
  offset: number | null
}

/** A page of hits with what its fields need. */
interface SearchPage extends Connection<Promise<PrintedArticle | null>> {
  request: SearchRequest
}

/** Searches, or says why it cannot. */
export async function search(loaders: Loaders, args: SearchArguments): Promise<SearchPage | SearchProblem> {
  const asked = args.text == null ? null : textQuery(args.text)
  if (asked !== null && 'message' in asked) return asked
  const request = { text: asked, filter: articleFilter(args.filter ?? {}) }
  const order = args.order == null ? (asked === null ? 'newest' : 'relevance') : enumValue<SearchOrder>(args.order)
  const window = windowFor(args, order === 'relevance' ? 'number' : 'string')
  const listing = await loaders.source.search(request, order, window)
  const page = connectionOf(listing, window, (hit) => loadHit(loaders, hit))
  const inOrder = window.backward ? [...listing.entries].reverse() : listing.entries
  const edges = page.edges.map((edge, at) => ({ ...edge, score: inOrder[at]?.score ?? 0, request }))
  return { ...page, edges, request }
}

async function loadHit({ issue }: Loaders, hit: SearchHit): Promise<PrintedArticle | null> {
  const found = await issue.load(hit.issue)
  return found && articleOf(found, hit.article)
}

function textQuery(input: TextInput): TextQuery | SearchProblem {
  const fields = input.fields?.map((field) => enumValue<SearchField>(field)) ?? null
  const phrase = (text: string): TextQuery => ({ type: 'phrase', text, fields })
  const parts: TextQuery[] = []
  if (input.query != null) {
    const { query, problem } = parseQuery(input.query)
    if (problem !== null) return problem
    parts.push(within(query, fields))
  }
  const given = [...(input.all ?? []), ...(input.any ?? []), ...(input.none ?? []), ...(input.near?.words ?? [])]
  const words = input.phrase == null ? given : [...given, input.phrase]
  if (words.length > MOST_WORDS) return { message: `Expected at most ${MOST_WORDS} words.`, offset: null }
  if (words.reduce((length, word) => length + word.length, 0) > LONGEST_QUERY)
    return { message: `Expected at most ${LONGEST_QUERY} characters.`, offset: null }
  const unsearchable = words.find((word) => !isSearchable(word))
  if (unsearchable !== undefined)
    return {
      message: `Expected words with letters or digits, found ${JSON.stringify(unsearchable.slice(0, 40))}.`,
      offset: null,
    }
  parts.push(...(input.all ?? []).map(phrase))
  if (input.any?.length) parts.push({ type: 'or', parts: input.any.map(phrase) })
  if (input.phrase != null) parts.push(phrase(input.phrase))
  if (input.near?.words.length)
    parts.push({ type: 'near', words: input.near.words, distance: input.near.distance, fields })
  if (parts.length === 0) return { message: 'Expected a query, or words that must be there, found none.', offset: null }
  parts.push(...(input.none ?? []).map((word): TextQuery => ({ type: 'not', part: phrase(word) })))
  return parts.length === 1 && parts[0] ? parts[0] : { type: 'and', parts }
}

/** The query bound to fields, where it names none itself. */
function within(query: TextQuery, fields: readonly SearchField[] | null): TextQuery {
  switch (query.type) {
    case 'phrase':
    case 'near':
      return { ...query, fields: query.fields ?? fields }
    case 'not':
      return { ...query, part: within(query.part, fields) }
    default:
      return { ...query, parts: query.parts.map((part) => within(part, fields)) }
  }
}

function articleFilter(input: Record<string, unknown>): ArticleFilter {
  const { publications, roles, ...rest } = Object.fromEntries(
    Object.entries(input).filter(([, value]) => value != null),
  ) as {
    publications?: string[]
    roles?: Uppercase<ArticleRole>[]
  }
  return {
    ...rest,
    ...(roles ? { roles: roles.map((role) => enumValue<ArticleRole>(role)) } : {}),
    ...(publications ? { publications: publications.map(publicationKey) } : {}),
  }
}

function publicationKey(id: string): string {
  const named = readGlobalId(id)
  if (named?.type !== 'Publication')
    throw new GraphQLError(
      `Expected "publications" to hold ids of publications, found ${JSON.stringify(id.slice(0, 60))}.`,
    )
  return named.id
}

interface Edge {
  node: Promise<PrintedArticle | null>
  request: SearchRequest
}

const FACETS: readonly FacetField[] = [
  'year',
  'month',
  'weekday',
  'publication',
  'rubric',
  'role',
  'length',
  'language',
]
const MOST_SNIPPETS = 20
const WIDEST_SNIPPET = 500
const MOST_VALUES = 100

const clamp = (value: number, most: number): number => Math.min(Math.max(value, 0), most)

/** Hits, snippets and facets. */
export const searchResolvers = (loadersOf: LoadersOf): ResolverMap => ({
  SearchResult: {
    __resolveType: (result: SearchPage | SearchProblem) => ('message' in result ? 'SearchProblem' : 'SearchConnection'),
  },
  SearchConnection: {
    nodes: async ({ nodes }: SearchPage) => (await Promise.all(nodes)).filter((node) => node !== null),
    facets: async (
      { request }: SearchPage,
      args: { fields?: Uppercase<FacetField>[] | null; first: number },
      context,
      info,
    ) => {
      const fields = args.fields?.map((field) => enumValue<FacetField>(field)) ?? FACETS
      const facets = await loadersOf(context, info).source.facets(request, fields, clamp(args.first, MOST_VALUES))
      return facets.map(({ field, values }) => ({ field: enumName(field), values }))
    },
  },
  SearchEdge: {
    snippets: async ({ node, request }: Edge, { first, around }: { first: number; around: number }) => {
      const printed = await node
      if (printed === null || request.text === null) return []
      const size = { first: clamp(first, MOST_SNIPPETS), around: clamp(around, WIDEST_SNIPPET) }
      return snippetsOf(request.text, articleTexts(printed.article), size).map((one) => ({
        ...one,
        field: enumName(one.field),
      }))
    },
  },
})
