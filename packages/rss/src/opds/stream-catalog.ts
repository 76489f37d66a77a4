import type { Issue } from '@banmian/core'
import { type Book, bookOf, type Catalog, type CatalogOptions, catalogOf } from './catalog.js'
import { type Issues, type IssueWriter, streamIssues } from '../issues/issue-stream.js'
import type { Report } from '../xml/xml-writer.js'

/** A format of catalogs: what comes before the books, each book, and what comes after them. */
export interface CatalogFormat {
  head: (catalog: Catalog, report: Report) => string
  book: (book: Book, index: number, report: Report) => string
  tail: string
}

/** A catalog in pieces: its head, one for each issue, its end. */
export function streamCatalog(
  format: CatalogFormat,
  issues: Issues | AsyncIterable<Issue>,
  options: CatalogOptions,
): Generator<string, void, undefined> | AsyncGenerator<string, void, undefined> {
  return streamIssues(issues, (newest) => catalogWriter(format, newest, options))
}

function catalogWriter(format: CatalogFormat, newest: Issue | null, options: CatalogOptions): IssueWriter {
  let catalog: Catalog | null = null
  let count = 0
  const report = (): Report => options.onRemoved ?? null
  const begun = (first: Issue | null): { head: string; catalog: Catalog } => {
    if (catalog !== null) return { head: '', catalog }
    catalog = catalogOf(newest ?? first, options)
    return { head: format.head(catalog, report()), catalog }
  }
  return {
    isDone: false,
    *piecesOf(issue) {
      const { head, catalog } = begun(issue)
      if (head !== '') yield head
      yield format.book(bookOf(issue, catalog, options), count++, report())
    },
    end: () => begun(null).head + format.tail,
  }
}
