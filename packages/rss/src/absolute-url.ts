import { expected } from './expected.js'

/** The http or https URL that a value spells in full. Throws a `TypeError` that names the argument. */
export function absoluteUrl(name: string, value: unknown): URL {
  const url = typeof value === 'string' ? parse(value) : null
  if (url === null) throw expected(name, 'an absolute http or https URL', value)
  return url
}

function parse(value: string): URL | null {
  // The URL parser also takes `http:paper`, which looks relative to everyone else.
  if (!/^https?:\/\//i.test(value) || !URL.canParse(value)) return null
  return new URL(value)
}
