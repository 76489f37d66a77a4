/** Characters of a wrong argument that a message shows at most. */
const SHOWN = 60

/** The one form of this package's errors about arguments: what was expected under which name, and what came. */
export function expected(name: string, what: string, received: unknown): TypeError {
  return new TypeError(`Expected ${name} to be ${what}, received ${shown(received)}`)
}

function shown(value: unknown): string {
  if (typeof value === 'string') {
    return value.length > SHOWN ? `${JSON.stringify(value.slice(0, SHOWN))}…` : JSON.stringify(value)
  }
  if (value === null || value === undefined || typeof value === 'number' || typeof value === 'boolean') {
    return String(value)
  }
  return Array.isArray(value) ? 'an array' : `a value of type ${typeof value}`
}
