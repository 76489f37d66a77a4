import { checks } from '../arguments/html-error.js'
import { articleStyle, issueStyle } from '../styles/stylesheet.js'
import { checkSiteOptions, SITE_OPTIONS, type SiteOptions } from './site-options.js'

/**
 * The parts of the Web Cryptography and Encoding APIs, in Node and in browsers, that this file
 * uses.
 */
declare const crypto: { subtle: { digest(algorithm: string, data: Uint8Array): Promise<ArrayBuffer> } }
declare const btoa: (binary: string) => string
declare class TextEncoder {
  encode(text: string): Uint8Array
}

/** Options of a policy: those of the pages, and the origins of pictures. */
export interface PolicyOptions extends SiteOptions {
  /**
   * Other origins of pictures, such as `https://images.example.org`, which `picture` returns; none
   * by default. The hosts in `allowRemotePictures` are allowed in any case.
   */
  pictureOrigins?: readonly string[]
}

/** A language of each direction of lines. Every page has one of two style sheets. */
const DIRECTIONS = ['en', 'ar']

/** A scheme and a host, with an optional port. */
const ORIGIN = /^https?:\/\/[^/?#\s;,]+$/i

/**
 * Returns the strictest Content-Security-Policy (CSP Level 3) that works for pages with the same
 * options: nothing from other origins, no inline script, and no inline style sheet other than that
 * of an issue or an article, which are allowed by their hashes. Send it as the header
 * `Content-Security-Policy`.
 *
 * With `search`, it allows the WebAssembly and the `data:` icon of Pagefind. JSON-LD is data, to
 * which no policy applies.
 *
 * @throws HtmlError when an option is wrong (the promise is rejected)
 */
export async function contentSecurityPolicy(options: PolicyOptions = {}): Promise<string> {
  checkSiteOptions(options, [...SITE_OPTIONS, 'pictureOrigins'])
  const { pictureOrigins = [], allowRemotePictures = [], search = false, stylesheetUrl } = options
  checks.that(
    Array.isArray(pictureOrigins) && pictureOrigins.every((origin) => ORIGIN.test(String(origin))),
    'options.pictureOrigins',
    'an array of origins',
    pictureOrigins,
    'Pass origins such as "https://images.example.org", without a path.',
  )
  const styles = DIRECTIONS.flatMap((language) => [issueStyle, articleStyle].map((style) => style(options, language)))
  const hashes = await Promise.all(styles.map(hashOf))
  const styleOrigin = /^(https?:\/\/[^/?#]+)/i.exec(stylesheetUrl ?? '')?.[1]
  return [
    "default-src 'none'",
    `style-src ${["'self'", ...hashes, ...(styleOrigin ? [styleOrigin] : [])].join(' ')}`,
    `script-src 'self'${search ? " 'wasm-unsafe-eval'" : ''}`,
    `img-src ${["'self'", ...(search ? ['data:'] : []), ...pictureOrigins, ...allowRemotePictures].join(' ')}`,
    ...(search ? ["connect-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** Returns the hash of a style sheet as a source expression of a policy. */
async function hashOf(css: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(css))
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`
}
