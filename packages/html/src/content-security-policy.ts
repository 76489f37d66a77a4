import { checkOptions, type HtmlOptions } from './options.js'
import { articleStyle, issueStyle } from './stylesheet.js'

/** The part of the Web Cryptography API and of encoding that Node and browsers have and this file needs. */
declare const crypto: { subtle: { digest(algorithm: string, data: Uint8Array): Promise<ArrayBuffer> } }
declare const btoa: (binary: string) => string
declare class TextEncoder {
  encode(text: string): Uint8Array
}

/** What a policy depends on beside the pages' own options. */
export interface PolicyOptions extends HtmlOptions {
  /** Other origins that pictures may come from, such as `https://images.example.org`. */
  pictureOrigins?: readonly string[]
  /** Whether the site has a page for searching: Pagefind reads its index by WebAssembly, and its icon is a `data:` URL. */
  search?: boolean
}

/**
 * The strictest Content-Security-Policy (CSP Level 3) that pages written with the same options work under: nothing from elsewhere, no
 * inline script, and an inline style sheet only with the hash of an issue's or an article's. The JSON-LD in a page is data, which no policy stops.
 * Send it as the header `Content-Security-Policy`.
 *
 * @throws TypeError when an option is wrong
 */
export async function contentSecurityPolicy(options: PolicyOptions = {}): Promise<string> {
  checkOptions(options)
  const { pictureOrigins = [], search = false, stylesheetUrl } = options
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

/** A style sheet as a policy names it. */
async function hashOf(css: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(css))
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`
}
