import { filterHtml } from './html.js'
import { MarkupError } from './markup-error.js'

/** The part of the class `URL` that this file uses; Node and browsers have it. */
declare const URL: { canParse(url: string, base?: string): boolean }

/** Options of {@link safeUrl}. */
export interface UrlPolicy {
  /**
   * Allowed schemes, in lower case without the colon. Default: `http`, `https`, `mailto` and
   * `tel`.
   */
  schemes?: readonly string[]
}

const DEFAULT_SCHEMES: readonly string[] = ['http', 'https', 'mailto', 'tel']
const SCHEME = /^([a-z][a-z0-9+.-]*):/i
const ALLOWED_SCHEME = /^[a-z][a-z0-9+.-]*$/
/** An arbitrary base, against which a relative URL must be resolvable. */
const ANY_BASE = 'https://base.invalid/'
/**
 * ASCII characters that are not URL code points (URL Standard), and percent signs that do not
 * begin an escape.
 */
const NOT_URL_CODE_POINT = /[\s"<>\\^`{|}]|%(?![0-9a-f]{2})/giu
const SQUARE_BRACKETS = /[[\]]/g

/**
 * Returns a URL in the form in which it may be linked to, or `null` when it must not be: when its
 * scheme is not allowed, when it is empty, or when no browser could resolve it. Relative URLs are
 * allowed.
 *
 * Characters that a browser or a writer ignores are removed before the scheme is checked (spaces
 * at the ends; TAB, LF and other controls anywhere), so `java\nscript:` counts as `javascript:`.
 * The result is a valid URL string of the URL Standard: backslashes in paths become slashes;
 * spaces and other characters that are not allowed are percent-encoded; non-ASCII letters are
 * kept. The result still has to be escaped for its context.
 *
 * @throws MarkupError when the URL is not a string, an option is unknown, or a scheme is not in
 * the expected form.
 */
export function safeUrl(url: string, options: UrlPolicy = {}): string | null {
  if (typeof url !== 'string') throw new MarkupError('url', 'a string', url)
  const schemes = allowedSchemes(options)
  const cleaned = filterHtml(url)
    .replace(/[\t\n\f\r]+/g, '')
    .trim()
  if (cleaned === '') return null
  const scheme = SCHEME.exec(cleaned)?.[1]?.toLowerCase()
  if (scheme !== undefined && !schemes.includes(scheme)) return null
  const isWeb = scheme === 'http' || scheme === 'https'
  const written = withUrlCodePoints(cleaned, scheme === undefined || isWeb)
  if (isWeb && !/^https?:\/\/[^/?#]/i.test(written)) return null
  return URL.canParse(written, ANY_BASE) ? written : null
}

function allowedSchemes(options: UrlPolicy): readonly string[] {
  if (typeof options !== 'object' || options === null) throw new MarkupError('options', 'an object', options)
  for (const [name, value] of Object.entries(options))
    if (name !== 'schemes') throw new MarkupError(`options.${name}`, 'absent', value, 'The only option is schemes.')
  const { schemes = DEFAULT_SCHEMES } = options
  if (!Array.isArray(schemes)) throw new MarkupError('options.schemes', 'an array of strings', schemes)
  for (const [index, scheme] of schemes.entries())
    if (typeof scheme !== 'string' || !ALLOWED_SCHEME.test(scheme))
      throw new MarkupError(`options.schemes[${index}]`, "a scheme in lower case, such as 'https'", scheme)
  return schemes
}

/**
 * Percent-encodes the characters that the URL Standard does not allow, by the part of the URL that
 * they are in.
 */
function withUrlCodePoints(url: string, isHierarchical: boolean): string {
  const [, path = '', query = '', fragment = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(url) ?? []
  const withSlashes = isHierarchical ? path.replaceAll('\\', '/') : path
  const authority = /^(?:[a-z][a-z0-9+.-]*:)?\/\/[^/]*/i.exec(withSlashes)?.[0] ?? ''
  const pathAndQuery = withSlashes.slice(authority.length) + query
  return (
    authority +
    encode(pathAndQuery).replace(SQUARE_BRACKETS, percentEncode) +
    (fragment === ''
      ? ''
      : `#${encode(fragment.slice(1)).replace(SQUARE_BRACKETS, percentEncode).replaceAll('#', '%23')}`)
  )
}

function encode(part: string): string {
  return part.replace(NOT_URL_CODE_POINT, (character) => (character === '%' ? '%25' : percentEncode(character)))
}

/**
 * Percent-encodes a square bracket, a character that is not a URL code point, or a Unicode space.
 */
function percentEncode(character: string): string {
  return character.charCodeAt(0) < 0x80
    ? `%${character.charCodeAt(0).toString(16).toUpperCase()}`
    : encodeURIComponent(character)
}
