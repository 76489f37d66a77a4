import { type Issue, languageTag } from '@banmian/core'
import { rfc3339 } from './date-formats.js'
import type { Entry } from './entry.js'
import { FeedError, wrongOption } from './feed-error.js'
import { type FeedFormat, renderFeed, streamFeed } from './feed-stream.js'
import type { Issues } from './issue-stream.js'
import { feedLinks, historyMarks, moduleElements, moduleNamespaces } from './modules.js'
import type { Moment } from './moment.js'
import type { FeedOptions } from './options.js'
import type { Settings } from './settings.js'
import { visible } from './visible.js'
import { type XmlWriter, xmlHead, xmlWriter } from './xml-writer.js'

/** The language of what is in no known one, where that must be said (BCP 47). */
const UNKNOWN = 'und'
const GENERATOR = 'https://github.com/banmian/banmian'

const atom: FeedFormat = { content: 'content', head, entry, tail: '</feed>\n' }

/**
 * One issue or several as an Atom feed (RFC 4287): one entry an article, in the given order, with the full text in `content`.
 * The same issues and options give the same characters on every run.
 *
 * @throws FeedError when an argument is wrong, an option gives something wrong for an article, or a time that Atom asks for
 * cannot be known: an issue without a date needs the options `published` and `feedUpdated`
 * @throws TypeError when a body holds a node of an unknown type
 */
export const renderAtom = (issues: Issues, options: FeedOptions): string => renderFeed(atom, issues, options)

/** As {@link renderAtom}, in pieces of one entry, from issues that may come one after another. */
export function streamAtom(issues: Issues, options: FeedOptions): Generator<string, void, undefined>
export function streamAtom(issues: AsyncIterable<Issue>, options: FeedOptions): AsyncGenerator<string, void, undefined>
export function streamAtom(issues: Issues | AsyncIterable<Issue>, options: FeedOptions) {
  return streamFeed(atom, issues, options)
}

function head(settings: Settings): string {
  const write = xmlWriter(null, settings.onRemoved)
  const { title, description, link, feedUrl, language, rights, icon, publisher } = settings
  const lang = language === '' ? '' : ` xml:lang="${language}"`
  return [
    xmlHead(settings.stylesheet),
    `<feed xmlns="http://www.w3.org/2005/Atom"${lang}${moduleNamespaces(settings)}>\n`,
    write.text('id', settings.id ?? feedUrl ?? link),
    write.text('title', title),
    description === title ? '' : write.text('subtitle', description),
    write.text('updated', rfc3339(feedUpdated(settings))),
    write.empty('link', { rel: 'alternate', type: 'text/html', href: link }),
    ...feedLinks(settings).map(([rel, href]) =>
      write.empty('link', { rel, type: rel === 'hub' ? null : 'application/atom+xml', href }),
    ),
    historyMarks(settings, write),
    person(publisher, write),
    rights === null ? '' : write.text('rights', rights),
    write.text('generator', 'banmian', { uri: GENERATOR }),
    icon === null ? '' : write.text('icon', icon),
  ].join('')
}

function feedUpdated({ updated, published }: Settings): Moment {
  const moment = updated ?? published
  if (moment === null) {
    throw new FeedError(
      'Expected option "feedUpdated" to be given, since the newest issue has no date and Atom asks for one.',
      'feedUpdated',
      null,
    )
  }
  return moment
}

function entry(entry: Entry, settings: Settings): string[] {
  const write = xmlWriter(entry.id, settings.onRemoved)
  const { published, summary, content, corrected, printed } = entry
  const updated = entry.updated ?? published
  if (updated === null) throw wrongOption('published', 'a time, since its issue has no date,', null, entry.id)
  const language = languageTag(printed.issue.publication.language)
  const lang = language === settings.language ? '' : ` xml:lang="${language || UNKNOWN}"`
  const xml = [`<entry${lang}>\n`, write.text('id', entry.guid), write.text('title', entry.title)]
  xml.push(write.empty('link', { rel: 'alternate', type: 'text/html', href: entry.url }))
  if (published !== null) xml.push(write.text('published', rfc3339(published)))
  xml.push(write.text('updated', rfc3339(updated)))
  for (const name of entry.creators) xml.push(person(name, write))
  for (const term of entry.categories) xml.push(write.empty('category', { term }))
  if (corrected?.url) xml.push(write.empty('link', { rel: 'related', type: 'text/html', href: corrected.url }))
  if (visible(summary) !== null) xml.push(write.text('summary', summary))
  if (content !== null) xml.push(write.html('content', content, { type: 'html' }))
  xml.push(moduleElements(entry, write), '</entry>\n')
  return xml
}

const person = (name: string, write: XmlWriter): string => write.parent('author', write.text('name', name))
