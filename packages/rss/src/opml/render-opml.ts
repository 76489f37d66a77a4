import { requireUrl } from '../arguments/absolute-url.js'
import { moment, optionalFunction, optionalText } from '../arguments/check-options.js'
import { rfc822 } from '../time/date-formats.js'
import { FeedError, shown } from '../arguments/feed-error.js'
import type { FeedGroup, FeedLink } from '../serving/feed-link.js'
import type { FeedRemoved } from '../settings/feed-options.js'
import { type XmlWriter, xmlHead, xmlWriter } from '../xml/xml-writer.js'

/** What a list of feeds says of itself. */
export interface OpmlOptions {
  /** Title of the list, such as the name of the paper. */
  title: string
  /** When the list was made, as ISO 8601 with an offset or `Z`; left out by default. */
  created?: string
  /** When it was last changed, in the same form; left out by default. */
  modified?: string
  /** Who keeps it. */
  ownerName?: string
  /** URL of a style sheet for browsers that open the list; relative or absolute. */
  stylesheet?: string
  /** Told of each character that was removed because XML forbids it. */
  onRemoved?: (removed: FeedRemoved) => void
}

/**
 * A paper's feeds as a list to subscribe to (OPML 2.0), groups within groups. The order is the given one.
 *
 * @throws FeedError when an option is wrong or the URL of a feed is not absolute
 */
export function renderOpml(feeds: readonly (FeedLink | FeedGroup)[], options: OpmlOptions): string {
  if (!Array.isArray(feeds)) throw new FeedError(`Expected feeds to be an array, received ${shown(feeds)}.`, '', null)
  if (typeof options !== 'object' || options === null) {
    throw new FeedError(`Expected options to be an object, received ${shown(options)}.`, '', null)
  }
  const { title, created, modified, ownerName, stylesheet, onRemoved } = options
  if (typeof title !== 'string')
    throw new FeedError(`Expected option "title" to be a string, received ${shown(title)}.`, 'title', null)
  optionalFunction('onRemoved', onRemoved)
  const write = xmlWriter(null, onRemoved ?? null)
  const owner = optionalText('ownerName', ownerName)
  const head = [
    write.text('title', title),
    created === undefined ? '' : write.text('dateCreated', rfc822(moment('created', created))),
    modified === undefined ? '' : write.text('dateModified', rfc822(moment('modified', modified))),
    owner === undefined ? '' : write.text('ownerName', owner),
  ].join('')
  const body = feeds.map((feed) => outline(feed, write)).join('')
  const opml = write.parent('opml', write.parent('head', head) + write.parent('body', body), { version: '2.0' })
  return xmlHead(optionalText('stylesheet', stylesheet) ?? null) + opml
}

function outline(feed: FeedLink | FeedGroup, write: XmlWriter): string {
  if ('feeds' in feed) {
    return write.parent('outline', feed.feeds.map((one) => outline(one, write)).join(''), { text: feed.title })
  }
  const { title, url, type = 'rss', siteUrl, description = null, language = null } = feed
  return write.empty('outline', {
    // Readers know no other type of subscription; what the feed is in, they see when they fetch it.
    type: 'rss',
    text: title,
    title,
    xmlUrl: requireUrl('feeds.url', url).href,
    htmlUrl: siteUrl === undefined ? null : requireUrl('feeds.siteUrl', siteUrl).href,
    description,
    language,
    version: type === 'rss' ? 'RSS2' : null,
  })
}
