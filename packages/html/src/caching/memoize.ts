/** Where results are kept: a `Map` for as long as the function lives, a `WeakMap` for as long as the object that they are for. */
interface Kept<K, V> {
  get(key: K): V | undefined
  set(key: K, value: V): unknown
}

/** A function whose result for a key is worked out once. */
export function memo<K, V extends object | string>(make: (key: K) => V, kept: Kept<K, V> = new Map()): (key: K) => V {
  return (key) => {
    const known = kept.get(key)
    if (known !== undefined) return known
    const value = make(key)
    kept.set(key, value)
    return value
  }
}
