import { wholeNumber } from '../arguments/check-options.js'
import { checkOptionNames, checkThat } from '../arguments/checks.js'
import { optionError } from '../arguments/option-error.js'

/** Options of the headers of a feed. */
export interface FeedHeadersOptions {
  /** Time of the feed's last change; left out by default, since the ETag suffices. */
  lastModified?: Date
  /** Seconds for which a reader may keep the feed without asking again; left out by default. */
  maxAge?: number
}

const OPTIONS: Readonly<Record<keyof FeedHeadersOptions, true>> = { lastModified: true, maxAge: true }

/** Number of characters at the beginning of a document in which its format is looked for. */
const OPENING_LENGTH = 2000

/** Media types by the beginning of a document. */
const FORMATS: readonly [opening: RegExp, mediaType: string][] = [
  [/<rss\b/, 'application/rss+xml'],
  [
    /<feed\b[^>]*xmlns:opds=[\s\S]*? rel="self" type="[^"]*;kind=navigation"/,
    'application/atom+xml;profile=opds-catalog;kind=navigation',
  ],
  [/<feed\b[^>]*xmlns:opds=/, 'application/atom+xml;profile=opds-catalog;kind=acquisition'],
  [/<feed\b/, 'application/atom+xml'],
  [/<OpenSearchDescription\b/, 'application/opensearchdescription+xml'],
  [/<opml\b/, 'text/x-opml'],
  [/^\{"version":"https:\/\/jsonfeed\.org\//, 'application/feed+json'],
  [/^\{"metadata":/, 'application/opds+json'],
]

/**
 * Returns the headers with which to serve a feed, a list of feeds or a catalog: its media type,
 * and a strong ETag that changes only with the document. A document with a style sheet is served
 * as `application/xml`, since browsers show the media types of feeds as plain text.
 *
 * @param body - A document that this package rendered.
 * @throws FeedError when the body is not a string or an option is wrong
 */
export function feedHeaders(body: string, options: FeedHeadersOptions = {}): Record<string, string> {
  checkThat(typeof body === 'string', 'body', 'a string', body)
  checkOptionNames(options, OPTIONS)
  const { lastModified, maxAge } = options
  if (maxAge !== undefined) wholeNumber('maxAge', maxAge)
  if (lastModified !== undefined && !(lastModified instanceof Date && !Number.isNaN(lastModified.getTime()))) {
    throw optionError('lastModified', 'a valid Date', lastModified)
  }
  return {
    'content-type': `${mediaTypeOf(body)}; charset=utf-8`,
    etag: `"${body.length.toString(36)}-${hashOf(body)}"`,
    ...(lastModified === undefined ? {} : { 'last-modified': lastModified.toUTCString() }),
    ...(maxAge === undefined ? {} : { 'cache-control': `public, max-age=${maxAge}` }),
  }
}

function mediaTypeOf(body: string): string {
  const opening = body.slice(0, OPENING_LENGTH)
  if (opening.includes('<?xml-stylesheet ')) return 'application/xml'
  return FORMATS.find(([pattern]) => pattern.test(opening))?.[1] ?? 'application/xml'
}

/**
 * Returns two 32-bit hashes of the UTF-16 code units, in hexadecimal. They distinguish versions
 * of a feed, but do not prevent anybody from constructing two feeds with the same hashes.
 */
function hashOf(text: string): string {
  let first = 0x9e3779b9
  let second = 0x85ebca6b
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    first = Math.imul(first ^ unit, 0x01000193)
    second = Math.imul((second << 5) | (second >>> 27), 0x2c1b3c6d) ^ unit
  }
  return hex(first ^ (first >>> 15)) + hex(second ^ (second >>> 13))
}

const hex = (number: number): string => (number >>> 0).toString(16).padStart(8, '0')
