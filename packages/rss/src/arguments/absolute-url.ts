import { wrongOption } from './feed-error.js'

/** The http or https URL that a value spells in full, normalized; `null` when it is none. */
function absoluteUrl(value: unknown): URL | null {
  // The URL parser also takes `http:paper`, which looks relative to everyone else.
  if (typeof value !== 'string' || !/^https?:\/\//i.test(value)) return null
  try {
    return new URL(value)
  } catch {
    return null
  }
}

/** As {@link absoluteUrl}; throws a `FeedError` that names the option, and the article that it was asked about. */
export function requireUrl(option: string, value: unknown, article: string | null = null): URL {
  const url = absoluteUrl(value)
  if (url === null) throw wrongOption(option, 'an absolute http or https URL', value, article)
  return url
}
