/** The formats of feeds. */
export type FeedType = 'rss' | 'atom' | 'json' | 'opds' | 'opds2'

/** Media types by format. */
export const MEDIA_TYPES: Readonly<Record<FeedType, string>> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
  opds: 'application/atom+xml;profile=opds-catalog',
  opds2: 'application/opds+json',
}

/** A feed that one can subscribe to. */
export interface FeedLink {
  /** What readers call it. */
  title: string
  /** URL of the feed: absolute, except in discovery links. */
  url: string
  /** What it is in; `rss` by default. */
  type?: FeedType
  /** Absolute URL of the page that it is about. */
  siteUrl?: string
  /** What it is about. */
  description?: string
  /** What it is written in, as a BCP 47 tag. */
  language?: string
}

/** Feeds under a common title. */
export interface FeedGroup {
  /** What the feeds have in common. */
  title: string
  /** Feeds, and groups of them, in order. */
  feeds: readonly (FeedLink | FeedGroup)[]
}
