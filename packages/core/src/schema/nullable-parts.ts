/** Names of properties and indexes that paths start with, each with those that follow it. */
interface Steps extends Map<PropertyKey, Steps> {}

/** Returns a value in which the parts at paths are null. Only what contains them is copied. */
export function withNulls(value: unknown, paths: readonly (readonly PropertyKey[])[]): unknown {
  const root: Steps = new Map()
  for (const path of paths) {
    let steps = root
    for (const step of path) {
      const inner: Steps = steps.get(step) ?? new Map()
      steps.set(step, inner)
      steps = inner
    }
  }
  return nulled(value, root)
}

function nulled(value: unknown, steps: Steps): unknown {
  if (steps.size === 0) return null
  if (typeof value !== 'object' || value === null) return value
  const copy: object = Array.isArray(value) ? [...value] : { ...value }
  for (const [step, inner] of steps)
    Object.defineProperty(copy, step, {
      value: nulled(Reflect.get(value, step), inner),
      configurable: true,
      enumerable: true,
      writable: true,
    })
  return copy
}
