import { GraphQLError } from 'graphql'
import { cursorOf, readCursor } from './global-id.js'
import type { Listing, ListKey, Window } from '../source/issue-source.js'

/** The arguments of a connection (GraphQL Cursor Connections). */
export interface ConnectionArguments {
  first?: number | null
  after?: string | null
  last?: number | null
  before?: string | null
}

/** No page of a connection is longer. */
export const LARGEST_PAGE = 100
const USUAL_PAGE = 20

/** The stretch of a list sorted by texts or by numbers that arguments ask for. Throws a `GraphQLError` that says which argument cannot be meant. */
export function windowFor({ first, after, last, before }: ConnectionArguments, sortedBy: 'string' | 'number'): Window {
  if (first != null && last != null) throw new GraphQLError('Expected either "first" or "last", found both.')
  if (after != null && before != null) throw new GraphQLError('Expected either "after" or "before", found both.')
  const backward = last != null || before != null
  if (backward ? first != null || after != null : last != null)
    throw new GraphQLError('Expected "first" with "after", or "last" with "before".')
  const [name, size, cursor] = backward ? ['last', last, before] : ['first', first, after]
  if (size != null && size < 0) throw new GraphQLError(`Expected "${name}" to be 0 or more, found ${size}.`)
  const key = cursor == null ? null : readCursor(cursor)
  if (cursor != null && typeof key?.value !== sortedBy)
    throw new GraphQLError(`Expected "${backward ? 'before' : 'after'}" to be a cursor of this connection.`)
  return { limit: Math.min(size ?? USUAL_PAGE, LARGEST_PAGE), after: key, backward }
}

/** A page of a connection. */
export interface Connection<Node> {
  edges: { cursor: string; node: Node }[]
  nodes: Node[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }
  totalCount: { value: number; relation: 'EXACT' | 'AT_LEAST' }
}

/** A page of a connection out of the stretch of a list that a window asked for. */
export function connectionOf<Entry extends { key: ListKey }, Node>(
  { entries, more, total }: Listing<Entry>,
  { after, backward }: Window,
  nodeOf: (entry: Entry) => Node,
): Connection<Node> {
  const inOrder = backward ? [...entries].reverse() : entries
  const edges = inOrder.map((entry) => ({ cursor: cursorOf(entry.key), node: nodeOf(entry) }))
  // What lies behind the place that the page begins at: something does, when a cursor says where.
  const behind = after !== null
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: backward ? behind : more,
      hasPreviousPage: backward ? more : behind,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: { value: total.value, relation: total.exact ? 'EXACT' : 'AT_LEAST' },
  }
}
