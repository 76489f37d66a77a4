import { type Issue, rfc3339 } from '@banmian/core'
import type { Entry } from '../entry/entry.js'
import { entryExtensions, extensionNamespaces, feedExtensions } from '../feed/extension-elements.js'
import { feedLinks, historyElements, moduleElements, modulePrefixes } from '../feed/modules.js'
import { type FeedFormat, renderFeed, streamFeed } from '../feed/stream-feed.js'
import type { Issues } from '../issues/issue-stream.js'
import type { FeedOptions } from '../settings/feed-options.js'
import type { FeedSettings } from '../settings/feed-settings.js'
import { nonBlank } from '../text/non-blank.js'
import { rfc822 } from '../time/rfc-822.js'
import { declarations } from '../xml/namespaces.js'
import { type XmlWriter, xmlHead, xmlWriter } from '../xml/xml-writer.js'

const rss: FeedFormat = { content: 'content:encoded', head, entry, tail: '</channel>\n</rss>\n' }

/**
 * Renders issues as an RSS 2.0 feed: one item per article, in the given order, with the whole
 * text in `content:encoded`. The same issues and options produce the same feed.
 *
 * @param issues - One issue, or several, newest first.
 * @throws FeedError when an argument is wrong or an option returns a wrong value for an article
 * @throws TypeError when a body contains a node of an unknown type
 */
export const renderRss = (issues: Issues, options: FeedOptions): string => renderFeed(rss, issues, options)

/**
 * Yields what {@link renderRss} returns, item by item. The issues may come from an asynchronous
 * iterable.
 */
export function streamRss(issues: Issues, options: FeedOptions): Generator<string, void, undefined>
export function streamRss(issues: AsyncIterable<Issue>, options: FeedOptions): AsyncGenerator<string, void, undefined>
export function streamRss(issues: Issues | AsyncIterable<Issue>, options: FeedOptions) {
  return streamFeed(rss, issues, options)
}

function head(settings: FeedSettings): string {
  const write = xmlWriter(null, settings.onRemoved)
  const namespaces = declarations(['atom', 'content', 'dc', ...modulePrefixes(settings)])
  const { title, siteUrl, language, rights, published, lastChange, icon } = settings
  return [
    xmlHead(settings.stylesheet),
    `<rss version="2.0"${namespaces}${extensionNamespaces(settings, namespaces)}>\n<channel>\n`,
    write.text('title', title),
    write.text('link', siteUrl.href),
    write.textAsHtml('description', nonBlank(settings.description) ?? title),
    ...feedLinks(settings).map(([rel, href]) =>
      write.empty('atom:link', { rel, href, type: rel === 'hub' ? null : 'application/rss+xml' }),
    ),
    historyElements(settings, write),
    language === '' ? '' : write.text('language', language),
    rights === null ? '' : write.text('copyright', rights),
    published === null ? '' : write.text('pubDate', rfc822(published)),
    lastChange === null ? '' : write.text('lastBuildDate', rfc822(lastChange)),
    write.text('generator', 'banmian'),
    icon === null
      ? ''
      : write.parent('image', write.text('url', icon) + write.text('title', title) + write.text('link', siteUrl.href)),
    feedExtensions(settings, write),
  ].join('')
}

/**
 * `description` comes before `content:encoded`, since some readers keep only the last of the two.
 */
function entry(entry: Entry, settings: FeedSettings): string[] {
  const write = xmlWriter(entry.id, settings.onRemoved)
  const { title, published, updated, summary, content } = entry
  const xml = ['<item>\n']
  if (title !== '') xml.push(write.text('title', title))
  xml.push(write.text('link', entry.url))
  // A tag URI and a time contain no character that has to be escaped.
  xml.push(`<guid isPermaLink="false">${entry.guid}</guid>\n`)
  if (published !== null) xml.push(`<pubDate>${rfc822(published)}</pubDate>\n`)
  if (updated !== null) xml.push(`<atom:updated>${rfc3339(updated)}</atom:updated>\n`)
  for (const { name } of entry.creators) xml.push(write.text('dc:creator', name))
  for (const { name, scheme } of entry.categories) {
    xml.push(write.text('category', name, scheme === null ? undefined : { domain: scheme }))
  }
  if (summary !== '' || title === '') xml.push(write.textAsHtml('description', summary))
  if (content !== null) xml.push(write.html('content:encoded', content))
  xml.push(
    enclosure(entry, settings, write),
    moduleElements(entry, write),
    entryExtensions(entry, settings, write),
    '</item>\n',
  )
  return xml
}

/**
 * Writes the first picture as an enclosure if its type and size, which RSS requires, are known. The
 * best practices of the RSS Advisory Board allow 0 for a size that is unknown.
 */
function enclosure({ pictures: [picture] }: Entry, settings: FeedSettings, write: XmlWriter): string {
  if (!settings.hasEnclosures || picture === undefined || picture.type === null) return ''
  const length = picture.byteLength ?? (settings.hasUnsizedEnclosures ? 0 : null)
  if (length === null) return ''
  return write.empty('enclosure', { url: picture.url, length: String(length), type: picture.type })
}
