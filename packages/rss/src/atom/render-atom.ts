import { type Issue, type Moment, rfc3339 } from '@banmian/core'
import { optionError } from '../arguments/option-error.js'
import type { Entry } from '../entry/entry.js'
import { entryExtensions, extensionNamespaces, feedExtensions } from '../feed/extension-elements.js'
import { feedLinks, historyElements, moduleElements, modulePrefixes } from '../feed/modules.js'
import { type FeedFormat, renderFeed, streamFeed } from '../feed/stream-feed.js'
import type { Issues } from '../issues/issue-stream.js'
import type { FeedOptions } from '../settings/feed-options.js'
import type { FeedSettings } from '../settings/feed-settings.js'
import { nonBlank } from '../text/non-blank.js'
import { declarations } from '../xml/namespaces.js'
import { type XmlWriter, xmlHead, xmlWriter } from '../xml/xml-writer.js'

/** BCP 47 for an undetermined language; overrides the language of the feed. */
const UNDETERMINED = 'und'
const GENERATOR = 'https://github.com/banmian/banmian'

const atom: FeedFormat = { content: 'content', head, entry, tail: '</feed>\n' }

/**
 * Renders issues as an Atom feed (RFC 4287): one entry per article, in the given order, with the
 * whole text in `content`. The same issues and options produce the same feed.
 *
 * @param issues - One issue, or several, newest first.
 * @throws FeedError when an argument is wrong, an option returns a wrong value for an article, or
 * a time that Atom requires is unknown: an issue without a date needs the options `published` and
 * `feedUpdated`
 * @throws TypeError when a body contains a node of an unknown type
 */
export const renderAtom = (issues: Issues, options: FeedOptions): string => renderFeed(atom, issues, options)

/**
 * Yields what {@link renderAtom} returns, entry by entry. The issues may come from an
 * asynchronous iterable.
 */
export function streamAtom(issues: Issues, options: FeedOptions): Generator<string, void, undefined>
export function streamAtom(issues: AsyncIterable<Issue>, options: FeedOptions): AsyncGenerator<string, void, undefined>
export function streamAtom(issues: Issues | AsyncIterable<Issue>, options: FeedOptions) {
  return streamFeed(atom, issues, options)
}

function head(settings: FeedSettings): string {
  const write = xmlWriter(null, settings.onRemoved)
  const { title, description, siteUrl, feedUrl, language, rights, icon, publisher } = settings
  const lang = language === '' ? '' : ` xml:lang="${language}"`
  const namespaces = declarations(modulePrefixes(settings))
  return [
    xmlHead(settings.stylesheet),
    `<feed xmlns="http://www.w3.org/2005/Atom"${lang}${namespaces}${extensionNamespaces(settings, namespaces)}>\n`,
    write.text('id', settings.id ?? feedUrl ?? siteUrl.href),
    write.text('title', title),
    description === title ? '' : write.text('subtitle', description),
    write.text('updated', rfc3339(feedUpdated(settings))),
    write.empty('link', { rel: 'alternate', type: 'text/html', href: siteUrl.href }),
    ...feedLinks(settings).map(([rel, href]) =>
      write.empty('link', { rel, type: rel === 'hub' ? null : 'application/atom+xml', href }),
    ),
    historyElements(settings, write),
    author(publisher, null, write),
    rights === null ? '' : write.text('rights', rights),
    write.text('generator', 'banmian', { uri: GENERATOR }),
    icon === null ? '' : write.text('icon', icon),
    feedExtensions(settings, write),
  ].join('')
}

function feedUpdated({ lastChange, latest }: FeedSettings): Moment {
  const moment = lastChange ?? latest
  if (moment !== null) return moment
  const hint = 'The newest issue has no date, and Atom requires the time of the last change.'
  throw optionError('feedUpdated', 'an ISO 8601 time with an offset', undefined, null, hint)
}

function entry(entry: Entry, settings: FeedSettings): string[] {
  const write = xmlWriter(entry.id, settings.onRemoved)
  const { published, summary, content, correctionOf, context } = entry
  const updated = entry.updated ?? published
  if (updated === null) {
    const hint = 'The issue has no date, and Atom requires the time of an entry.'
    throw optionError('published', 'an ISO 8601 time with an offset', null, { type: 'article', id: entry.id }, hint)
  }
  const { language } = context
  const lang = language === settings.language ? '' : ` xml:lang="${language || UNDETERMINED}"`
  // A tag URI and a time contain no character that has to be escaped.
  const xml = [`<entry${lang}>\n`, `<id>${entry.guid}</id>\n`, write.text('title', entry.title)]
  xml.push(write.empty('link', { rel: 'alternate', type: 'text/html', href: entry.url }))
  const changed = rfc3339(updated)
  if (published !== null) {
    xml.push(`<published>${published === updated ? changed : rfc3339(published)}</published>\n`)
  }
  xml.push(`<updated>${changed}</updated>\n`)
  for (const { name, url } of entry.creators) xml.push(author(name, url, write))
  for (const { name, scheme } of entry.categories) {
    xml.push(write.empty('category', { term: name, scheme, label: scheme === null ? null : name }))
  }
  if (correctionOf?.url) xml.push(write.empty('link', { rel: 'related', type: 'text/html', href: correctionOf.url }))
  xml.push(enclosure(entry, settings, write))
  if (nonBlank(summary) !== null) xml.push(write.text('summary', summary))
  if (content !== null) xml.push(write.html('content', content, { type: 'html' }))
  xml.push(moduleElements(entry, write), entryExtensions(entry, settings, write), '</entry>\n')
  return xml
}

const author = (name: string, url: string | null, write: XmlWriter): string =>
  write.parent('author', write.text('name', name) + (url === null ? '' : write.text('uri', url)))

/** Writes the first picture as an enclosure, by a link after the others. */
function enclosure({ pictures: [picture] }: Entry, { hasEnclosures }: FeedSettings, write: XmlWriter): string {
  if (!hasEnclosures || picture === undefined) return ''
  const { url, type, byteLength } = picture
  return write.empty('link', {
    rel: 'enclosure',
    type,
    href: url,
    length: byteLength === null ? null : String(byteLength),
  })
}
