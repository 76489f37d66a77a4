/**
 * Returns JSON that is the same for equal values: keys are sorted, and lone surrogates are escaped.
 */
export const canonicalJson = (value: unknown): string => JSON.stringify(value, sortedKeys)

function sortedKeys(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries)
}
