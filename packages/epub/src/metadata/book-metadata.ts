import { isBlank, isCalendarDay } from '@banmian/core'
import { primarySubtag } from '@banmian/core/arguments'
import { collectionIdentifier, issueIdentifier } from '../identity/book-identifier.js'
import type { EpubLabels } from '../labels/epub-labels.js'
import { UNDETERMINED } from '../labels/page-language.js'
import type { Conformance, EpubOptions, Series } from '../options/epub-options.js'
import { utcSeconds } from '../options/utc-seconds.js'
import type { IssueHead } from '../source/book-source.js'
import { oneLine } from '../titles/one-line.js'
import { dayName, editionName, issueTitle, publicationName } from '../titles/titles.js'
import type { BookStats } from './book-stats.js'
import type { Contributors } from './contributors.js'

/** Metadata of a book, as the package document states it. */
export interface BookMetadata {
  identifier: string
  title: string
  /** The title for sorting, or `null` when it is the title itself. */
  sortTitle: string | null
  /** BCP 47 tags: that of the book, then those of its issues. Never empty. */
  languages: readonly string[]
  /** Time of the last change in UTC, to the second. */
  modified: string
  date: string | null
  creators: readonly string[]
  contributors: Contributors
  publisher: string | null
  description: string | null
  subjects: readonly string[]
  rights: string | null
  source: string | null
  series: (Series & { identifiers: readonly string[] }) | null
  accessibility: Accessibility
  conformance: Conformance | null
}

/** Accessibility metadata (EPUB Accessibility 1.1, 2). */
export interface Accessibility {
  summary: string
  /** Alternative texts of the pictures, not counting the cover. */
  pictures: 'none' | 'described' | 'some undescribed'
  /** True when a picture may be animated, and so may flash. */
  mayMove: boolean
  /** The printed source of the page numbers, or `null` for a book without any. */
  pageBreakSource: string | null
}

/**
 * Time of the last change of a book without dates: EPUB requires one, and this package reads no
 * clock.
 */
const UNKNOWN_TIME = '1970-01-01T00:00:00Z'

/** Returns the metadata of a book. Options take precedence over what its issues say. */
export function bookMetadata(
  stats: BookStats,
  firstIssue: IssueHead,
  hasPageNumbers: boolean,
  options: EpubOptions,
  labels: EpubLabels,
): BookMetadata {
  const { latest, pictures, mayMove } = stats
  const fallbackTitle = defaultTitle(stats, firstIssue, labels)
  const source = given(options.source) ?? (hasPageNumbers ? fallbackTitle : null)
  const pageBreakSource = hasPageNumbers ? source : null
  const languages = languagesOf(stats, options)
  const summary = labels.accessibility({ pageNumbers: hasPageNumbers, pictures })
  return {
    identifier: given(options.identifier) ?? defaultIdentifier(stats, firstIssue, options),
    title: given(options.title) ?? fallbackTitle,
    sortTitle: given(options.title) === null ? sortTitle(stats, firstIssue, labels) : null,
    languages,
    modified: options.modified === undefined ? changedAt(stats) : utcSeconds(options.modified),
    date: latest,
    creators: options.creators === undefined ? [...stats.publications] : visible(options.creators),
    contributors: stats.contributors,
    publisher: [...stats.publishers].join('; ') || null,
    description: given(options.description) ?? (stats.headlines.join(separatorOf(languages[0]!)) || null),
    subjects: options.subjects === undefined ? stats.subjects : visible(options.subjects),
    rights: given(options.rights),
    source,
    series: seriesOf(stats, firstIssue, options),
    accessibility: { summary, pictures, mayMove, pageBreakSource },
    conformance: options.conformance ?? null,
  }
}

/** Returns the name that the cover shows: the title option, or the publications. */
export const coverName = (stats: BookStats, firstIssue: IssueHead, options: EpubOptions, labels: EpubLabels): string =>
  given(options.title) ?? publicationNames(stats, firstIssue, labels)

/** Returns the day or period of a book in words, or `null` when no date is known. */
export function periodOf({ earliest, latest }: BookStats, labels: EpubLabels): string | null {
  const [first, last] = [dayName(earliest, labels), dayName(latest, labels)]
  return first === null || last === null || first === last ? first : labels.period(first, last)
}

