import { rfc3339 } from '@banmian/core'
import type { Issues } from '../issues/issue-stream.js'
import { type XmlWriter, xmlWriter } from '../xml/xml-writer.js'
import type { Catalog } from './catalog.js'
import {
  type CatalogDocument,
  type CatalogEntry,
  type CatalogPeriod,
  type CatalogTreeOptions,
  renderPeriods,
  renderTree,
} from './catalog-tree.js'
import { OPDS_TAIL, opdsHead, opdsType } from './opds-head.js'
import { opds } from './render-opds.js'

/**
 * Renders a big catalog in OPDS 1.2 as several documents, by which e-readers go from the year to
 * the month to the issue.
 *
 * @param issues - One issue, or several, newest first.
 * @returns The root, then each year with its months.
 * @throws FeedError as `renderOpds` does
 */
export const renderOpdsTree = (issues: Issues, options: CatalogTreeOptions): CatalogDocument[] =>
  renderTree({ books: opds, navigation }, issues, options)

/**
 * Renders one catalog of those that `renderOpdsTree` renders: the root, or that of a year. For it,
 * a server needs the number of issues in each year or month and the newest of them, not all issues.
 *
 * @param periods - The years, or the months of a year.
 * @param year - The year whose months they are; `null`, the default, for the root.
 * @throws FeedError as `renderOpds` does
 */
export const renderOpdsPeriods = (
  periods: readonly CatalogPeriod[],
  options: CatalogTreeOptions,
  year: string | null = null,
): string => renderPeriods({ books: opds, navigation }, periods, options, year)

function navigation(catalog: Catalog, entries: readonly CatalogEntry[]): string {
  const write = xmlWriter(null, catalog.onRemoved)
  return opdsHead(catalog, 'navigation') + entries.map((entry) => navigationEntry(entry, write)).join('') + OPDS_TAIL
}

function navigationEntry({ title, url, kind, count, updated, newest }: CatalogEntry, write: XmlWriter): string {
  const entry = [
    write.text('id', url),
    write.text('title', title),
    write.text('updated', rfc3339(updated)),
    // Atom requires content in an entry without an alternate link.
    write.text('content', newest, { type: 'text' }),
    write.empty('link', { rel: 'subsection', type: opdsType(kind), href: url, 'thr:count': String(count) }),
  ].join('')
  return write.parent('entry', entry)
}
