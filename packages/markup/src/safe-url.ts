import { filterHtml } from './html.js'
import { kindOf } from './removed.js'

/** The part of the URL Standard's class that Node and browsers have and this file needs. */
declare const URL: { canParse(url: string, base?: string): boolean }

/** Which URLs may be linked to. */
export interface UrlPolicy {
  /** Schemes allowed, in lower case without the colon; `http`, `https`, `mailto` and `tel` unless told. */
  schemes?: readonly string[]
}

const defaultSchemes: readonly string[] = ['http', 'https', 'mailto', 'tel']
const scheme = /^([a-z][a-z0-9+.-]*):/i
/** Any base will do: it only tells a relative URL that can be resolved from one that cannot. */
const anyBase = 'https://base.invalid/'
/** ASCII that is no URL code point of the URL Standard, and a percent sign that opens no escape. */
const notUrlCodePoint = /[\s"<>\\^`{|}]|%(?![0-9a-f]{2})/giu
const brackets = /[[\]]/g

/**
 * The URL as it may be written into a link, or `null` when it must not be: its scheme is forbidden, it is empty, or no
 * browser could resolve it. Relative URLs pass.
 *
 * The scheme is judged after what a browser or a writer drops is gone (blanks around, TAB, LF and other controls anywhere),
 * so `java\nscript:` is `javascript:`. The rest is written as the URL Standard wants it: backslashes of a path as slashes,
 * blanks and other strays percent-encoded; non-ASCII letters stay. The result still needs the escaping of its context.
 *
 * @throws TypeError when the URL is no string or a scheme is no lower-case scheme.
 */
export function safeUrl(url: string, options: UrlPolicy = {}): string | null {
  if (typeof url !== 'string') throw new TypeError(`Expected the URL as a string, received ${kindOf(url)}.`)
  const schemes = options.schemes ?? defaultSchemes
  for (const allowed of schemes) {
    if (!/^[a-z][a-z0-9+.-]*$/.test(allowed)) {
      throw new TypeError(`Expected options.schemes to hold lower-case schemes such as 'https', received '${allowed}'.`)
    }
  }
  const cleaned = filterHtml(url)
    .replace(/[\t\n\f\r]+/g, '')
    .trim()
  if (cleaned === '') return null
  const found = scheme.exec(cleaned)?.[1]?.toLowerCase()
  if (found !== undefined && !schemes.includes(found)) return null
  const written = withUrlCodePoints(cleaned, found === undefined || found === 'http' || found === 'https')
  if ((found === 'http' || found === 'https') && !/^https?:\/\/[^/?#]/i.test(written)) return null
  return URL.canParse(written, anyBase) ? written : null
}

/** Percent-encodes what the URL Standard does not let stand, part by part. */
function withUrlCodePoints(url: string, hierarchical: boolean): string {
  const [, path = '', query = '', fragment = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(url) ?? []
  const slashed = hierarchical ? path.replaceAll('\\', '/') : path
  const authority = /^(?:[a-z][a-z0-9+.-]*:)?\/\/[^/]*/i.exec(slashed)?.[0] ?? ''
  const rest = slashed.slice(authority.length) + query
  return (
    authority +
    encoded(rest).replace(brackets, percent) +
    (fragment === '' ? '' : `#${encoded(fragment.slice(1)).replace(brackets, percent).replaceAll('#', '%23')}`)
  )
}

function encoded(part: string): string {
  return part.replace(notUrlCodePoint, (stray) => (stray === '%' ? '%25' : percent(stray)))
}

/** Every character that comes here is a bracket, an ASCII stray or a Unicode blank, so its UTF-8 form exists. */
function percent(character: string): string {
  return character.charCodeAt(0) < 0x80
    ? `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
    : encodeURIComponent(character)
}
