import type { Issue } from '@banmian/core'
import { rfc822, rfc3339 } from '../time/date-formats.js'
import type { Entry } from '../entry/entry.js'
import { type FeedFormat, renderFeed, streamFeed } from '../feed/stream-feed.js'
import type { Issues } from '../issues/issue-stream.js'
import { feedLinks, historyMarks, moduleElements, moduleNamespaces } from '../feed/modules.js'
import type { FeedOptions } from '../settings/feed-options.js'
import type { Settings } from '../settings/feed-settings.js'
import { visible } from '../visible.js'
import { xmlHead, xmlWriter } from '../xml/xml-writer.js'

const NAMESPACES =
  ' xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"'

const NO_PERMALINK = { isPermaLink: 'false' }

const rss: FeedFormat = { content: 'content:encoded', head, entry, tail: '</channel>\n</rss>\n' }

/**
 * One issue or several as an RSS 2.0 feed: one item an article, in the given order, with the full text in `content:encoded`.
 * The same issues and options give the same characters on every run.
 *
 * @throws FeedError when an argument is wrong or an option gives something wrong for an article
 * @throws TypeError when a body holds a node of an unknown type
 */
export const renderRss = (issues: Issues, options: FeedOptions): string => renderFeed(rss, issues, options)

/** As {@link renderRss}, in pieces of one item, from issues that may come one after another. */
export function streamRss(issues: Issues, options: FeedOptions): Generator<string, void, undefined>
export function streamRss(issues: AsyncIterable<Issue>, options: FeedOptions): AsyncGenerator<string, void, undefined>
export function streamRss(issues: Issues | AsyncIterable<Issue>, options: FeedOptions) {
  return streamFeed(rss, issues, options)
}

function head(settings: Settings): string {
  const write = xmlWriter(null, settings.onRemoved)
  const { title, link, language, rights, published, updated, icon } = settings
  return [
    xmlHead(settings.stylesheet),
    `<rss version="2.0"${NAMESPACES}${moduleNamespaces(settings)}>\n<channel>\n`,
    write.text('title', title),
    write.text('link', link),
    write.described('description', visible(settings.description) ?? title),
    ...feedLinks(settings).map(([rel, href]) =>
      write.empty('atom:link', { rel, href, type: rel === 'hub' ? null : 'application/rss+xml' }),
    ),
    historyMarks(settings, write),
    language === '' ? '' : write.text('language', language),
    rights === null ? '' : write.text('copyright', rights),
    published === null ? '' : write.text('pubDate', rfc822(published)),
    updated === null ? '' : write.text('lastBuildDate', rfc822(updated)),
    write.text('generator', 'banmian'),
    icon === null
      ? ''
      : write.parent('image', write.text('url', icon) + write.text('title', title) + write.text('link', link)),
  ].join('')
}

/** `description` comes before `content:encoded`: some readers keep whichever they meet last. */
function entry(entry: Entry, settings: Settings): string[] {
  const write = xmlWriter(entry.id, settings.onRemoved)
  const { title, published, updated, summary, content } = entry
  const xml = ['<item>\n']
  if (title !== '') xml.push(write.text('title', title))
  xml.push(write.text('link', entry.url), write.text('guid', entry.guid, NO_PERMALINK))
  if (published !== null) xml.push(write.text('pubDate', rfc822(published)))
  if (updated !== null) xml.push(write.text('atom:updated', rfc3339(updated)))
  for (const name of entry.creators) xml.push(write.text('dc:creator', name))
  for (const name of entry.categories) xml.push(write.text('category', name))
  if (summary !== '' || title === '') xml.push(write.described('description', summary))
  if (content !== null) xml.push(write.html('content:encoded', content))
  xml.push(moduleElements(entry, write), '</item>\n')
  return xml
}
