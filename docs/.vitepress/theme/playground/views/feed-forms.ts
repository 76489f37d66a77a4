import type { Written } from '../written/write.js'

/** A format of the feed. */
interface FeedForm {
  name: string
  form: Exclude<keyof Written, 'html' | 'preview' | 'epub'>
  file: string
  /** The media type. */
  type: string
}

/** RSS, the format that is shown first. */
export const rss: FeedForm = { name: 'RSS', form: 'rss', file: 'feed.xml', type: 'application/rss+xml' }

/** The formats of feeds in the playground. */
export const feedForms: readonly FeedForm[] = [
  rss,
  { name: 'Atom', form: 'atom', file: 'atom.xml', type: 'application/atom+xml' },
  { name: 'JSON Feed', form: 'json-feed', file: 'feed.json', type: 'application/feed+json' },
  { name: 'News sitemap', form: 'news-sitemap', file: 'news.xml', type: 'application/xml' },
]
