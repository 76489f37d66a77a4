import type { Issue } from '@banmian/core'
import { filterXml } from '@banmian/markup'
import type { Book, Catalog, CatalogOptions } from './catalog.js'
import { type CatalogFormat, streamCatalog } from './stream-catalog.js'
import { rfc3339 } from '../time/date-formats.js'
import type { Issues } from '../issues/issue-stream.js'
import type { Report } from '../xml/xml-writer.js'

const OPDS = 'application/opds+json'

const opds2: CatalogFormat = { head, book, tail: '\n]}\n' }

/**
 * Issues as an OPDS 2.0 catalog of their EPUBs: one publication an issue, in the given order. The schema of the format asks
 * for at least one.
 *
 * @throws FeedError as `renderOpds` does
 */
export const renderOpds2 = (issues: Issues, options: CatalogOptions): string =>
  [...streamOpds2(issues, options)].join('')

/** As {@link renderOpds2}, in pieces of one issue, from issues that may come one after another. */
export function streamOpds2(issues: Issues, options: CatalogOptions): Generator<string, void, undefined>
export function streamOpds2(
  issues: AsyncIterable<Issue>,
  options: CatalogOptions,
): AsyncGenerator<string, void, undefined>
export function streamOpds2(issues: Issues | AsyncIterable<Issue>, options: CatalogOptions) {
  return streamCatalog(opds2, issues, options)
}

function head(catalog: Catalog, report: Report): string {
  const { title, updated, catalogUrl, startUrl, nextUrl, previousUrl, link } = catalog
  const links = [
    { rel: 'self', href: catalogUrl, type: OPDS },
    { rel: 'start', href: startUrl, type: OPDS },
    { rel: 'next', href: nextUrl, type: OPDS },
    { rel: 'previous', href: previousUrl, type: OPDS },
    { rel: 'alternate', href: link, type: 'text/html' },
  ]
  const feed = {
    metadata: { title: filtered('title', title, null, report), modified: rfc3339(updated) },
    links: links.filter(({ href }) => href !== null),
  }
  // The publications come one after another, so the object stays open.
  return `${JSON.stringify(feed).slice(0, -1)},"publications":[\n`
}

function book(one: Book, index: number, report: Report): string {
  const { identifier, title, language, publisher, series, date, updated, summary, epub, cover } = one
  const text = (element: string, value: string): string => filtered(element, value, one.id, report)
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
    images: cover === null ? undefined : [{ href: cover.url, type: cover.type }],
  }
  return (index === 0 ? '' : ',\n') + JSON.stringify(publication)
}

const filtered = (element: string, value: string, article: string | null, report: Report): string =>
  filterXml(value, report ? (removed) => report({ ...removed, element, article }) : undefined)
