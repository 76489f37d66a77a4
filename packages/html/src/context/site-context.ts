import type { Article } from '@banmian/core'
import type { Setting } from './create-render-context.js'

/** A file of the site and what it is called. */
export interface SiteLink {
  /** From the root of the site, with `/` between folders; may end in a fragment. */
  path: string
  text: string
}

/** The same content in another form: a feed, a catalog, a book. */
export interface Alternate {
  /** From the root of the site, or an absolute URL. */
  path: string
  /** Media type, such as `application/rss+xml`. */
  type: string
  /** What it is called on the page, such as `RSS`. */
  title: string
}

/** The files around a page. All paths are from the root of the site. */
export interface Surroundings {
  /** The file that is written. */
  path: string
  /** Where it is to be found first, when the same page is written twice. */
  canonicalPath: string
  /** The files of the site as URLs, seen from one of them. */
  urlsFrom: (path: string) => (to: string) => string
  stylesheetPath: string
  /** The front page; `null` when the issue is all there is. */
  homePath: string | null
  issuePath: string
  articlePath: (article: Article) => string
  /** `null` when no author has a page. */
  authorPath: ((name: string) => string | null) | null
  rubricPath: (rubric: string) => string | null
  /** Whether pages are marked for the search index. */
  searchable: boolean
  /** What pages of a whole site have more; `null` when the issue is all there is. */
  site: SiteParts | null
}

/** What pages of a whole site have more than those of one issue. All that is written is markup, each part `''` where there is none. */
export interface SiteParts {
  previousIssue: SiteLink | null
  nextIssue: SiteLink | null
  /** The icon and the reader's script, as elements of `head`. */
  head: (setting: Setting) => string
  /** Feeds, catalogs and books as elements of `head`. */
  alternates: (setting: Setting) => string
  /** The parts of the site. */
  navigation: (setting: Setting) => string
  /** The issue before and the issue after. */
  neighbours: (setting: Setting) => string
  /** Feeds, catalogs and books as links for readers. */
  foot: (setting: Setting) => string
}

/** Paths as relative URLs, seen from a file; all from the root of the site. */
export function relativeUrls(from: string): (to: string) => string {
  const folder = from.slice(0, from.lastIndexOf('/') + 1)
  const depth = folder.split('/').length - 1
  return (to) => {
    let shared = 0
    let levels = 0
    for (let slash = folder.indexOf('/'); slash >= 0; slash = folder.indexOf('/', shared)) {
      if (!to.startsWith(folder.slice(shared, slash + 1), shared)) break
      shared = slash + 1
      levels++
    }
    return '../'.repeat(depth - levels) + to.slice(shared) || './'
  }
}

/** Whether a URL stands on its own: it has a scheme, or starts at the host, or is but a query or fragment. */
export const isOwn = (url: string): boolean => /^(?:[a-z][a-z0-9+.-]*:|[/?#])/i.test(url)
