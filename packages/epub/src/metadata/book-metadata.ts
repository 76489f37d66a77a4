import type { PageBreak } from '../navigation/contents.js'
import type { Gathered } from './book-stats.js'
import { collectionIdentifier, issueIdentifier } from '../identity/book-identifier.js'
import { UNDETERMINED } from '../labels/page-language.js'
import { oneLine } from '../titles/one-line.js'
import { type EpubOptions, instant } from '../options/epub-options.js'
import type { Metadata } from '../package/package-document.js'
import type { IssueHead } from '../source/book-source.js'
import { dayName, isDay, issueTitle, paperName } from '../titles/titles.js'
import type { EpubWords } from '../labels/epub-labels.js'
import { isBlank } from '../markup/xml.js'

/** Stands for the change of a book whose days are all unknown; EPUB wants one, and there is no clock here. */
const UNKNOWN = '1970-01-01T00:00:00Z'

/** What a book says of itself, from what was gathered and what the caller knows better. */
export function metadataOf(
  gathered: Gathered,
  pageBreaks: readonly PageBreak[],
  options: EpubOptions,
  words: EpubWords,
): Metadata {
  const first = firstOf(gathered)
  const { latest } = gathered
  const ownTitle = titleOf(gathered, words)
  const title = given(options.title) ?? ownTitle
  const source = given(options.source) ?? (pageBreaks.length > 0 ? ownTitle : null)
  const pageBreakSource = pageBreaks.length > 0 ? source : null
  const accessibility = { pictures: gathered.pictures, moving: gathered.moving, pageBreakSource }
  const { pictures } = gathered
  return {
    identifier: given(options.identifier) ?? identifierOf(gathered, options),
    title,
    sortedTitle: given(options.title) === null ? sortedTitle(gathered, words) : null,
    languages: languagesOf(gathered, options),
    modified:
      options.modified === undefined ? (latest === null ? UNKNOWN : `${latest}T00:00:00Z`) : instant(options.modified),
    date: latest,
    creators: options.creators === undefined ? [...gathered.names] : texts(options.creators),
    contributors: gathered.contributors,
    publisher: [...gathered.publishers].join('; ') || null,
    description: given(options.description) ?? (gathered.headlines.join('；') || null),
    subjects: options.subjects === undefined ? gathered.subjects : texts(options.subjects),
    rights: given(options.rights),
    source,
    series: seriesOf(gathered, first, options),
    accessibility: {
      ...accessibility,
      summary: words.accessibility({ pageNumbers: pageBreakSource !== null, pictures }),
    },
    conformance: options.conformance ?? null,
  }
}

/** The first issue. Throws a `TypeError` when there was none, since a book needs at least one. */
export function firstOf({ first }: Gathered): IssueHead {
  if (first === null) throw new TypeError('Expected at least one issue or article to make a book of, received none.')
  return first
}

/** What the cover prints large. */
export const coverName = (gathered: Gathered, options: EpubOptions, words: EpubWords): string =>
  given(options.title) ?? namesOf(gathered, words)

/** A text that the caller gave, on one line; `null` when it gave none that can be seen. */
const given = (value: string | undefined): string | null =>
  value === undefined || isBlank(value) ? null : oneLine(value, Number.MAX_SAFE_INTEGER)

const texts = (values: readonly string[]): string[] => values.map(given).filter((value) => value !== null)

const namesOf = (gathered: Gathered, words: EpubWords): string =>
  [...gathered.names].slice(0, 3).join(' · ') || paperName(firstOf(gathered), words)

function titleOf(gathered: Gathered, words: EpubWords): string {
  if (gathered.issueIds.length === 1) return issueTitle(firstOf(gathered), words)
  return [namesOf(gathered, words), periodOf(gathered, words)].filter(Boolean).join(' ')
}

/** The days that a book spans, in words; `null` when none is known. */
export function periodOf(gathered: Gathered, words: EpubWords): string | null {
  const [from, to] = [dayName(gathered.earliest, words), dayName(gathered.latest, words)]
  return from === null || to === null || from === to ? from : words.period(from, to)
}

/** Paper and day, the day so that books of one paper stand in its order. */
function sortedTitle(gathered: Gathered, words: EpubWords): string | null {
  const { earliest, latest } = gathered
  if (earliest === null || latest === null) return null
  return `${namesOf(gathered, words)} ${earliest === latest ? latest : `${earliest} ${latest}`}`
}

function identifierOf(gathered: Gathered, { arrangement }: EpubOptions): string {
  if (arrangement === 'articles') return collectionIdentifier('articles', gathered.articleIds)
  if (gathered.issueIds.length === 1) return issueIdentifier(firstOf(gathered))
  return collectionIdentifier('issues', gathered.issueIds)
}

function languagesOf({ languages }: Gathered, { language }: EpubOptions): string[] {
  const all = new Set([...(language === undefined ? [] : [language]), ...languages])
  return all.size === 0 ? [UNDETERMINED] : [...all]
}

function seriesOf({ names, issueIds }: Gathered, first: IssueHead, { series }: EpubOptions): Metadata['series'] {
  if (series === null) return null
  const identifiers = names.size > 1 ? [] : first.publication.identifiers.flatMap(seriesIdentifier)
  if (series !== undefined) return isBlank(series.name) ? null : { ...series, name: oneLine(series.name), identifiers }
  const [name] = names
  return name === undefined || names.size > 1
    ? null
    : { name, position: issueIds.length === 1 ? positionOf(first) : null, identifiers }
}

/** The number of an issue, or its day as one number; `null` without either. */
function positionOf({ number, date }: IssueHead): number | null {
  if (number !== null && /^\d{1,9}$/.test(number.trim())) return Number(number)
  return date !== null && isDay(date) ? Number(date.replaceAll('-', '')) : null
}

/** An ISSN as its URN (RFC 3044); other numbers after the name of their registry. */
function seriesIdentifier({ scheme, value }: { scheme: string; value: string }): string[] {
  if (isBlank(scheme) || isBlank(value)) return []
  if (scheme === 'issn' && /^\d{4}-\d{3}[\dX]$/.test(value)) return [`urn:issn:${value}`]
  return [`${oneLine(scheme).toUpperCase()} ${oneLine(value)}`]
}
