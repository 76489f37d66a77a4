import { FeedError, shown } from '../arguments/feed-error.js'

/** What the headers of a feed say beyond what the feed itself shows. */
export interface FeedHeadersOptions {
  /** When the feed last changed; left out by default, since the ETag is enough. */
  lastModified?: Date
  /** For how many seconds a reader may keep the feed without asking again; left out by default. */
  maxAge?: number
}

/** A request as servers have it: `Request` of the Fetch Standard, or a message of `node:http`. */
export interface FeedRequest {
  /** Its fields, by lower-case name where they are an object. */
  headers: { get(name: string): string | null } | Readonly<Record<string, string | readonly string[] | undefined>>
}

/** The beginning of a document, by which its kind is known. */
const OPENING = 2000

/** Media types by what a document begins with. */
const KINDS: readonly [pattern: RegExp, type: string][] = [
  [/<rss\b/, 'application/rss+xml'],
  [/<feed\b[^>]*xmlns:opds=/, 'application/atom+xml;profile=opds-catalog;kind=acquisition'],
  [/<feed\b/, 'application/atom+xml'],
  [/<opml\b/, 'text/x-opml'],
  [/^\{"version":"https:\/\/jsonfeed\.org\//, 'application/feed+json'],
  [/^\{"metadata":/, 'application/opds+json'],
]

/**
 * Headers to serve a feed, a list of feeds or a catalog with: its media type and a strong ETag, which is the same as long as the
 * feed is. A feed with a style sheet is served as `application/xml`, because browsers show every other type as plain text.
 *
 * @throws FeedError when the body is no string or an option is wrong
 */
export function feedHeaders(body: string, options: FeedHeadersOptions = {}): Record<string, string> {
  const { lastModified, maxAge } = options
  if (typeof body !== 'string') throw new FeedError(`Expected body to be a string, received ${shown(body)}.`, '', null)
  if (maxAge !== undefined && (!Number.isInteger(maxAge) || maxAge < 0)) {
    throw new FeedError(`Expected option "maxAge" to be seconds, received ${shown(maxAge)}.`, 'maxAge', null)
  }
  if (lastModified !== undefined && !(lastModified instanceof Date && !Number.isNaN(lastModified.getTime()))) {
    throw new FeedError('Expected option "lastModified" to be a valid Date.', 'lastModified', null)
  }
  return {
    'content-type': `${mediaTypeOf(body)}; charset=utf-8`,
    etag: `"${body.length.toString(36)}-${fingerprint(body)}"`,
    ...(lastModified === undefined ? {} : { 'last-modified': lastModified.toUTCString() }),
    ...(maxAge === undefined ? {} : { 'cache-control': `public, max-age=${maxAge}` }),
  }
}

/**
 * Whether the answer to a request is 304 Not Modified: the reader has what these headers describe (RFC 9110, 13.1).
 *
 * @param headers - What `feedHeaders` gave for the feed as it is now.
 */
export function isNotModified(request: FeedRequest, headers: Readonly<Record<string, string>>): boolean {
  const known = header(request, 'if-none-match')
  if (known !== null) {
    const etag = headers['etag']
    if (known.trim() === '*') return true
    const tags: readonly string[] = known.match(/"[^"]*"/g) ?? []
    return etag !== undefined && tags.includes(etag)
  }
  const since = Date.parse(header(request, 'if-modified-since') ?? '')
  return Date.parse(headers['last-modified'] ?? '') <= since
}

function header({ headers }: FeedRequest, name: string): string | null {
  if (isHeaders(headers)) return headers.get(name)
  const value = headers[name]
  return value === undefined ? null : [value].flat().join(', ')
}

const isHeaders = (headers: FeedRequest['headers']): headers is { get(name: string): string | null } =>
  'get' in headers && typeof headers.get === 'function'

function mediaTypeOf(body: string): string {
  const opening = body.slice(0, OPENING)
  if (opening.includes('<?xml-stylesheet ')) return 'application/xml'
  return KINDS.find(([pattern]) => pattern.test(opening))?.[1] ?? 'application/xml'
}

/**
 * Two hashes of 32 bits over the UTF-16 units. It tells versions of a feed apart; it is no defence against somebody who
 * wants two feeds to look the same.
 */
function fingerprint(text: string): string {
  let one = 0x9e3779b9
  let two = 0x85ebca6b
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    one = Math.imul(one ^ unit, 0x01000193)
    two = Math.imul((two << 5) | (two >>> 27), 0x2c1b3c6d) ^ unit
  }
  return hex(one ^ (one >>> 15)) + hex(two ^ (two >>> 13))
}

const hex = (number: number): string => (number >>> 0).toString(16).padStart(8, '0')
