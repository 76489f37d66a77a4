import { type Issue, languageTag, type Moment } from '@banmian/core'
import { labelsFor } from '@banmian/html'
import { absoluteUrl, checkOptionalFunction } from '../arguments/check-options.js'
import { checkArgumentOrder, checkThat } from '../arguments/checks.js'
import { type Issues, openSyncIssues } from '../issues/issue-stream.js'
import { type CatalogLabels, checkLabels } from '../settings/labels-option.js'
import { latestMoment } from '../time/latest-moment.js'
import { folderOf } from '../uri/folder-of.js'
import { pathBelow } from '../uri/path-below.js'
import { type Book, bookOf } from './book.js'
import { type Catalog, type CatalogKind, catalogFor } from './catalog.js'
import type { CatalogOptions } from './catalog-options.js'
import { checkCatalogOptions } from './checked-catalog.js'
import type { CatalogFormat } from './stream-catalog.js'

/** Options of a catalog by year and month. */
export interface CatalogTreeOptions
  extends Omit<CatalogOptions, 'startUrl' | 'nextUrl' | 'previousUrl' | 'numberOfItems'> {
  /**
   * Returns the absolute URL of the catalog of a year (`2024`), of a month (`2024-03`), or of the
   * issues without a date (`undated`). By default it is a file of that name in the folder of
   * `catalogUrl`, with the same extension.
   */
  periodUrl?: (period: string) => string
}

/** A catalog of a year, of a month or of all years, as a file. */
export interface CatalogDocument {
  /**
   * Path of the file relative to the folder of `siteUrl`, decoded; `null` when the URL is not below
   * the folder, or has a query or a path that no file can have.
   */
  path: string | null
  /** Absolute URL of the document. */
  url: string
  /** The text of the document. */
  content: string
  /** The year (`2024`), the month (`2024-03`) or `undated`; `null` for the root. */
  period: string | null
}

/** A link of a catalog to another one. */
export interface CatalogEntry {
  title: string
  url: string
  kind: CatalogKind
  /** Number of books in it and below it. */
  count: number
  updated: Moment
  /** Title of its newest book. */
  newest: string
}

/** A format of catalogs that link to each other. */
export interface TreeFormat {
  books: CatalogFormat
  /** Renders a catalog that lists others. */
  navigation: (catalog: Catalog, entries: readonly CatalogEntry[]) => string
}

/** A year or a month with issues. */
export interface CatalogPeriod {
  /** The year (`2024`), the month (`2024-03`), or `undated`. */
  period: string
  /** Number of its issues. */
  count: number
  /** Its newest issue, of which the articles are not needed. */
  newest: Issue
}

/** The period of issues without a date. */
const UNDATED = 'undated'

/**
 * Returns the root, which lists the years, then for each year a catalog that lists its months, and
 * for each month one that lists its books; the newest first. Of an issue, no more is held in memory
 * than its entry.
 */
export function renderTree(format: TreeFormat, issues: Issues, options: CatalogTreeOptions): CatalogDocument[] {
  const checked = checkTreeOptions(options)
  const { issues: source, newest, known } = openSyncIssues(issues)
  let root: Catalog | null = null
  const months = new Map<string, Book[]>()
  for (const issue of source) {
    root ??= catalogFor(checked, newest ?? issue, known)
    const period = periodOf(issue)
    const books = months.get(period)
    if (books) books.push(bookOf(issue, root))
    else months.set(period, [bookOf(issue, root)])
  }
  return treeOf(format, root ?? catalogFor(checked, null, known), options).documents(months)
}

/**
 * Returns one catalog of a tree, which lists years or months. Its work depends on their number, not
 * on that of the issues.
 *
 * @param year - The year whose months are listed; `null` for the root, which lists years
 */
export function renderPeriods(
  format: TreeFormat,
  periods: readonly CatalogPeriod[],
  options: CatalogTreeOptions,
  year: string | null,
): string {
  const checked = checkTreeOptions(options)
  checkThat(Array.isArray(periods), 'periods', 'a list of periods', periods)
  for (const [index, one] of periods.entries()) checkPeriod(one, `periods[${index}]`)
  const { newest, known } = openSyncIssues(periods.map((one) => one.newest))
  return treeOf(format, catalogFor(checked, newest, known), options).periods(periods, year)
}

function checkPeriod(value: Partial<CatalogPeriod> | null | undefined, argument: string): void {
  const { period, count } = value ?? {}
  checkThat(
    typeof period === 'string' && /^(?:\d{4}(?:-\d{2})?|undated)$/.test(period),
    `${argument}.period`,
    'a year such as "2024", a month such as "2024-03", or "undated"',
    period,
  )
  checkThat(Number.isInteger(count) && Number(count) >= 0, `${argument}.count`, 'a whole number, 0 or more', count)
}

/** Returns the options that a tree has in common with other catalogs, checked. */
function checkTreeOptions(options: CatalogTreeOptions): ReturnType<typeof checkCatalogOptions> {
  checkArgumentOrder(options)
  checkThat(typeof options === 'object' && options !== null, 'options', 'an object', options)
  const { periodUrl, ...catalogOptions } = options
  checkOptionalFunction('periodUrl', periodUrl)
  return checkCatalogOptions(catalogOptions)
}

