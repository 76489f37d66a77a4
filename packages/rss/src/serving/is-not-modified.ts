import { checkThat } from '../arguments/checks.js'

/** A request: `Request` of the Fetch Standard, or `IncomingMessage` of `node:http`. */
export interface FeedRequest {
  /** Method of the request; `GET` by default. */
  method?: string | undefined
  /** Header fields; by lower-case name when they are a plain object. */
  headers: { get(name: string): string | null } | Readonly<Record<string, string | readonly string[] | undefined>>
}

/** The methods to whose requests 304 is an answer. */
const SAFE_METHODS: readonly string[] = ['GET', 'HEAD']
/** Endings that servers add to an ETag when they compress: `"abc-gzip"`, `"abc;gzip"`. */
const COMPRESSION = /(?:--?|;)(?:gzip|deflate|br|zstd)(?="$)/

/**
 * Returns whether to respond to a conditional request with 304 Not Modified, since the reader
 * already has the feed (RFC 9110, section 13.1). Only requests by GET and HEAD can be answered so.
 * An ETag to which a server has appended the compression is recognized.
 *
 * @param headers - Headers that `feedHeaders` returned for the current feed.
 * @throws FeedError when an argument is not an object
 */
export function isNotModified(request: FeedRequest, headers: Readonly<Record<string, string>>): boolean {
  const fields = typeof request === 'object' && request !== null ? request.headers : undefined
  checkThat(typeof fields === 'object' && fields !== null, 'request', 'a request with headers', request)
  checkThat(typeof headers === 'object' && headers !== null, 'headers', 'the headers from feedHeaders', headers)
  if (!SAFE_METHODS.includes(request.method ?? 'GET')) return false
  const ifNoneMatch = headerOf(fields, 'if-none-match')
  if (ifNoneMatch !== null) {
    if (ifNoneMatch.trim() === '*') return true
    const etag = headers['etag']
    const tags: readonly string[] = ifNoneMatch.match(/"[^"]*"/g) ?? []
    return etag !== undefined && tags.some((tag) => tag === etag || tag.replace(COMPRESSION, '') === etag)
  }
  const since = Date.parse(headerOf(fields, 'if-modified-since') ?? '')
  return Date.parse(headers['last-modified'] ?? '') <= since
}

function headerOf(headers: FeedRequest['headers'], name: string): string | null {
  if (isHeaders(headers)) return headers.get(name)
  const value = headers[name]
  return value === undefined ? null : [value].flat().join(', ')
}

const isHeaders = (headers: FeedRequest['headers']): headers is { get(name: string): string | null } =>
  'get' in headers && typeof headers.get === 'function'
