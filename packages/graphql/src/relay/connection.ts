import { GraphQLError } from 'graphql'
import type { Listing, ListKey, ListWindow } from '../source/issue-source.js'
import { cursorOf, readCursor } from './cursor.js'

/** The arguments of a connection (GraphQL Cursor Connections). */
export interface ConnectionArguments {
  first?: number | null
  after?: string | null
  last?: number | null
  before?: string | null
}

/** Maximum number of nodes in a page of a connection. */
export const MAX_PAGE_SIZE = 100
const DEFAULT_PAGE_SIZE = 20

/**
 * Returns the window of a list that the arguments of a connection ask for.
 *
 * @param valueType - The type of the values that the list is sorted by.
 * @throws GraphQLError when arguments contradict each other or one is invalid.
 */
export function windowFor(
  { first, after, last, before }: ConnectionArguments,
  valueType: 'string' | 'number',
): ListWindow {
  if (first != null && last != null) throw new GraphQLError('Expected either "first" or "last", found both.')
  if (after != null && before != null) throw new GraphQLError('Expected either "after" or "before", found both.')
  const backward = last != null || before != null
  if (backward && (first != null || after != null))
    throw new GraphQLError('Expected "first" with "after", or "last" with "before".')
  const [name, size, cursor] = backward ? ['last', last, before] : ['first', first, after]
  if (size != null && size < 0) throw new GraphQLError(`Expected "${name}" to be 0 or more, found ${size}.`)
  const key = cursor == null ? null : readCursor(cursor)
  if (cursor != null && typeof key?.value !== valueType)
    throw new GraphQLError(`Expected "${backward ? 'before' : 'after'}" to be a cursor of this connection.`)
  return { limit: Math.min(size ?? DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE), after: key, backward }
}

/** A page of a connection. GraphQL calls the functions for nodes that a query asks for, only. */
export interface Connection<Item> {
  edges: { cursor: string; node: () => Item }[]
  nodes: () => Item[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }
  totalCount: { value: number; relation: 'EXACT' | 'AT_LEAST' }
}

/** Returns the page of a connection for a window of a list. */
export function connectionOf<Entry extends { key: ListKey }, Item>(
  { entries, more, total }: Listing<Entry>,
  { after, backward }: ListWindow,
  nodeOf: (entry: Entry) => Item,
): Connection<Item> {
  const inOrder = backward ? [...entries].reverse() : entries
  const edges = inOrder.map((entry) => ({ cursor: cursorOf(entry.key), node: () => nodeOf(entry) }))
  // A cursor comes from an entry, so there is at least one on its other side.
  const moreBehind = after !== null
  return {
    edges,
    nodes: () => inOrder.map(nodeOf),
    pageInfo: {
      hasNextPage: backward ? moreBehind : more,
      hasPreviousPage: backward ? more : moreBehind,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: { value: total.value, relation: total.exact ? 'EXACT' : 'AT_LEAST' },
  }
}
