/** An id of an issue, a page or an article. */
const STABLE_ID = /^[A-Za-z][A-Za-z0-9-]*$/

/** Returns an id that is valid and new, or an object without it, so that one is made. */
export function idFrom(value: string | null | undefined, taken: Set<string>): { id?: string } {
  if (value == null || !STABLE_ID.test(value) || taken.has(value)) return {}
  taken.add(value)
  return { id: value }
}
