import type { Issue } from '@banmian/core'
import { expected } from '../expected.js'
import { checkOptions, type HtmlOptions } from '../options.js'
import type { Alternate } from '../surroundings.js'

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

/** Throws a `TypeError` that names the wrong option. */
export function checkSiteOptions(options: SiteOptions): void {
  checkOptions(options)
  const { alternates, issueAlternates, icon, script, search } = options
  if (alternates !== undefined && !Array.isArray(alternates)) throw expected('options.alternates', 'a list', alternates)
  if (issueAlternates !== undefined && typeof issueAlternates !== 'function')
    throw expected('options.issueAlternates', 'a function', issueAlternates)
  if (icon !== undefined && icon !== null && typeof icon !== 'string')
    throw expected('options.icon', 'a URL or null', icon)
  for (const [name, value] of Object.entries({ script, search })) {
    if (value !== undefined && typeof value !== 'boolean') throw expected(`options.${name}`, 'true or false', value)
  }
}
