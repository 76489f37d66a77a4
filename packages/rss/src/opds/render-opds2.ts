import { type Issue, rfc3339 } from '@banmian/core'
import type { Issues } from '../issues/issue-stream.js'
import { xmlFilter } from '../text/xml-filter.js'
import type { Book } from './book.js'
import type { Catalog } from './catalog.js'
import type { CatalogOptions } from './catalog-options.js'
import { OPDS2_TAIL, opds2Head } from './opds2-head.js'
import { type CatalogFormat, renderCatalog, streamCatalog } from './stream-catalog.js'

export const opds2: CatalogFormat = {
  head: (catalog) => opds2Head(catalog, 'publications'),
  book,
  tail: OPDS2_TAIL,
}

/**
 * Renders an OPDS 2.0 catalog of the issues' EPUBs: one publication per issue, in the given
 * order. The schema of the format requires at least one.
 *
 * @param issues - One issue, or several, newest first.
 * @throws FeedError as `renderOpds` does
 */
export const renderOpds2 = (issues: Issues, options: CatalogOptions): string => renderCatalog(opds2, issues, options)

/**
 * Yields what {@link renderOpds2} returns, issue by issue. The issues may come from an
 * asynchronous iterable.
 */
export function streamOpds2(issues: Issues, options: CatalogOptions): Generator<string, void, undefined>
export function streamOpds2(
  issues: AsyncIterable<Issue>,
  options: CatalogOptions,
): AsyncGenerator<string, void, undefined>
export function streamOpds2(issues: Issues | AsyncIterable<Issue>, options: CatalogOptions) {
  return streamCatalog(opds2, issues, options)
}

function book(book: Book, catalog: Catalog, index: number): string {
  const { identifier, title, language, publisher, series, date, updated, summary, epub } = book
  const text = xmlFilter(book.id, catalog.onRemoved)
  const images = [book.cover, book.thumbnail].flatMap((one) =>
    one === null ? [] : [{ href: one.url, type: one.type }],
  )
  const publication = {
    metadata: {
      '@type': 'http://schema.org/PublicationIssue',
      identifier,
      title: text('title', title),
      publisher: text('publisher', publisher),
      language: language || undefined,
      published: date ?? undefined,
      modified: rfc3339(updated),
      description: summary === '' ? undefined : text('description', summary),
      belongsTo: { newspaper: text('belongsTo', series), series: text('belongsTo', series) },
    },
    links: [{ rel: 'http://opds-spec.org/acquisition/open-access', href: epub, type: 'application/epub+zip' }],
    images: images.length === 0 ? undefined : images,
  }
  return (index === 0 ? '' : ',\n') + JSON.stringify(publication)
}
