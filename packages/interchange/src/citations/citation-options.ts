import type { Article, Issue, Page } from '@banmian/core'
import { safeUrl } from '@banmian/markup'
import { checks } from '../errors/interchange-error.js'
import { absoluteUrl, checkFunction } from '../options/check-options.js'

/** Options of citations. */
export interface CitationOptions {
  /**
   * Absolute URL of the published site. The URL of an article is then `articles/{id}.html` below
   * it, as in feeds.
   */
  siteUrl?: string
  /** Returns the URL of an article, or `null`. Takes precedence over `siteUrl`. */
  url?: (article: Article, page: Page, issue: Issue) => string | null
}

/**
 * Returns the function that returns the URL of an article, or `null`, after checks of the options.
 */
export function citedUrls(options: CitationOptions): (article: Article, page: Page, issue: Issue) => string | null {
  checks.options(options, ['siteUrl', 'url'])
  const { url } = options
  checkFunction('url', url)
  const site = absoluteUrl('siteUrl', options.siteUrl)
  if (url === undefined) return (article) => site && new URL(`articles/${article.id}.html`, folderOf(site)).href
  return (article, page, issue) => {
    const given: unknown = url(article, page, issue)
    if (given === null) return null
    const safe = typeof given === 'string' ? safeUrl(given, { schemes: ['http', 'https'] }) : null
    const argument = `the result of options.url for article ${JSON.stringify(article.id)}`
    checks.that(safe !== null, argument, 'an http or https URL, or null', given)
    return safe
  }
}

/** Returns a URL with a slash at its end and without its query and fragment. */
const folderOf = ({ origin, pathname }: URL): string => origin + (pathname.endsWith('/') ? pathname : `${pathname}/`)
