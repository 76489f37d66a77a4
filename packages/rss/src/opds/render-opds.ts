import { type Issue, rfc3339 } from '@banmian/core'
import type { Issues } from '../issues/issue-stream.js'
import { xmlHead, xmlWriter } from '../xml/xml-writer.js'
import type { Book } from './book.js'
import type { Catalog } from './catalog.js'
import type { CatalogOptions } from './catalog-options.js'
import { type CatalogFormat, renderCatalog, streamCatalog } from './stream-catalog.js'

const ACQUISITION_FEED = 'application/atom+xml;profile=opds-catalog;kind=acquisition'
const NAMESPACES =
  'xmlns="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/terms/" xmlns:opds="http://opds-spec.org/2010/catalog"'

const opds: CatalogFormat = { head, book, tail: '</feed>\n' }

/**
 * Renders an OPDS 1.2 catalog of the issues' EPUBs, to which e-readers subscribe: one entry per
 * issue, in the given order.
 *
 * @param issues - One issue, or several, newest first.
 * @throws FeedError when an argument is wrong, an option returns a wrong value for an issue, or a
 * time that OPDS requires is unknown: an issue without a date needs the options `updated` and
 * `catalogUpdated`
 */
export const renderOpds = (issues: Issues, options: CatalogOptions): string => renderCatalog(opds, issues, options)

/**
 * Yields what {@link renderOpds} returns, issue by issue. The issues may come from an
 * asynchronous iterable.
 */
export function streamOpds(issues: Issues, options: CatalogOptions): Generator<string, void, undefined>
export function streamOpds(
  issues: AsyncIterable<Issue>,
  options: CatalogOptions,
): AsyncGenerator<string, void, undefined>
export function streamOpds(issues: Issues | AsyncIterable<Issue>, options: CatalogOptions) {
  return streamCatalog(opds, issues, options)
}

function head(catalog: Catalog): string {
  const write = xmlWriter(null, catalog.onRemoved)
  const { title, catalogUrl, startUrl, nextUrl, previousUrl, siteUrl, publisher, language, updated } = catalog
  const links: [rel: string, href: string | null][] = [
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
    write.parent('author', write.text('name', publisher) + write.text('uri', siteUrl.href)),
    ...links.map(([rel, href]) => (href === null ? '' : write.empty('link', { rel, type: ACQUISITION_FEED, href }))),
    write.empty('link', { rel: 'alternate', type: 'text/html', href: siteUrl.href }),
  ].join('')
}

function book(book: Book, catalog: Catalog): string {
  const write = xmlWriter(book.id, catalog.onRemoved)
  const { identifier, title, updated, publisher, language, date, summary, epub, cover } = book
  const entry = [
    write.text('id', identifier),
    write.text('title', title),
    write.text('updated', rfc3339(updated)),
    write.parent('author', write.text('name', publisher)),
    language === '' ? '' : write.text('dc:language', language),
    date === null ? '' : write.text('dc:issued', date),
    write.text('dc:publisher', publisher),
    // Atom requires content in an entry without an alternate link.
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
