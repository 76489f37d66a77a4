import type { ArticleRole } from '@banmian/core'
import { GraphQLError } from 'graphql'
import { readGlobalId } from '../relay/global-id.js'
import { isSearchable } from '../search/phrase.js'
import { MAX_QUERY_LENGTH, parseQuery, type QueryError } from '../search/query/parse-query.js'
import { MAX_WORDS } from '../search/query/query-tokens.js'
import type { SearchField, TextQuery } from '../search/query/text-query.js'
import type { ArticleFilter } from '../source/issue-source.js'
import { enumValue } from './enum-name.js'

/** The input type `TextInput` of the schema. */
export interface TextInput {
  query?: string | null
  all?: string[] | null
  any?: string[] | null
  none?: string[] | null
  phrase?: string | null
  near?: { words: string[]; distance: number } | null
  fields?: Uppercase<SearchField>[] | null
}

/**
 * The reason why a search is impossible; the offset is `null` unless it is an error in the query.
 */
interface SearchError extends Omit<QueryError, 'offset'> {
  offset: number | null
}

/** A text query, or the reason why there is none. */
export type ReadTextInput = { query: TextQuery; error: null } | { query: null; error: SearchError }

/** Returns the text query for an input. */
export function readTextInput(input: TextInput): ReadTextInput {
  const fields = input.fields?.map((field) => enumValue<SearchField>(field)) ?? null
  const phrase = (text: string): TextQuery => ({ type: 'phrase', text, fields })
  const { all, any, none, phrase: phraseText, near } = input
  const parts: TextQuery[] = []
  if (input.query != null) {
    const { query, errors } = parseQuery(input.query)
    if (query === null) return { query, error: errors[0] }
    parts.push(limitedTo(fields, query))
  }
  const words = [...(all ?? []), ...(any ?? []), ...(none ?? []), ...(near?.words ?? [])]
  const error = errorIn(phraseText == null ? words : [...words, phraseText])
  if (error !== null) return failed(error)
  parts.push(...(all ?? []).map(phrase))
  if (any?.length) parts.push({ type: 'or', parts: any.map(phrase) })
  if (phraseText != null) parts.push(phrase(phraseText))
  if (near?.words.length) parts.push({ type: 'near', words: near.words, distance: near.distance, fields })
  if (parts.length === 0) return failed('Expected a query or words that must occur, found none.')
  parts.push(...(none ?? []).map((word): TextQuery => ({ type: 'not', part: phrase(word) })))
  return { query: parts.length === 1 && parts[0] ? parts[0] : { type: 'and', parts }, error: null }
}

const failed = (text: string): ReadTextInput => ({ query: null, error: { text, offset: null } })

/** Returns what is wrong with the words of an input, or `null`. */
function errorIn(words: readonly string[]): string | null {
  if (words.length > MAX_WORDS) return `Expected at most ${MAX_WORDS} words.`
  if (words.reduce((length, word) => length + word.length, 0) > MAX_QUERY_LENGTH)
    return `Expected at most ${MAX_QUERY_LENGTH} characters.`
  const unsearchable = words.find((word) => !isSearchable(word))
  return unsearchable === undefined
    ? null
    : `Expected words with letters or digits, found ${JSON.stringify(unsearchable.slice(0, 40))}.`
}

/** Returns the query with its phrases limited to fields, where they name no field themselves. */
function limitedTo(fields: readonly SearchField[] | null, query: TextQuery): TextQuery {
  switch (query.type) {
    case 'phrase':
    case 'near':
      return { ...query, fields: query.fields ?? fields }
    case 'not':
      return { ...query, part: limitedTo(fields, query.part) }
    default:
      return { ...query, parts: query.parts.map((part) => limitedTo(fields, part)) }
  }
}

/** Returns the conditions for the input type `ArticleFilter` of the schema. */
export function readArticleFilter(input: Record<string, unknown>): ArticleFilter {
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

function publicationKey(globalId: string): string {
  const decoded = readGlobalId(globalId)
  if (decoded?.type !== 'Publication')
    throw new GraphQLError(
      `Expected "publications" to contain ids of publications, found ${JSON.stringify(globalId.slice(0, 60))}.`,
    )
  return decoded.id
}
