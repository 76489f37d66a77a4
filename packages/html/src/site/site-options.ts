import type { Issue } from '@banmian/core'
import { checkType } from '../arguments/check-type.js'
import { checks } from '../arguments/html-error.js'
import type { Alternate } from '../context/render-context.js'
import { checkOptions, HTML_OPTIONS, type HtmlOptions } from '../options/html-options.js'

/** Options of sites. Each has a default. */
export interface SiteOptions extends HtmlOptions {
  /**
   * Feeds and catalogs of the whole site, written by other packages, to which every page links.
   * None by default.
   */
  alternates?: readonly Alternate[]
  /**
   * Returns other forms of one issue, such as its EPUB, to which its pages link. None by default.
   */
  issueAlternates?: (issue: Issue) => readonly Alternate[]
  /**
   * Icon of the site: a path from its root to a file of the caller's own, or an absolute URL;
   * `null` for none. By default `favicon.svg` is written, with the first character of the name of
   * the newspaper.
   */
  icon?: string | null
  /**
   * Whether the script is written that adds buttons for the text size and the color scheme; `true`
   * by default.
   */
  script?: boolean
  /**
   * Whether a search page is written; `false` by default, since Pagefind must index the files
   * afterwards.
   */
  search?: boolean
  /**
   * Returns whether the pages of an issue are written already, with the same issue, neighbors and
   * options, and are left out; lists and sitemaps contain them all the same. By default all are
   * written.
   */
  isWritten?: (issue: Issue) => boolean
  /**
   * Whether the page of an issue is yielded with `pieces`, and is rendered when these are read, so
   * that a large page need not be in memory as a whole; `false` by default.
   */
  inPieces?: boolean
}

/** Names of the options of sites. */
export const SITE_OPTIONS: readonly (keyof SiteOptions)[] = /* @__PURE__ */ optionNames()

// A function, so that a bundler can leave the list out of programs that write no site.
function optionNames(): readonly (keyof SiteOptions)[] {
  return [...HTML_OPTIONS, 'alternates', 'issueAlternates', 'icon', 'script', 'search', 'isWritten', 'inPieces']
}

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
  checkType(options, 'isWritten', 'function', 'a function')
  checkType(options, 'inPieces', 'boolean', 'true or false')
}
