import type { Issue } from '@banmian/core'
import type { Conversion } from '../conversion/conversion.js'
import { conversionOf } from '../conversion/in-input-order.js'
import { checks } from '../errors/interchange-error.js'
import type { FormatMapping } from '../mapping/format-mapping.js'
import { type Citation, citationsOf } from './citation.js'
import { citationLosses, citationMapping, onOneLine } from './citation-mapping.js'
import type { CitationOptions } from './citation-options.js'

/** An article in CSL JSON, the input of citeproc. */
export interface CslItem {
  id: string
  type: 'article-newspaper'
  title: string
  author?: { literal: string }[]
  'container-title'?: string
  publisher?: string
  issued?: { 'date-parts': [[year: number, month: number, day: number]] }
  issue?: string
  edition?: string
  page?: string
  section?: string
  language: string
  ISSN?: string
  URL?: string
}

/** The places of the fields of an issue in CSL JSON. */
export const CSL_JSON_MAPPING: FormatMapping = /* @__PURE__ */ citationMapping('csl-json', 'CSL JSON', {
  id: 'id',
  title: 'title',
  author: 'author[].literal',
  publication: 'container-title',
  publisher: 'publisher',
  date: 'issued',
  number: 'issue',
  edition: 'edition',
  page: 'page',
  section: 'section',
  language: 'language',
  issn: 'ISSN',
})

/**
 * Writes the articles of an issue as CSL JSON. Names are not divided into family and given names,
 * since the order of both depends on the language.
 *
 * @throws InterchangeError when the issue or an option is wrong
 */
export function toCslJson(issue: Issue, options: CitationOptions = {}): Conversion<CslItem[]> {
  checks.issue(issue)
  const items = citationsOf(issue, options).map(itemOf)
  return conversionOf(issue, items, citationLosses(issue, CSL_JSON_MAPPING, onOneLine))
}

function itemOf(citation: Citation): CslItem {
  const { publication, publisher, date, number, edition, page, section, issn, url, authors } = citation
  const [year, month, day] = (date ?? '').split('-').map(Number)
  return {
    id: citation.id,
    type: 'article-newspaper',
    title: onOneLine(citation.title),
    ...(authors.length > 0 && { author: authors.map((name) => ({ literal: onOneLine(name) })) }),
    ...(publication !== null && { 'container-title': onOneLine(publication) }),
    ...(publisher !== null && { publisher: onOneLine(publisher) }),
    ...(year !== undefined &&
      month !== undefined &&
      day !== undefined && { issued: { 'date-parts': [[year, month, day]] } }),
    ...(number !== null && { issue: onOneLine(number) }),
    ...(edition !== null && { edition: onOneLine(edition) }),
    ...(page !== null && { page: onOneLine(page) }),
    ...(section !== null && { section: onOneLine(section) }),
    language: citation.language,
    ...(issn !== null && { ISSN: onOneLine(issn) }),
    ...(url !== null && { URL: url }),
  }
}
