import { rfc3339 } from '@banmian/core'
import { xmlFilter } from '../text/xml-filter.js'
import type { Catalog } from './catalog.js'
import { SEARCH_TERMS } from './open-search.js'

/** Media type of OPDS 2.0. */
export const OPDS_JSON = 'application/opds+json'
/** Everything after the last item of a catalog in OPDS 2.0. */
export const OPDS2_TAIL = '\n]}\n'

/** Returns everything before the first item of a catalog in OPDS 2.0: a list under a key. */
export function opds2Head(catalog: Catalog, list: 'publications' | 'navigation'): string {
  const { title, updated, onRemoved, numberOfItems } = catalog
  const feed = {
    metadata: {
      title: xmlFilter(null, onRemoved)('title', title),
      modified: rfc3339(updated),
      numberOfItems: numberOfItems ?? undefined,
    },
    links: linksOf(catalog),
  }
  // The items follow one by one, so the object is left open.
  return `${JSON.stringify(feed).slice(0, -1)},"${list}":[\n`
}

function linksOf({ catalogUrl, startUrl, upUrl, nextUrl, previousUrl, search, siteUrl }: Catalog): object[] {
  const links = [
    { rel: 'self', href: catalogUrl, type: OPDS_JSON },
    { rel: 'start', href: startUrl, type: OPDS_JSON },
    { rel: 'up', href: upUrl, type: OPDS_JSON },
    { rel: 'next', href: nextUrl, type: OPDS_JSON },
    { rel: 'previous', href: previousUrl, type: OPDS_JSON },
    // A template of RFC 6570, in which OPDS 2.0 names the variable `query`.
    {
      rel: 'search',
      href: search?.template.replaceAll(SEARCH_TERMS, '{query}') ?? null,
      type: OPDS_JSON,
      templated: true,
    },
    { rel: 'alternate', href: siteUrl.href, type: 'text/html' },
  ]
  return links.filter(({ href }) => href !== null)
}
