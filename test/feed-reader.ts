import { parseRssFeed } from 'feedsmith'

/** Titles of the items of an RSS feed, as a reader that is not ours reads them. */
export const rssOf = (feed: string): (string | undefined)[] =>
  (parseRssFeed(feed).items ?? []).map(({ title }) => title)
