import type { Article } from '@banmian/core'
import { safeUrl } from '@banmian/markup'
import { absoluteUrl } from '../arguments/check-options.js'
import type { FeedSettings } from '../settings/feed-settings.js'
import type { PageContext } from './page-context.js'

const SCHEME = /^[a-z][a-z0-9+.-]*:/i

/**
 * Returns the function that makes the URLs in an article's text absolute, since readers show the
 * text elsewhere. It returns `null` for a URL that cannot be resolved or has an unsafe scheme.
 */
export function urlResolver(
  articleUrl: string,
  article: Article,
  { page, issue }: PageContext,
  { contentBase }: FeedSettings,
): (url: string) => string | null {
  // A function is called only if there is a relative URL, and only once.
  let base: string | null = typeof contentBase === 'string' ? contentBase : null
  return (url) => {
    const safe = safeUrl(url)
    if (safe === null || SCHEME.test(safe)) return safe
    if (typeof contentBase === 'function') {
      base ??= absoluteUrl('contentBase', contentBase(article, page, issue), article).href
    }
    const from = safe.startsWith('#') ? articleUrl : (base ?? articleUrl)
    return URL.canParse(safe, from) ? new URL(safe, from).href : null
  }
}
