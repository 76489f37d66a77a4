import type { Issue } from '@banmian/core'
import type { Conversion } from '../conversion/conversion.js'
import { conversionOf } from '../conversion/in-input-order.js'
import { checks } from '../errors/interchange-error.js'
import type { FormatMapping } from '../mapping/format-mapping.js'
import { type Citation, citationsOf } from './citation.js'
import { citationLosses, citationMapping, onOneLine } from './citation-mapping.js'
import type { CitationOptions } from './citation-options.js'

/** The places of the fields of an issue in RIS. */
export const RIS_MAPPING: FormatMapping = /* @__PURE__ */ citationMapping('ris', 'RIS', {
  id: 'ID',
  title: 'TI',
  author: 'AU',
  publication: 'T2',
  publisher: 'PB',
  date: 'PY, DA',
  number: 'IS',
  edition: 'ET',
  page: 'SP',
  section: 'SE',
  language: 'LA',
  issn: 'SN',
})

/**
 * Writes the articles of an issue as RIS, for EndNote, Zotero and others: one tag a line, and lines
 * that end with CRLF.
 *
 * @throws InterchangeError when the issue or an option is wrong
 */
export function toRis(issue: Issue, options: CitationOptions = {}): Conversion<string> {
  checks.issue(issue)
  const records = citationsOf(issue, options).map(recordOf)
  return conversionOf(issue, records.join('\r\n'), citationLosses(issue, RIS_MAPPING, onOneLine))
}

function recordOf(citation: Citation): string {
  const { date } = citation
  const tags: [tag: string, value: string | null][] = [
    ['TY', 'NEWS'],
    ['ID', citation.id],
    ...citation.authors.map((name): [string, string] => ['AU', name]),
    ['TI', citation.title],
    ['T2', citation.publication],
    ['PB', citation.publisher],
    ['PY', date === null ? null : date.slice(0, 4)],
    ['DA', date && `${date.replaceAll('-', '/')}/`],
    ['IS', citation.number],
    ['ET', citation.edition],
    ['SP', citation.page],
    ['SE', citation.section],
    ['LA', citation.language],
    ['SN', citation.issn],
    ['UR', citation.url],
  ]
  const lines = tags.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${onOneLine(value)}\r\n`]))
  return `${lines.join('')}ER  - \r\n`
}
