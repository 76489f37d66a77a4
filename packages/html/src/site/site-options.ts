import type { Issue } from '@banmian/core'
import { checkType } from '../arguments/check-type.js'
import { checks } from '../arguments/html-error.js'
import { checkOptions, HTML_OPTIONS, type HtmlOptions } from '../options/html-options.js'
import type { Alternate } from '../context/site-context.js'

/** How a site is written. Everything has a default. */
export interface SiteOptions extends HtmlOptions {
  /** Feeds and catalogs of the whole site, written by others; every page names them. None by default. */
  alternates?: readonly Alternate[]
  /** Other forms of one issue, such as its EPUB. None by default. */
  issueAlternates?: (issue: Issue) => readonly Alternate[]
  /**
   * The site's icon: a path from its root, or an absolute URL, of a file that is yours; `null` for none. By default `favicon.svg` is written,
   * with the first character of the paper's name.
   */
  icon?: string | null
  /** Whether the reader's script, which offers larger text and a switch of light and dark, is written; `true` by default. */
  script?: boolean
  /** Whether there is a page for searching; `false` by default, since Pagefind has to index the files afterwards. */
  search?: boolean
}

/** Names of the options of sites. */
export const SITE_OPTIONS: readonly (keyof SiteOptions)[] = [
  ...HTML_OPTIONS,
  'alternates',
  'issueAlternates',
  'icon',
  'script',
  'search',
]

/**
 * Throws an `HtmlError` for a wrong or unknown option of sites.
 *
 * @param known - Names of the options of the calling function
 */
export function checkSiteOptions(options: SiteOptions, known: readonly string[] = SITE_OPTIONS): void {
  checkOptions(options, known)
  const { alternates, icon } = options
  checks.that(
    alternates === undefined || Array.isArray(alternates),
    'options.alternates',
    'an array of objects with path, type and title',
    alternates,
  )
  checkType(options, 'issueAlternates', 'function', 'a function')
  checks.that(icon === undefined || icon === null || typeof icon === 'string', 'options.icon', 'a URL or null', icon)
  checkType(options, 'script', 'boolean', 'true or false')
  checkType(options, 'search', 'boolean', 'true or false')
}
