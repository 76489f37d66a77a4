import { checks } from '../arguments/html-error.js'
import { checkSiteOptions, SITE_OPTIONS, type SiteOptions } from './site-options.js'
import { articleStyle, issueStyle } from '../styles/stylesheet.js'

/** The part of the Web Cryptography API and of encoding that Node and browsers have and this file needs. */
declare const crypto: { subtle: { digest(algorithm: string, data: Uint8Array): Promise<ArrayBuffer> } }
declare const btoa: (binary: string) => string
declare class TextEncoder {
  encode(text: string): Uint8Array
}

/** Options of a policy: those of the pages, and the origins of pictures. */
export interface PolicyOptions extends SiteOptions {
  /** Other origins of pictures, such as `https://images.example.org`; none by default. */
  pictureOrigins?: readonly string[]
}

/**
 * The strictest Content-Security-Policy (CSP Level 3) that pages written with the same options work under: nothing from elsewhere, no
 * inline script, and an inline style sheet only with the hash of an issue's or an article's. The JSON-LD in a page is data, which no policy stops.
 * Send it as the header `Content-Security-Policy`.
 *
 * @throws TypeError when an option is wrong
 */
export async function contentSecurityPolicy(options: PolicyOptions = {}): Promise<string> {
  checkSiteOptions(options, [...SITE_OPTIONS, 'pictureOrigins'])
  const { pictureOrigins = [], search = false, stylesheetUrl } = options
  checks.that(
    Array.isArray(pictureOrigins) && pictureOrigins.every((origin) => ORIGIN.test(String(origin))),
    'options.pictureOrigins',
    'an array of origins',
    pictureOrigins,
    'Pass origins such as "https://images.example.org", without a path.',
  )
  const hashes = await Promise.all([issueStyle, articleStyle].map((style) => hashOf(style(options))))
  const styleOrigin = /^(https?:\/\/[^/?#]+)/i.exec(stylesheetUrl ?? '')?.[1]
  return [
    "default-src 'none'",
    `style-src ${["'self'", ...hashes, ...(styleOrigin ? [styleOrigin] : [])].join(' ')}`,
    `script-src 'self'${search ? " 'wasm-unsafe-eval'" : ''}`,
    `img-src ${["'self'", ...(search ? ['data:'] : []), ...pictureOrigins].join(' ')}`,
    ...(search ? ["connect-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** A scheme and a host, which may begin with a wildcard and be followed by a port (CSP Level 3, 2.3.1). */
const ORIGIN = /^https?:\/\/[^/?#\s;,]+$/i

/** Returns the hash of a style sheet as a source expression of a policy. */
async function hashOf(css: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(css))
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`
}
