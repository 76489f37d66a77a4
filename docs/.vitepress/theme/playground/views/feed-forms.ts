import type { Issue } from '@banmian/core'
import { renderAtom, renderJsonFeed, renderNewsSitemap, renderRss } from '@banmian/rss'
import { exampleSite } from '../state/known.js'

/** A format of the feed. */
export interface FeedForm {
  name: string
  file: string
  /** The media type. */
  type: string
  write: (issue: Issue) => string
}

const options = { siteUrl: exampleSite }

/** The formats of feeds in the playground. */
export const feedForms: readonly FeedForm[] = [
  { name: 'RSS', file: 'feed.xml', type: 'application/rss+xml', write: (issue) => renderRss(issue, options) },
  {
    name: 'Atom',
    file: 'atom.xml',
    type: 'application/atom+xml',
    write: (issue) => renderAtom(issue, options),
  },
  {
    name: 'JSON Feed',
    file: 'feed.json',
    type: 'application/feed+json',
    write: (issue) => renderJsonFeed(issue, options),
  },
  {
    name: 'News sitemap',
    file: 'news.xml',
    type: 'application/xml',
    write: (issue) => renderNewsSitemap(issue, options),
  },
]
