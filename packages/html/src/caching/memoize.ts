/**
 * A store of results: a `Map` that lives as long as the function, or a `WeakMap` whose entries
 * live as long as their keys.
 */
interface Cache<K, V> {
  get(key: K): V | undefined
  set(key: K, value: V): unknown
  readonly size?: number
  clear?: () => void
}

/**
 * Returns a function that calls another one once for each key and stores the result.
 *
 * @param limit - Number of results after which a `Map` is emptied; none by default
 */
export function memoize<K, V extends object | string | null>(
  compute: (key: K) => V,
  cache: Cache<K, V> = new Map(),
  limit = Number.POSITIVE_INFINITY,
): (key: K) => V {
  return (key) => {
    const stored = cache.get(key)
    if (stored !== undefined) return stored
    const value = compute(key)
    if (cache.size === limit) cache.clear?.()
    cache.set(key, value)
    return value
  }
}
