import type { Issue } from '@banmian/core'
import { type LossList, lossList } from '../conversion/loss-list.js'
import type { FieldMapping, FormatMapping } from '../mapping/format-mapping.js'
import { loseUnheldFields } from '../mapping/lose-unheld-fields.js'
import { simplifyHeldTexts } from '../mapping/simplify-held-texts.js'

/** Names of the fields of a format of citations. */
interface CitationFields {
  id: string
  title: string
  author: string
  publication: string
  publisher: string
  date: string
  number: string
  edition: string
  page: string
  section: string | null
  language: string
  issn: string
}

const NOT_CITED = 'A citation has what is needed to find an article.'
const OTHER_NUMBER = 'A citation has the first ISSN of a publication, and no other number.'
/** Reason for characters that end a line, and for those that are not characters of a text. */
const ONE_LINE = 'Each value of a citation is one line of characters.'

const lost = (field: string): FieldMapping => ({ field, target: null, loss: NOT_CITED })

/** Returns how a format of citations holds an issue. */
export function citationMapping(format: string, title: string, fields: CitationFields): FormatMapping {
  const held = (field: string, target: string): FieldMapping => ({ field, target, loss: null })
  const inArticle = (field: string): FieldMapping => lost(`/pages/*/articles/*/${field}`)
  return {
    format,
    title,
    everywhere: [ONE_LINE],
    fields: [
      lost('/id'),
      held('/publication/name', fields.publication),
      held('/publication/language', fields.language),
      { field: '/publication/identifiers', target: fields.issn, loss: OTHER_NUMBER },
      lost('/publication/url'),
      held('/publication/publisher', fields.publisher),
      lost('/publication/timeZone'),
      held('/date', fields.date),
      held('/number', fields.number),
      held('/edition', fields.edition),
      lost('/extensions'),
      lost('/pages/*/id'),
      held('/pages/*/label', fields.page),
      fields.section === null ? lost('/pages/*/name') : held('/pages/*/name', fields.section),
      lost('/pages/*/bylines'),
      lost('/pages/*/unplaced'),
      held('/pages/*/articles/*/id', fields.id),
      inArticle('role'),
      inArticle('headline/kicker'),
      held('/pages/*/articles/*/headline/main', fields.title),
      inArticle('headline/deck'),
      inArticle('rubric'),
      inArticle('dateline'),
      inArticle('bylines/*/text'),
      inArticle('bylines/*/placement'),
      inArticle('bylines/*/credits/*/role'),
      held('/pages/*/articles/*/bylines/*/credits/*/name', fields.author),
      inArticle('body'),
      inArticle('continuations'),
      inArticle('subjects'),
      inArticle('extensions'),
    ],
  }
}

/** Returns the losses of a format of citations. */
export function citationLosses(issue: Issue, mapping: FormatMapping, written: (text: string) => string): LossList {
  const losses = lossList()
  loseUnheldFields(issue, mapping, losses)
  const { identifiers } = issue.publication
  const first = identifiers.findIndex(({ scheme }) => scheme === 'issn')
  for (const index of identifiers.keys())
    if (index !== first) losses.lose(['publication', 'identifiers', index], OTHER_NUMBER)
  simplifyHeldTexts(issue, mapping, losses, ONE_LINE, written)
  return losses
}

/** Returns a text on one line, without what is not a character. */
export const onOneLine = (text: string): string =>
  text
    .replace(/\r\n/g, ' ')
    .replace(/[\0-\x1F\x7F-\x9F\u2028\u2029]/g, ' ')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
