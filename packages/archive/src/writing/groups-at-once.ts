/** Milliseconds to wait for another item before a group is handled. */
const PATIENCE = 50

/**
 * Yields items in groups: an item joins a group when it is there soon after the one before it. A
 * group is at most as long as all groups before it together, and ends when it is heavy enough. When
 * the source fails, the items before the failure are yielded first.
 */
export async function* groupsAtOnce<Item>(
  items: AsyncGenerator<Item, void, undefined>,
  weightOf: (item: Item) => number,
  maxWeight: number,
): AsyncGenerator<Item[], void, undefined> {
  let group: Item[] = []
  let before = 0
  const isFull = (): boolean =>
    group.length >= Math.max(before, 1) || group.reduce((sum, item) => sum + weightOf(item), 0) >= maxWeight
  const taken = (): Item[] => {
    const items = group
    before += items.length
    group = []
    return items
  }
  try {
    for (;;) {
      const next = items.next()
      // Handled below; meanwhile, a group may be handled.
      next.catch(() => {})
      if (group.length > 0 && !(await isSoon(next))) yield taken()
      const { done, value } = await next
      if (done) break
      group.push(value)
      if (isFull()) yield taken()
    }
  } catch (error) {
    if (group.length > 0) yield taken()
    throw error
  } finally {
    await items.return()
  }
  if (group.length > 0) yield taken()
}

/** Returns whether a promise is settled within a short time. */
function isSoon(promise: Promise<unknown>): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, PATIENCE, false)
    const settled = (): void => {
      clearTimeout(timer)
      resolve(true)
    }
    promise.then(settled, settled)
  })
}
