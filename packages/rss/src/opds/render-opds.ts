import { type Issue, rfc3339 } from '@banmian/core'
import type { Issues } from '../issues/issue-stream.js'
import { type XmlWriter, xmlWriter } from '../xml/xml-writer.js'
import type { Book, CoverPicture } from './book.js'
import type { Catalog } from './catalog.js'
import type { CatalogOptions } from './catalog-options.js'
import { OPDS_TAIL, opdsHead } from './opds-head.js'
import { type CatalogFormat, renderCatalog, streamCatalog } from './stream-catalog.js'

export const opds: CatalogFormat = { head: (catalog) => opdsHead(catalog, 'acquisition'), book, tail: OPDS_TAIL }

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

function book(book: Book, catalog: Catalog): string {
  const write = xmlWriter(book.id, catalog.onRemoved)
  const { identifier, title, updated, publisher, language, date, summary, epub, cover, thumbnail } = book
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
    picture('http://opds-spec.org/image', cover, write),
    picture('http://opds-spec.org/image/thumbnail', thumbnail, write),
    write.empty('link', {
      rel: 'http://opds-spec.org/acquisition/open-access',
      type: 'application/epub+zip',
      href: epub,
    }),
  ].join('')
  return write.parent('entry', entry)
}

const picture = (rel: string, picture: CoverPicture | null, write: XmlWriter): string =>
  picture === null ? '' : write.empty('link', { rel, type: picture.type, href: picture.url })
