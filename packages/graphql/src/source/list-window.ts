import type { Listing, ListKey, SearchOrder, Window } from './issue-source.js'

/** Compares the keys of a list in one of its orders: by value, then by id, which always ascends. */
function compareKeys(order: SearchOrder): (a: ListKey, b: ListKey) => number {
  const sign = order === 'oldest' ? 1 : -1
  return (a, b) => sign * compare(a.value, b.value) || compare(a.id, b.id)
}

const compare = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * A stretch of a list that is wholly at hand, in any order. Only the stretch is sorted: what lies behind its last entry costs one comparison.
 */
export function windowOf<Entry extends { key: ListKey }>(
  list: readonly Entry[],
  order: SearchOrder,
  { limit, after, backward }: Window,
): Listing<Entry> {
  const inOrder = compareKeys(order)
  const sign = backward ? -1 : 1
  const entries: Entry[] = []
  let more = false
  for (const entry of list) {
    if (after !== null && sign * inOrder(entry.key, after) <= 0) continue
    if (entries.length === limit) {
      more = true
      const last = entries.at(-1)
      if (last === undefined || sign * inOrder(entry.key, last.key) > 0) continue
      entries.pop()
    }
    entries.splice(
      placeFor(entries, (other) => sign * inOrder(other.key, entry.key)),
      0,
      entry,
    )
  }
  return { entries, more, total: { value: list.length, exact: true } }
}

/** Where an entry belongs in a sorted list: behind all that come before it. */
function placeFor<Entry>(sorted: readonly Entry[], compareWithIt: (other: Entry) => number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    const other = sorted[middle]
    if (other !== undefined && compareWithIt(other) <= 0) low = middle + 1
    else high = middle
  }
  return low
}
