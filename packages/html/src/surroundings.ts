import type { Article } from '@banmian/core'

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

/** The site around a page. All paths are from the root of the site. */
export interface Surroundings {
  /** The file that is written. */
  path: string
  /** Where it is to be found first, when the same page is written twice. */
  canonicalPath: string
  /** Path of the site's root on its host, for a page that may be shown at any address; links are relative when `null`. */
  rootPath: string | null
  stylesheetPath: string
  /** The reader's script; `null` without one. */
  scriptPath: string | null
  /** The front page; `null` when the issue is all there is. */
  homePath: string | null
  issuePath: string
  articlePath: (article: Article) => string
  authorPath: (name: string) => string | null
  rubricPath: (rubric: string) => string | null
  previousIssue: SiteLink | null
  nextIssue: SiteLink | null
  /** The parts of the site. */
  navigation: readonly SiteLink[]
  alternates: readonly Alternate[]
  /** Whether pages are marked for the search index. */
  searchable: boolean
}

/** A path as a relative URL, seen from a file; both from the root of the site. */
export function relativeUrl(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1)
  const parts = to.split('/')
  let shared = 0
  while (shared < folders.length && shared < parts.length - 1 && folders[shared] === parts[shared]) shared++
  const url = '../'.repeat(folders.length - shared) + parts.slice(shared).join('/')
  return url === '' ? './' : url
}

/** Whether a URL stands on its own: it has a scheme, or starts at the host, or is but a query or fragment. */
export const isOwn = (url: string): boolean => /^(?:[a-z][a-z0-9+.-]*:|[/?#])/i.test(url)
