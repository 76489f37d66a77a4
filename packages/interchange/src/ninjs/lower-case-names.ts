import type { NinjsItem } from './ninjs-item.js'

/** Returns an item with the names of its properties in lower case, as in version 2. */
export const inLowerCase = (item: NinjsItem): NinjsItem => lowered(item) as NinjsItem

function lowered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lowered)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inside]) => [name.toLowerCase(), lowered(inside)]))
}
