import type { Issue } from '@banmian/core'
import { checkArgumentOrder } from '../arguments/checks.js'
import {
  type IssueSource,
  type Issues,
  type IssueWriter,
  openIssues,
  openSyncIssues,
  writeIssues,
} from '../issues/issue-stream.js'
import { type Book, bookOf } from './book.js'
import { type Catalog, catalogFor } from './catalog.js'
import type { CatalogOptions } from './catalog-options.js'
import { type CheckedCatalogOptions, checkCatalogOptions } from './checked-catalog.js'

/** A format of catalogs. */
export interface CatalogFormat {
  /** Returns everything before the first book. */
  head: (catalog: Catalog) => string
  /** Returns the entry of a book. */
  book: (book: Book, catalog: Catalog, index: number) => string
  /** Everything after the last book. */
  tail: string
}

/** Returns a whole catalog. */
export function renderCatalog(format: CatalogFormat, issues: Issues, options: CatalogOptions): string {
  checkArgumentOrder(options)
  const source = openSyncIssues(issues)
  return [...writeIssues(source.issues, catalogWriter(format, source, checkCatalogOptions(options)))].join('')
}

/**
 * Checks the arguments and yields a catalog in chunks: its head, the entry of each issue, its
 * tail.
 */
export function streamCatalog(
  format: CatalogFormat,
  issues: Issues | AsyncIterable<Issue>,
  options: CatalogOptions,
): Generator<string, void, undefined> | AsyncGenerator<string, void, undefined> {
  checkArgumentOrder(options)
  const source = openIssues(issues)
  return writeIssues(source.issues, catalogWriter(format, source, checkCatalogOptions(options)))
}

function catalogWriter(
  format: CatalogFormat,
  { newest, known }: Omit<IssueSource, 'issues'>,
  options: CheckedCatalogOptions,
): IssueWriter {
  let catalog: Catalog | null = null
  let bookCount = 0
  /** Returns the head on the first call and `''` afterwards, with the catalog. */
  const begin = (first: Issue | null): { head: string; catalog: Catalog } => {
    if (catalog !== null) return { head: '', catalog }
    catalog = catalogFor(options, newest ?? first, known)
    return { head: format.head(catalog), catalog }
  }
  return {
    isDone: false,
    *chunksOf(issue) {
      const { head, catalog } = begin(issue)
      if (head !== '') yield head
      yield format.book(bookOf(issue, catalog), catalog, bookCount++)
    },
    end: () => begin(null).head + format.tail,
  }
}