function treeOf(format: TreeFormat, root: Catalog, { labels, periodUrl }: CatalogTreeOptions): CatalogTree {
  const ofLanguage = checkLabels<CatalogLabels>(labels, labelsFor)(languageTag(root.language))
  return new CatalogTree(format, root, periodUrl ?? filesBeside(root.catalogUrl), ofLanguage)
}

const periodOf = ({ date }: Issue): string => date?.slice(0, 'YYYY-MM'.length) ?? UNDATED

/** Returns the default of `periodUrl`. */
function filesBeside(catalogUrl: string): (period: string) => string {
  const { pathname } = new URL(catalogUrl)
  const extension = /\.\w+$/.exec(pathname)?.[0] ?? ''
  return (period) => new URL(period + extension, catalogUrl).href
}

class CatalogTree {
  readonly #format: TreeFormat
  readonly #root: Catalog
  readonly #periodUrl: (period: string) => string
  readonly #siteFolder: string
  readonly #labels: CatalogLabels

  constructor(format: TreeFormat, root: Catalog, periodUrl: (period: string) => string, labels: CatalogLabels) {
    this.#format = format
    this.#root = { ...root, startUrl: root.catalogUrl, startKind: 'navigation' }
    this.#periodUrl = periodUrl
    this.#siteFolder = folderOf(root.siteUrl)
    this.#labels = labels
  }

  documents(months: ReadonlyMap<string, readonly Book[]>): CatalogDocument[] {
    const years = new Map<string, string[]>()
    for (const period of [...months.keys()].sort(newestFirst)) {
      const year = period === UNDATED ? UNDATED : period.slice(0, 'YYYY'.length)
      years.set(year, [...(years.get(year) ?? []), period])
    }
    const documents: CatalogDocument[] = []
    const entries: CatalogEntry[] = []
    for (const [year, periods] of years) {
      const books = periods.flatMap((period) => months.get(period) ?? [])
      entries.push(this.#entry(year, books, year === UNDATED ? 'acquisition' : 'navigation'))
      if (year !== UNDATED) {
        const monthEntries = periods.map((period) => this.#entry(period, months.get(period) ?? [], 'acquisition'))
        documents.push(this.#document(year, this.#navigation(this.#catalog(year, books, null), monthEntries)))
      }
      for (const period of periods) {
        const books = months.get(period) ?? []
        const upUrl = period === UNDATED ? null : this.#urlOf(year)
        documents.push(
          this.#document(
            period,
            this.#books({ ...this.#catalog(period, books, upUrl), numberOfItems: books.length }, books),
          ),
        )
      }
    }
    return [this.#document(null, this.#navigation({ ...this.#root, numberOfItems: null }, entries)), ...documents]
  }

  /** Returns the catalog that lists years, or the months of a year. */
  periods(periods: readonly CatalogPeriod[], year: string | null): string {
    const newestOnes: Book[] = []
    const entries: CatalogEntry[] = []
    for (const { period, count, newest } of [...periods].sort((a, b) => newestFirst(a.period, b.period))) {
      const book = bookOf(newest, this.#root)
      newestOnes.push(book)
      const isYear = year === null && period !== UNDATED
      entries.push({ ...this.#entry(period, [book], isYear ? 'navigation' : 'acquisition'), count })
    }
    const catalog = year === null ? { ...this.#root, numberOfItems: null } : this.#catalog(year, newestOnes, null)
    return this.#navigation(catalog, entries)
  }

  #document(period: string | null, content: string): CatalogDocument {
    const url = period === null ? this.#root.catalogUrl : this.#urlOf(period)
    return { path: pathBelow(this.#siteFolder, url), url, content, period }
  }

  #urlOf(period: string): string {
    return absoluteUrl('periodUrl', this.#periodUrl(period)).href
  }

  #entry(period: string, books: readonly Book[], kind: CatalogKind): CatalogEntry {
    return {
      title: this.#labelOf(period),
      url: this.#urlOf(period),
      kind,
      count: books.length,
      updated: lastChange(books) ?? this.#root.updated,
      newest: books[0]?.title ?? '',
    }
  }

  #catalog(period: string, books: readonly Book[], upUrl: string | null): Catalog {
    return {
      ...this.#root,
      catalogUrl: this.#urlOf(period),
      upUrl: upUrl ?? this.#root.catalogUrl,
      title: `${this.#root.title} ${this.#labelOf(period)}`,
      updated: lastChange(books) ?? this.#root.updated,
      numberOfItems: null,
    }
  }

  #labelOf(period: string): string {
    const labels = this.#labels
    if (period === UNDATED) return labels.undated
    const [year = 0, month] = period.split('-').map(Number)
    return month === undefined ? labels.year(year) : labels.month(year, month)
  }

  #navigation(catalog: Catalog, entries: readonly CatalogEntry[]): string {
    return this.#format.navigation(catalog, entries)
  }

  #books(catalog: Catalog, books: readonly Book[]): string {
    const { head, book, tail } = this.#format.books
    return head(catalog) + books.map((one, index) => book(one, catalog, index)).join('') + tail
  }
}

const lastChange = (books: readonly Book[]): Moment | null => latestMoment(books.map(({ updated }) => updated))

/** Orders periods from the newest to the oldest, and the issues without a date last. */
function newestFirst(one: string, other: string): number {
  if (one === UNDATED || other === UNDATED) return one === UNDATED ? 1 : -1
  return one < other ? 1 : -1
}
