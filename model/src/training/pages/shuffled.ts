/** Returns a list in another order. The order depends on the seed alone. */
export function shuffled<T>(list: readonly T[], seed: number): T[] {
  const result = [...list]
  let state = seed
  for (let at = result.length - 1; at > 0; at--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const other = state % (at + 1)
    ;[result[at], result[other]] = [result[other]!, result[at]!]
  }
  return result
}
