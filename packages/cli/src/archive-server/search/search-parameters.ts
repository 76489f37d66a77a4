import { ARTICLE_ROLES, type ArticleRole, isCalendarDay } from '@banmian/core'
import type { ArticleFilter, ListKey, SearchOrder } from '@banmian/graphql'
import { RequestError } from '../http/request-error.js'
import { readCursor } from './cursor.js'

/** A search as the URL of a page states it. Texts that were not given are empty. */
export interface SearchParameters {
  /** The query, as typed. */
  q: string
  /** The order, or null for that which suits the query. */
  order: SearchOrder | null
  /** First day, `YYYY-MM-DD`. */
  from: string
  /** Last day, `YYYY-MM-DD`. */
  to: string
  publication: string
  /** Label of the printed page. */
  page: string
  rubric: string
  role: ArticleRole | ''
  author: string
}

/** The orders of hits. */
export const ORDERS: readonly SearchOrder[] = ['relevance', 'newest', 'oldest']

/** Maximum length of a condition, in UTF-16 units. */
const MAX_LENGTH = 500

/**
 * Returns the search that a URL states. Of a parameter that is repeated, the first one counts.
 * Throws a `RequestError` for a wrong value.
 */
export function readParameters(query: URLSearchParams): SearchParameters {
  const text = (name: string): string => {
    const value = (query.get(name) ?? '').trim()
    if (name !== 'q' && value.length > MAX_LENGTH)
      throw new RequestError(400, `Expected "${name}" to have at most ${MAX_LENGTH} characters.`)
    return value
  }
  const day = (name: 'from' | 'to'): string => {
    const value = text(name)
    if (value !== '' && !isCalendarDay(value))
      throw new RequestError(400, `Expected "${name}" to be a day such as 2024-03-08.`)
    return value
  }
  return {
    q: text('q'),
    order: oneOf('order', ORDERS, text('order')) || null,
    from: day('from'),
    to: day('to'),
    publication: text('publication'),
    page: text('page'),
    rubric: text('rubric'),
    role: oneOf('role', ARTICLE_ROLES, text('role')),
    author: text('author'),
  }
}

/** Returns a value if it is one of some names, or empty. */
function oneOf<Name extends string>(parameter: string, names: readonly Name[], value: string): Name | '' {
  if (value === '') return ''
  const name = names.find((one) => one === value)
  if (name === undefined) throw new RequestError(400, `Expected "${parameter}" to be one of ${names.join(', ')}.`)
  return name
}

/** The place in a list at which a page of it begins or ends. */
export interface PagePosition {
  key: ListKey | null
  /** True if the page is the one before the key. */
  backward: boolean
}

/** Returns the place in the list that a URL states by `after` or `before`. */
export function readPosition(query: URLSearchParams, valueType: 'string' | 'number'): PagePosition {
  const before = query.get('before')
  const cursor = before ?? query.get('after')
  if (cursor === null) return { key: null, backward: false }
  const key = readCursor(cursor)
  if (typeof key?.value !== valueType)
    throw new RequestError(400, 'Expected a link to a page of this list; start the search again.')
  return { key, backward: before !== null }
}

/** Returns the conditions on articles of a search. */
export function filterOf({ from, to, publication, page, rubric, role, author }: SearchParameters): ArticleFilter {
  return {
    ...(from === '' ? {} : { from }),
    ...(to === '' ? {} : { to }),
    ...(publication === '' ? {} : { publications: [publication] }),
    ...(page === '' ? {} : { pageLabel: page }),
    ...(rubric === '' ? {} : { rubrics: [rubric] }),
    ...(role === '' ? {} : { roles: [role] }),
    ...(author === '' ? {} : { authors: [author] }),
  }
}

/** Returns the query of a URL with a search, or `''` for a search of everything. */
export function queryString(
  parameters: Partial<SearchParameters>,
  more: Readonly<Record<string, string>> = {},
): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...parameters, ...more })) if (value) query.set(name, value)
  const text = query.toString()
  return text === '' ? '' : `?${text}`
}
