import { MarkupError } from './markup-error.js'
import { safeUrl } from './safe-url.js'

/** The parts of the class `URL` that this file uses; Node and browsers have them. */
declare const URL: {
  new (url: string, base?: string): { readonly host: string }
  canParse(url: string, base?: string): boolean
}

/** Options of {@link remotePictures}. */
export interface RemotePictureOptions {
  /**
   * Hosts from which pictures may be loaded, as in a URL: `images.example.org`, with a port that
   * is not the default one `images.example.org:8080`. `*.example.org` allows every subdomain but
   * not `example.org` itself, as in a Content Security Policy; `*` allows every host. None by
   * default.
   */
  allowRemotePictures?: readonly string[]
  /** Absolute URLs of the publisher's own, such as that of the site. Their hosts are allowed. */
  ownUrls?: readonly string[]
}

/** Allows every host. */
const ANY_HOST = '*'
const HOST_PATTERN = /^(\*\.)?([^\s/?#@\\*,;]+)$/
const PICTURE_SCHEMES = { schemes: ['http', 'https'] }
/** An absolute URL, or one that starts with a host. */
const STARTS_WITH_HOST = /^(?:https?:)?\/\//i
/** Gives a scheme to URLs that start with a host. */
const ANY_BASE = 'https://base.invalid/'

/**
 * Returns whether a value is a host as `allowRemotePictures` contains it: a host with an optional
 * port, `*.` and a host, or `*`.
 */
export const isPictureHost = (value: unknown): value is string =>
  typeof value === 'string' && (value === ANY_HOST || normalizedHost(value) !== null)

/**
 * Returns a function that decides about the pictures of a text that nobody vouches for. For the
 * URL of a picture that must not be loaded, since whoever wrote it would learn who reads the text
 * and when, it returns the host; link to such a picture instead. It returns `null` for a picture
 * that may be loaded: one whose URL is relative, or whose host is allowed. It also returns `null`
 * for a URL that {@link safeUrl} refuses, which leads nowhere.
 *
 * @throws MarkupError when a host or a URL is not in the expected form
 */
export function remotePictures(options: RemotePictureOptions = {}): (url: string) => string | null {
  const { allowRemotePictures = [], ownUrls = [] } = options
  const hosts = new Set<string>()
  const suffixes: string[] = []
  for (const [index, pattern] of allowRemotePictures.entries()) {
    if (pattern === ANY_HOST) return () => null
    const host = typeof pattern === 'string' ? normalizedHost(pattern) : null
    if (host === null)
      throw new MarkupError(`options.allowRemotePictures[${index}]`, "a host, such as 'images.example.org'", pattern)
    if (host.startsWith('*')) suffixes.push(host.slice(1))
    else hosts.add(host)
  }
  for (const [index, url] of ownUrls.entries()) {
    const host = hostOf(url)
    if (host === null) throw new MarkupError(`options.ownUrls[${index}]`, 'an absolute http or https URL', url)
    hosts.add(host)
  }
  return (url) => {
    const host = hostOf(url)
    return host === null || hosts.has(host) || suffixes.some((suffix) => host.endsWith(suffix)) ? null : host
  }
}

/** Returns the host that a URL names, with a port that is not the default one, or `null`. */
function hostOf(url: string): string | null {
  const safe = safeUrl(url, PICTURE_SCHEMES)
  return safe === null || !STARTS_WITH_HOST.test(safe) ? null : new URL(safe, ANY_BASE).host
}

/**
 * Returns a host in the form in which URLs contain it: in lower case, and in Punycode. Returns
 * `null` for anything that is not a host.
 */
function normalizedHost(pattern: string): string | null {
  const [, wildcard = '', host = ''] = HOST_PATTERN.exec(pattern) ?? []
  const url = `https://${host}/`
  return host === '' || !URL.canParse(url) ? null : wildcard + new URL(url).host
}
