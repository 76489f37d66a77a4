/** A format of feeds. */
export type FeedType = 'rss' | 'atom' | 'json' | 'opds' | 'opds2'

/** Media types by format. */
export const MEDIA_TYPES: Readonly<Record<FeedType, string>> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
  opds: 'application/atom+xml;profile=opds-catalog',
  opds2: 'application/opds+json',
}

/** A feed to which readers can subscribe. */
export interface FeedLink {
  /** Title that readers show. */
  title: string
  /** URL of the feed: absolute, except in discovery links. */
  url: string
  /** Format of the feed; `rss` by default. */
  type?: FeedType
  /** Absolute URL of the site or page that the feed belongs to. */
  siteUrl?: string
  /** Description of the feed. */
  description?: string
  /** Language of the feed (BCP 47). */
  language?: string
}

/** Feeds under a common title. */
export interface FeedGroup {
  /** Title of the group. */
  title: string
  /** Feeds, and groups of them, in order. */
  feeds: readonly (FeedLink | FeedGroup)[]
}
