import type { Article } from '@banmian/core'
import { safeUrl } from '@banmian/markup'
import { absoluteUrl } from '../arguments/check-options.js'
import type { FeedSettings } from '../settings/feed-settings.js'
import type { PageContext } from './page-context.js'

const SCHEME = /^[a-z][a-z0-9+.-]*:/i

/** Resolves the URLs in an article's text. */
export interface UrlResolver {
  /**
   * Returns a URL made absolute, since readers show the text elsewhere. Returns `null` for a URL
   * that cannot be resolved or has an unsafe scheme.
   */
  resolve: (url: string) => string | null
  /** Returns whether a picture is on another host, from which it must not be loaded. */
  isRemote: (url: string) => boolean
}

/** Returns the resolver for an article whose page has a URL. */
export function urlResolver(
  articleUrl: string,
  article: Article,
  { page, issue }: PageContext,
  { contentBase, refusedHost }: FeedSettings,
): UrlResolver {
  // A function is called only if a URL depends on its result, and only once.
  let base: string | null = typeof contentBase === 'string' ? contentBase : null
  const baseUrl = (): string => {
    if (typeof contentBase === 'function') {
      base ??= absoluteUrl('contentBase', contentBase(article, page, issue), article).href
    }
    return base ?? articleUrl
  }
  return {
    resolve(url) {
      const safe = safeUrl(url)
      if (safe === null || SCHEME.test(safe)) return safe
      const from = safe.startsWith('#') ? articleUrl : baseUrl()
      return URL.canParse(safe, from) ? new URL(safe, from).href : null
    },
    isRemote(url) {
      const host = refusedHost(url)
      return host !== null && (typeof contentBase === 'string' || host !== new URL(baseUrl()).host)
    },
  }
}
