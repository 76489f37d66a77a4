import type { Listing, ListKey, ListWindow, SearchOrder } from './issue-source.js'

/** Returns a comparison of keys in an order: by value, then by ascending id. */
function compareKeys(order: SearchOrder): (a: ListKey, b: ListKey) => number {
  const sign = order === 'oldest' ? 1 : -1
  return (a, b) => sign * compare(a.value, b.value) || compare(a.id, b.id)
}

const compare = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * Returns a window of a list that is held in memory, in any order. Only the window is sorted: an
 * entry after the last one of the window costs one comparison.
 */
export function windowOf<Entry extends { key: ListKey }>(
  list: readonly Entry[],
  order: SearchOrder,
  { limit, after, backward }: ListWindow,
): Listing<Entry> {
  const compareInOrder = compareKeys(order)
  const sign = backward ? -1 : 1
  const entries: Entry[] = []
  let more = false
  for (const entry of list) {
    if (after !== null && sign * compareInOrder(entry.key, after) <= 0) continue
    if (entries.length === limit) {
      more = true
      const last = entries.at(-1)
      if (last === undefined || sign * compareInOrder(entry.key, last.key) > 0) continue
      entries.pop()
    }
    entries.splice(
      insertionIndex(entries, (other) => sign * compareInOrder(other.key, entry.key)),
      0,
      entry,
    )
  }
  return { entries, more, total: { value: list.length, exact: true } }
}

/** Returns the index after all entries of a sorted list that do not compare as greater. */
function insertionIndex<Entry>(sorted: readonly Entry[], compareWithNew: (other: Entry) => number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    const other = sorted[middle]
    if (other !== undefined && compareWithNew(other) <= 0) low = middle + 1
    else high = middle
  }
  return low
}
