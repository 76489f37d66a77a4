import type { Box } from '../page/box.js'

/** An object of JSON. */
export type Fields = Readonly<Record<string, unknown>>

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Returns a field of a value, or `undefined` when the value is not an object. */
export const fieldOf = (value: unknown, name: string): unknown => (isFields(value) ? value[name] : undefined)

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** Returns the objects of a list. */
export const fieldsIn = (value: unknown): Fields[] => listOf(value).filter(isFields)

/** Returns a text or number as text, and `''` for any other value. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''

export const numberOf = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null

/** Returns a box written as `[left, top, right, bottom]` or as a list of points, or `null`. */
export function boxOf(value: unknown): Box | null {
  const list = listOf(value)
  if (list.length === 4 && list.every((one) => numberOf(one) !== null)) {
    const [left, top, right, bottom] = list as [number, number, number, number]
    return right > left && bottom > top ? [left, top, right, bottom] : null
  }
  const points = list.map(listOf).filter(([x, y]) => numberOf(x) !== null && numberOf(y) !== null)
  if (points.length < 2 || points.length < list.length) return null
  return boxAround(points as unknown as readonly (readonly [number, number])[])
}

/** Returns the smallest box that contains some points, or `null` when it has no area. */
export function boxAround(points: readonly (readonly [number, number])[]): Box | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of points) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  return right > left && bottom > top ? [left, top, right, bottom] : null
}
