/**
 * A store of results for `memoize` that starts anew when it is full, for results that are used
 * again soon or not at all.
 */
export class RecentResults<K, V> {
  readonly #results = new Map<K, V>()
  readonly #size: number

  /** @param size - Maximum number of results */
  constructor(size: number) {
    this.#size = size
  }

  get(key: K): V | undefined {
    return this.#results.get(key)
  }

  set(key: K, value: V): void {
    if (this.#results.size === this.#size) this.#results.clear()
    this.#results.set(key, value)
  }
}
