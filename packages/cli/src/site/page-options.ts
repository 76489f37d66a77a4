import type { Issue } from '@banmian/core'
import type { SiteOptions } from '@banmian/html'
import { labelsIn } from '@banmian/html/labels'
import { timeOptions } from '../formats/time-options.js'
import { linkPictures } from '../pictures/picture-resolvers.js'
import type { PictureSources } from '../resizing/picture-settings.js'
import { bookPath } from './book-path.js'
import { type SiteSettings, writes } from './site-settings.js'

/** Paths of the feeds and catalogs of a site. */
export const FEED_PATHS = {
  rss: 'feed.xml',
  atom: 'atom.xml',
  jsonfeed: 'feed.json',
  opml: 'feeds.opml',
  opds: 'opds/catalog.xml',
  opds2: 'opds/catalog.json',
} as const

/** Media types and titles of the feeds and catalogs, in the order in which pages link to them. */
const LINKS = [
  ['rss', 'application/rss+xml', 'RSS'],
  ['atom', 'application/atom+xml', 'Atom'],
  ['jsonfeed', 'application/feed+json', 'JSON Feed'],
  ['opds', 'application/atom+xml;profile=opds-catalog', 'OPDS'],
  ['opds2', 'application/opds+json', 'OPDS 2.0'],
  ['opml', 'text/x-opml', 'OPML'],
] as const

/** The pictures that were collected from the issue of a page. */
export interface PagePictures {
  /** Their URLs. */
  urls: ReadonlySet<string>
  /** Their files that pages choose from. */
  sources: PictureSources
}

/**
 * Returns the options of the pages of a site.
 *
 * @param pictures - The pictures of the issue of a page, which may change from one to the next
 */
export function pageOptions(
  settings: SiteSettings,
  pictures: PagePictures,
  onRemoved: (removed: { codePoint: number }) => void,
): SiteOptions {
  const { siteUrl, allowRemotePictures, style, icon, corrections } = settings
  const alternates = LINKS.flatMap(([name, type, title]) =>
    writes(settings, name) ? [{ path: FEED_PATHS[name], type, title }] : [],
  )
  const books = (issue: Issue) => [{ path: bookPath(issue), type: 'application/epub+zip', title: 'EPUB' }]
  return {
    ...style,
    labels: labelsIn,
    allowRemotePictures,
    onRemoved,
    alternates,
    corrections,
    picture: linkPictures(
      (url) => pictures.urls.has(url),
      (url) => (Object.hasOwn(pictures.sources, url) ? pictures.sources[url] : undefined),
    ),
    search: writes(settings, 'search'),
    ...(icon === null ? {} : { icon: icon.path }),
    ...(writes(settings, 'epub') ? { issueAlternates: books } : {}),
    ...timeOptions(settings),
    ...(siteUrl === null ? {} : { siteUrl }),
  }
}
