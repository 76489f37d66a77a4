import { type Article, type Issue, isCalendarDay, type Locale, readAttributions } from '@banmian/core'
import { localDay } from '@banmian/core/arguments'
import type { Conversion } from '../conversion/conversion.js'
import { lossList } from '../conversion/loss-list.js'
import { checks } from '../errors/interchange-error.js'
import { createdIssue } from '../reading/created-issue.js'
import { isObject, type JsonObject, jsonDocument, textOr } from '../reading/json-document.js'
import { languageOr } from '../reading/language-or.js'
import type { NinjsItem } from './ninjs-item.js'
import { PROFILES } from './ninjs-item.js'
import { publicationOf } from './publication-of.js'
import { type ItemReading, readItems } from './read-items.js'
import { readWrittenIssue } from './read-written-issue.js'
import { upgradedItem } from './upgraded-item.js'

/** Options of {@link fromNinjs}. */
export interface ReadNinjsOptions {
  /**
   * Conventions of newspapers by which lines of credit and datelines are read. By default those of
   * the document's language.
   */
  locale?: Locale
}

const EXPECTED = 'a ninjs item: an object with a uri, or its JSON'

/**
 * Reads IPTC ninjs 1, 2 or 3: an item, a composite with its associations, or a list of items, as
 * an object or as JSON. A document that `toNinjs` wrote becomes the issue that it holds. Other
 * items become articles of one page; their bylines and datelines are read as on a printed page.
 *
 * @returns the issue, and the properties that an issue has no field for, as JSON Pointers into the
 * document
 * @throws InterchangeError when the document is not ninjs, or its XHTML is malformed
 */
export function fromNinjs(document: string | NinjsItem | object, options: ReadNinjsOptions = {}): Conversion<Issue> {
  checks.options(options, ['locale'])
  const value = jsonDocument(document, 'document', EXPECTED)
  const items: unknown[] = Array.isArray(value) ? value : [value]
  for (const [index, item] of items.entries()) checkItem(item, Array.isArray(value) ? `document[${index}]` : 'document')
  checks.that(items.length > 0, 'document', EXPECTED, value)
  const objects = items.filter(isObject)
  const [first] = objects
  if (objects.length === 1 && first?.['profile'] === PROFILES.issue)
    return { output: createdIssue(readWrittenIssue(upgradedItem(first), 'document'), 'document'), losses: [] }
  return readWire(objects, Array.isArray(value), options)
}

function checkItem(item: unknown, argument: string): void {
  const hint = 'Every ninjs item has the property uri.'
  checks.that(isObject(item) && typeof item['uri'] === 'string', argument, EXPECTED, item, hint)
}

function readWire(items: readonly JsonObject[], isList: boolean, { locale }: ReadNinjsOptions): Conversion<Issue> {
  const upgraded = items.map(upgradedItem)
  const publication = { ...publicationOf(upgraded[0]!), language: languageOr(upgraded[0]!['language']) }
  const date = dateOf(upgraded[0]!, publication.language)
  const reading: ItemReading = {
    losses: lossList(),
    conventions: { language: publication.language, locale, date },
    taken: new Set(),
  }
  const articles = items.flatMap((item, index) => readItems(item, isList ? [index] : [], reading))
  const pages = [{ articles: articles.map(({ parts }) => parts) }]
  const issue = readAttributions(createdIssue({ publication, date, pages }, 'document'), locale ? { locale } : {})
  for (const [index, article] of issue.pages[0]!.articles.entries()) setPlace(article, articles[index]!.place)
  return { output: issue, losses: reading.losses.losses }
}

/**
 * Sets the place of an article that has none, as a line of its own when the text has no dateline.
 */
function setPlace(article: Article, place: string | null): void {
  if (place === null || place === '') return
  const { dateline } = article
  if (dateline === null) article.dateline = { text: place, placement: 'tail', agency: null, place, date: null }
  else if (dateline.place === null) article.dateline = { ...dateline, place }
}

/** Returns the day on which an item was made, in the time zone of its language's country. */
function dateOf(item: JsonObject, language: string): string | null {
  const time = textOr(item['versioncreated']) ?? textOr(item['firstcreated']) ?? ''
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z$/.test(time) && !Number.isNaN(Date.parse(time))) {
    const publication = { name: null, language, identifiers: [], url: null, publisher: null, timeZone: null }
    return localDay(time, publication)
  }
  const day = time.slice(0, 'YYYY-MM-DD'.length)
  return isCalendarDay(day) ? day : null
}
