/** Maximum length of a text that an error message quotes, in UTF-16 units. */
const QUOTED_LENGTH = 60

/**
 * Returns what a value is, in a few words for an error message. Long texts are cut, and contents of
 * objects are not shown.
 */
export function describeValue(value: unknown): string {
  if (typeof value === 'string')
    return JSON.stringify(value.length > QUOTED_LENGTH ? `${value.slice(0, QUOTED_LENGTH)}…` : value)
  if (value === null || value === undefined || typeof value === 'number' || typeof value === 'boolean')
    return String(value)
  if (typeof value === 'bigint') return 'a bigint'
  if (Array.isArray(value)) return value.length ? 'an array' : 'an empty array'
  if (typeof value === 'function') return 'a function'
  if (typeof value === 'symbol') return 'a symbol'
  const type = (value as { type?: unknown }).type
  if (typeof type === 'string' && /^[A-Za-z]{1,20}$/.test(type)) return `an object of type ${JSON.stringify(type)}`
  const name = nameOfClass(value)
  return name === null ? 'an object' : `${/^[AEIO]/.test(name) ? 'an' : 'a'} ${name}`
}

/** Returns the name of an object's class, or `null` for a plain object. */
function nameOfClass(value: object): string | null {
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype === null || prototype === Object.prototype) return null
  const name: unknown = (prototype as { constructor?: { name?: unknown } }).constructor?.name
  return typeof name === 'string' && name !== '' && name !== 'Object' ? name : null
}
