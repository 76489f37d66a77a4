import type { Issue } from '@banmian/core'
import type { Conversion } from '../conversion/conversion.js'
import { conversionOf } from '../conversion/in-input-order.js'
import { checks } from '../errors/interchange-error.js'
import type { FormatMapping } from '../mapping/format-mapping.js'
import { type Citation, citationsOf } from './citation.js'
import { citationLosses, citationMapping, onOneLine } from './citation-mapping.js'
import type { CitationOptions } from './citation-options.js'

/** The places of the fields of an issue in BibTeX. */
export const BIB_TEX_MAPPING: FormatMapping = /* @__PURE__ */ citationMapping('bibtex', 'BibTeX', {
  id: 'key',
  title: 'title',
  author: 'author',
  publication: 'journal',
  publisher: 'publisher',
  date: 'year, month, day',
  number: 'number',
  edition: 'edition',
  page: 'pages',
  section: null,
  language: 'language',
  issn: 'issn',
})

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * Writes the articles of an issue as BibTeX: an entry `@article` for each, whose key is the id of
 * the article. Characters that TeX reads as commands are escaped, and names and titles are kept as
 * they are by a second pair of braces.
 *
 * @throws InterchangeError when the issue or an option is wrong
 */
export function toBibTeX(issue: Issue, options: CitationOptions = {}): Conversion<string> {
  checks.issue(issue)
  const entries = citationsOf(issue, options).map(entryOf)
  return conversionOf(issue, entries.join('\n'), citationLosses(issue, BIB_TEX_MAPPING, onOneLine))
}

function entryOf(citation: Citation): string {
  const { authors, date } = citation
  const [year, month = '', day = ''] = date?.split('-') ?? []
  const fields: [name: string, value: string | null][] = [
    ['title', `{{${texText(citation.title)}}}`],
    ['author', authors.length === 0 ? null : `{${authors.map((name) => `{${texText(name)}}`).join(' and ')}}`],
    ['journal', braced(citation.publication)],
    ['publisher', braced(citation.publisher)],
    ['year', year === undefined ? null : `{${year}}`],
    ['month', MONTHS[Number(month) - 1] ?? null],
    ['day', day === '' ? null : `{${Number(day)}}`],
    ['number', braced(citation.number)],
    ['edition', braced(citation.edition)],
    ['pages', braced(citation.page)],
    ['language', braced(citation.language)],
    ['issn', braced(citation.issn)],
    // A URL is read as it is, so braces and backslashes must not be in it.
    ['url', citation.url && `{${citation.url.replace(/[{}\\]/g, encodeURIComponent)}}`],
  ]
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = ${value},\n`]))
  return `@article{${citation.id},\n${lines.join('')}}\n`
}

const braced = (text: string | null): string | null => text && `{${texText(text)}}`

/** The commands for the characters that TeX reads otherwise. Braces always come in pairs. */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** Returns text that TeX prints as it is. */
const texText = (text: string): string =>
  onOneLine(text).replace(/[\\{}~^$&#_%]/g, (character) => COMMANDS[character] ?? `\\${character}`)
