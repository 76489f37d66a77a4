import type { Article, Issue, Page } from '@banmian/core'
import { safeUrl } from '@banmian/markup'
import { requireUrl } from '../arguments/absolute-url.js'
import type { Settings } from '../settings/feed-settings.js'

const SCHEME = /^[a-z][a-z0-9+.-]*:/i

/**
 * Makes the URLs of an article's text absolute, since a reader shows it elsewhere. `null` for one that cannot be resolved, or
 * whose scheme must not be followed.
 */
export function urlResolver(
  pageUrl: string,
  article: Article,
  page: Page,
  issue: Issue,
  { baseUrl }: Settings,
): (url: string) => string | null {
  let base: string | null = typeof baseUrl === 'string' ? baseUrl : null
  return (url) => {
    const safe = safeUrl(url)
    if (safe === null || SCHEME.test(safe)) return safe
    if (typeof baseUrl === 'function') {
      base ??= requireUrl('baseUrl', baseUrl(article, page, issue), article.id).href
    }
    const from = safe.startsWith('#') ? pageUrl : (base ?? pageUrl)
    return URL.canParse(safe, from) ? new URL(safe, from).href : null
  }
}
