import type { Issues } from '../issues/issue-stream.js'
import { xmlFilter } from '../text/xml-filter.js'
import type { Catalog } from './catalog.js'
import { type CatalogDocument, type CatalogEntry, type CatalogTreeOptions, renderTree } from './catalog-tree.js'
import { OPDS_JSON, OPDS2_TAIL, opds2Head } from './opds2-head.js'
import { opds2 } from './render-opds2.js'

/**
 * Renders a big catalog in OPDS 2.0 as several documents, by which e-readers go from the year to
 * the month to the issue.
 *
 * @param issues - One issue, or several, newest first.
 * @returns The root, then each year with its months.
 * @throws FeedError as `renderOpds` does
 */
export const renderOpds2Tree = (issues: Issues, options: CatalogTreeOptions): CatalogDocument[] =>
  renderTree({ books: opds2, navigation }, issues, options)

function navigation(catalog: Catalog, entries: readonly CatalogEntry[]): string {
  const text = xmlFilter(null, catalog.onRemoved)
  const links = entries.map(({ title, url, count }) =>
    JSON.stringify({
      title: text('title', title),
      href: url,
      type: OPDS_JSON,
      rel: 'subsection',
      properties: { numberOfItems: count },
    }),
  )
  return opds2Head(catalog, 'navigation') + links.join(',\n') + OPDS2_TAIL
}
