import { htmlAttribute, safeUrl } from '@banmian/markup'
import { checkThat } from '../arguments/checks.js'
import { FeedError } from '../arguments/feed-error.js'
import { type FeedLink, MEDIA_TYPES } from './feed-link.js'

/**
 * Returns `<link rel="alternate">` elements for the `head` of a page, by which browsers and
 * readers discover its feeds. URLs may be relative to the page.
 *
 * @throws FeedError when a feed is wrong or its URL has an unsafe scheme
 */
export function discoveryLinks(feeds: readonly FeedLink[]): string {
  checkThat(Array.isArray(feeds), 'feeds', 'an array', feeds)
  return feeds.map(discoveryLink).join('')
}

function discoveryLink(feed: FeedLink, index: number): string {
  const argument = `feeds[${index}]`
  checkThat(typeof feed === 'object' && feed !== null, argument, 'an object with title and url', feed)
  const { title, url, type = 'rss' } = feed
  checkThat(typeof title === 'string', `${argument}.title`, 'a string', title)
  checkThat(Object.hasOwn(MEDIA_TYPES, type), `${argument}.type`, `one of ${Object.keys(MEDIA_TYPES).join(', ')}`, type)
  const href = typeof url === 'string' ? safeUrl(url, { schemes: ['http', 'https'] }) : null
  if (href === null) {
    const expected = 'an http, https or relative URL'
    throw new FeedError({ argument: `${argument}.url`, expected, received: url, option: 'url' })
  }
  const attributes = { rel: 'alternate', type: MEDIA_TYPES[type], title, href }
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${htmlAttribute(value)}"`)
  return `<link${written.join('')}>\n`
}