/** Returns a text of the caller on one line, or `null` when it is absent or blank. */
const given = (value: string | undefined): string | null =>
  value === undefined || isBlank(value) ? null : oneLine(value, Number.MAX_SAFE_INTEGER)

const visible = (values: readonly string[]): string[] => values.map(given).filter((value) => value !== null)

/** Maximum number of publications that a title names. */
const MAX_NAMED = 3

/** Returns the names of the newspapers of a book. */
export const publicationNames = ({ publications }: BookStats, firstIssue: IssueHead, labels: EpubLabels): string =>
  [...publications].slice(0, MAX_NAMED).join(' · ') || publicationName(firstIssue, labels)

function defaultTitle(stats: BookStats, firstIssue: IssueHead, labels: EpubLabels): string {
  if (stats.issueIds.length === 1) return issueTitle(firstIssue, labels)
  return [publicationNames(stats, firstIssue, labels), periodOf(stats, labels)].filter(Boolean).join(' ')
}

/** Returns publication, ISO date and edition, so that the books of one newspaper sort by date. */
function sortTitle(stats: BookStats, firstIssue: IssueHead, labels: EpubLabels): string | null {
  const { earliest, latest } = stats
  if (earliest === null || latest === null) return null
  const period = earliest === latest ? latest : `${earliest} ${latest}`
  const edition = stats.issueIds.length === 1 ? editionName(firstIssue) : null
  return [publicationNames(stats, firstIssue, labels), period, edition].filter((part) => part !== null).join(' ')
}

function defaultIdentifier(stats: BookStats, firstIssue: IssueHead, { arrangement }: EpubOptions): string {
  if (arrangement === 'articles') return collectionIdentifier('articles', stats.articleIds)
  if (stats.issueIds.length === 1) return issueIdentifier(firstIssue)
  return collectionIdentifier('issues', stats.issueIds)
}

/** Separators of headlines, by primary subtag. */
const SEPARATORS = new Map([
  ['zh', '；'],
  ['ja', '／'],
  ['ar', '؛ '],
])

/** Returns what separates headlines in a sentence of a language: a semicolon in most. */
const separatorOf = (language: string): string => SEPARATORS.get(primarySubtag(language)) ?? '; '

function languagesOf({ languages }: BookStats, { language }: EpubOptions): string[] {
  const all = new Set([...(language === undefined ? [] : [language]), ...languages])
  return all.size === 0 ? [UNDETERMINED] : [...all]
}

/** Returns the time at which the last issue was published or the last article was corrected. */
function changedAt({ published, corrected }: BookStats): string {
  const last = Math.max(published?.instant ?? -Infinity, corrected)
  return last === -Infinity ? UNKNOWN_TIME : utcSeconds(last)
}

function seriesOf(
  { publications, issueIds }: BookStats,
  firstIssue: IssueHead,
  { series }: EpubOptions,
): BookMetadata['series'] {
  if (series === null) return null
  const identifiers = publications.size > 1 ? [] : firstIssue.publication.identifiers.flatMap(seriesIdentifier)
  if (series !== undefined) return isBlank(series.name) ? null : { ...series, name: oneLine(series.name), identifiers }
  const [name] = publications
  if (name === undefined || publications.size > 1) return null
  return { name, position: issueIds.length === 1 ? positionOf(firstIssue) : null, identifiers }
}

/** Returns the number of an issue, or its date as one number, or `null` without either. */
function positionOf({ number, date }: IssueHead): number | null {
  if (number !== null && /^\d{1,9}$/.test(number.trim())) return Number(number)
  return date !== null && isCalendarDay(date) ? Number(date.replaceAll('-', '')) : null
}

/** Returns an ISSN as a URN (RFC 3044), and any other number after the name of its registry. */
function seriesIdentifier({ scheme, value }: { scheme: string; value: string }): string[] {
  if (isBlank(scheme) || isBlank(value)) return []
  if (scheme === 'issn' && /^\d{4}-\d{3}[\dX]$/.test(value)) return [`urn:issn:${value}`]
  return [`${oneLine(scheme).toUpperCase()} ${oneLine(value)}`]
}
