/** The error for a wrong argument: what was expected and what was received. */
export function expected(name: string, what: string, value: unknown): TypeError {
  return new TypeError(`Expected ${name} to be ${what}, received ${shown(value)}.`)
}

function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value)
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value)
  return Array.isArray(value) ? 'an array' : typeof value
}
