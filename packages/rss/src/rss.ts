import type { Issue } from '@banmian/core'
import { elementWriter } from './element-writer.js'
import { type Entry, entryOf } from './entry.js'
import { type ResolvedOptions, type RssOptions, resolveOptions } from './options.js'
import { formatRfc822 } from './rfc-822.js'

const HEAD = `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
`
const TAIL = '</channel>\n</rss>\n'

/** What joins people in one `dc:creator`, where the language has a mark of its own for it. */
const ENUMERATION_COMMA = '、'

/**
 * An issue as an RSS 2.0 feed: one item an article, in reading order, with the full text in `content:encoded`.
 * The same issue and options give the same characters on every run.
 * Throws a `TypeError` when an option is wrong, and an error that names the type when a body holds an unknown node.
 */
export function renderRss(issue: Issue, options: RssOptions): string {
  return [...streamRss(issue, options)].join('')
}

/** As {@link renderRss}, in pieces: the head, each article, the tail. Options are checked when the first piece is taken. */
export function* streamRss(issue: Issue, options: RssOptions): Generator<string, void, undefined> {
  const resolved = resolveOptions(issue, options)
  yield HEAD + channel(resolved)
  for (const page of issue.pages) {
    for (const article of page.articles) yield item(entryOf(article, page, issue, resolved), resolved)
  }
  yield TAIL
}

function channel(options: ResolvedOptions): string {
  const write = elementWriter(null, options.onRemoved)
  const { feedUrl, lastBuildDate, published } = options
  return [
    write.title(options.title),
    write.text('link', options.link.href),
    ...(feedUrl ? [write.empty('atom:link', { href: feedUrl, rel: 'self', type: 'application/rss+xml' })] : []),
    write.described(options.description),
    write.text('language', options.language),
    ...(published ? [write.text('pubDate', formatRfc822(published))] : []),
    ...(lastBuildDate ? [write.text('lastBuildDate', formatRfc822({ instant: lastBuildDate, offset: 0 }))] : []),
    write.text('generator', 'banmian'),
  ].join('')
}

/** `description` comes before `content:encoded`: some readers keep whichever they meet last. */
function item(entry: Entry, options: ResolvedOptions): string {
  const write = elementWriter(entry.id, options.onRemoved)
  return [
    '<item>\n',
    ...(entry.title === '' ? [] : [write.title(entry.title)]),
    write.text('link', entry.url),
    write.text('guid', entry.guid, { isPermaLink: 'false' }),
    ...(entry.publishedAt ? [write.text('pubDate', formatRfc822(entry.publishedAt))] : []),
    ...creators(entry, options).map((name) => write.text('dc:creator', name)),
    ...entry.categories.map((name) => write.text('category', name)),
    ...(entry.summary === '' && entry.title !== '' ? [] : [write.described(entry.summary)]),
    write.html('content:encoded', entry.content),
    '</item>\n',
  ].join('')
}

function creators(entry: Entry, options: ResolvedOptions): string[] {
  if (options.creators === 'each' || entry.creators.length === 0) return entry.creators
  return [entry.creators.join(/^(?:zh|ja)\b/i.test(options.language) ? ENUMERATION_COMMA : ', ')]
}
