import { htmlAttribute, safeUrl } from '@banmian/markup'
import { FeedError, shown } from '../arguments/feed-error.js'
import { type FeedLink, MEDIA_TYPES } from './feed-link.js'

/**
 * Links for the `head` of a page, by which browsers and readers find its feeds. URLs may be relative to the page.
 *
 * @throws FeedError when a URL must not be linked to
 */
export function discoveryLinks(feeds: readonly FeedLink[]): string {
  return feeds
    .map(({ title, url, type = 'rss' }) => {
      const href = safeUrl(url, { schemes: ['http', 'https'] })
      if (href === null) {
        throw new FeedError(
          `Expected the URL of a feed to be http, https or relative, received ${shown(url)}.`,
          'url',
          null,
        )
      }
      const attributes = { rel: 'alternate', type: MEDIA_TYPES[type], title, href }
      const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${htmlAttribute(value)}"`)
      return `<link${written.join('')}>\n`
    })
    .join('')
}
