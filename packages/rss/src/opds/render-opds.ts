import type { Issue } from '@banmian/core'
import type { Book, Catalog, CatalogOptions } from './catalog.js'
import { type CatalogFormat, streamCatalog } from './stream-catalog.js'
import { rfc3339 } from '../time/date-formats.js'
import type { Issues } from '../issues/issue-stream.js'
import { type Report, xmlHead, xmlWriter } from '../xml/xml-writer.js'

const ACQUISITION = 'application/atom+xml;profile=opds-catalog;kind=acquisition'
const NAMESPACES =
  'xmlns="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/terms/" xmlns:opds="http://opds-spec.org/2010/catalog"'

const opds: CatalogFormat = { head, book, tail: '</feed>\n' }

/**
 * Issues as an OPDS 1.2 catalog of their EPUBs, which e-readers subscribe to: one entry an issue, in the given order.
 *
 * @throws FeedError when an option is wrong or gives something wrong for an issue, or a time that a catalog asks for cannot
 * be known: an issue without a date needs the options `updated` and `catalogUpdated`
 */
export const renderOpds = (issues: Issues, options: CatalogOptions): string => [...streamOpds(issues, options)].join('')

/** As {@link renderOpds}, in pieces of one issue, from issues that may come one after another. */
export function streamOpds(issues: Issues, options: CatalogOptions): Generator<string, void, undefined>
export function streamOpds(
  issues: AsyncIterable<Issue>,
  options: CatalogOptions,
): AsyncGenerator<string, void, undefined>
export function streamOpds(issues: Issues | AsyncIterable<Issue>, options: CatalogOptions) {
  return streamCatalog(opds, issues, options)
}

function head(catalog: Catalog, report: Report): string {
  const write = xmlWriter(null, report)
  const { title, catalogUrl, startUrl, nextUrl, previousUrl, link, publisher, language, updated } = catalog
  const links: [string, string | null][] = [
    ['self', catalogUrl],
    ['start', startUrl],
    ['next', nextUrl],
    ['previous', previousUrl],
  ]
  return [
    xmlHead(catalog.stylesheet),
    `<feed ${NAMESPACES}${language === '' ? '' : ` xml:lang="${language}"`}>\n`,
    write.text('id', catalogUrl),
    write.text('title', title),
    write.text('updated', rfc3339(updated)),
    write.parent('author', write.text('name', publisher) + write.text('uri', link)),
    ...links.map(([rel, href]) => (href === null ? '' : write.empty('link', { rel, type: ACQUISITION, href }))),
    write.empty('link', { rel: 'alternate', type: 'text/html', href: link }),
  ].join('')
}

function book(one: Book, _index: number, report: Report): string {
  const write = xmlWriter(one.id, report)
  const { identifier, title, updated, publisher, language, date, summary, epub, cover } = one
  const entry = [
    write.text('id', identifier),
    write.text('title', title),
    write.text('updated', rfc3339(updated)),
    write.parent('author', write.text('name', publisher)),
    language === '' ? '' : write.text('dc:language', language),
    date === null ? '' : write.text('dc:issued', date),
    write.text('dc:publisher', publisher),
    // Atom asks for content where an entry has no page to link to.
    write.text('content', summary, { type: 'text' }),
    cover === null ? '' : write.empty('link', { rel: 'http://opds-spec.org/image', type: cover.type, href: cover.url }),
    write.empty('link', {
      rel: 'http://opds-spec.org/acquisition/open-access',
      type: 'application/epub+zip',
      href: epub,
    }),
  ].join('')
  return write.parent('entry', entry)
}
