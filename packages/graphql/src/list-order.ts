import type { Listing, ListKey, SearchOrder, Window } from './source.js'

/** Compares the keys of a list in one of its orders: by value, then by id, which always ascends. */
export function compareKeys(order: SearchOrder): (a: ListKey, b: ListKey) => number {
  const sign = order === 'oldest' ? 1 : -1
  return (a, b) => sign * compare(a.value, b.value) || compare(a.id, b.id)
}

const compare = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0)

/** A stretch of a list that is wholly at hand and sorted. */
export function windowOf<Entry extends { key: ListKey }>(
  sorted: readonly Entry[],
  order: SearchOrder,
  { limit, after, backward }: Window,
): Listing<Entry> {
  const compareInOrder = compareKeys(order)
  const sign = backward ? -1 : 1
  const inOrder = backward ? [...sorted].reverse() : sorted
  const from = after === null ? 0 : inOrder.findIndex(({ key }) => sign * compareInOrder(key, after) > 0)
  const entries = from < 0 ? [] : inOrder.slice(from, from + limit)
  return {
    entries,
    more: from >= 0 && from + limit < inOrder.length,
    total: { value: sorted.length, exact: true },
  }
}
