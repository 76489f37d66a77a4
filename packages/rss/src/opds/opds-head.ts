import { rfc3339 } from '@banmian/core'
import { xmlHead, xmlWriter } from '../xml/xml-writer.js'
import type { Catalog, CatalogKind } from './catalog.js'

const NAMESPACES =
  'xmlns="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/terms/" xmlns:opds="http://opds-spec.org/2010/catalog" xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/" xmlns:thr="http://purl.org/syndication/thread/1.0"'

/** Everything after the last entry of a catalog in OPDS 1.2. */
export const OPDS_TAIL = '</feed>\n'

/** Returns the media type of a kind of catalog in OPDS 1.2. */
export const opdsType = (kind: CatalogKind): string => `application/atom+xml;profile=opds-catalog;kind=${kind}`

/** Returns everything before the first entry of a catalog in OPDS 1.2. */
export function opdsHead(catalog: Catalog, kind: CatalogKind): string {
  const write = xmlWriter(null, catalog.onRemoved)
  const { title, catalogUrl, siteUrl, publisher, language, updated, numberOfItems } = catalog
  return [
    xmlHead(catalog.stylesheet),
    `<feed ${NAMESPACES}${language === '' ? '' : ` xml:lang="${language}"`}>\n`,
    write.text('id', catalogUrl),
    write.text('title', title),
    write.text('updated', rfc3339(updated)),
    write.parent('author', write.text('name', publisher) + write.text('uri', siteUrl.href)),
    ...linksOf(catalog, kind).map(([rel, type, href]) =>
      href === null ? '' : write.empty('link', { rel, type, href }),
    ),
    numberOfItems === null ? '' : write.text('opensearch:totalResults', String(numberOfItems)),
  ].join('')
}

function linksOf(catalog: Catalog, kind: CatalogKind): [rel: string, type: string, href: string | null][] {
  const { catalogUrl, startUrl, startKind, upUrl, nextUrl, previousUrl, search, siteUrl } = catalog
  const acquisition = opdsType('acquisition')
  return [
    ['self', opdsType(kind), catalogUrl],
    ['start', opdsType(startKind), startUrl],
    ['up', opdsType('navigation'), upUrl],
    ['next', acquisition, nextUrl],
    ['previous', acquisition, previousUrl],
    search?.descriptionUrl
      ? ['search', 'application/opensearchdescription+xml', search.descriptionUrl]
      : ['search', acquisition, search?.template ?? null],
    ['alternate', 'text/html', siteUrl.href],
  ]
}
