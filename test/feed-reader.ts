import { parseRssFeed } from 'feedsmith'

/** Returns the titles of the items of an RSS feed, read with an independent parser. */
export const rssOf = (feed: string): (string | undefined)[] =>
  (parseRssFeed(feed).items ?? []).map(({ title }) => title)
