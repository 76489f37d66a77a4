import type { Locale } from '../../locale/locale.js'
import type { Byline, Issue } from '../../model/issue.js'
import { readCredits } from '../../phrases/credits.js'
import { readDate } from '../../phrases/printed-date.js'
import type { MessageCode } from '../../result/messages.js'
import type { FieldPath, IssuePlace } from '../../result/source-span.js'
import { narrow } from '../../text/numerals.js'
import type { PageFact } from './page-fact.js'

/** The fields of an issue that its pages may print. */
export type IssueFields = Pick<Issue, 'publication' | 'date' | 'number' | 'edition'>

/** The known fields of a page, and the facts that the page states. */
export interface PageFacts {
  label: string | null
  name: string | null
  facts: readonly PageFact[]
}

/** A page's own fields, and the part of the issue that each fact became. */
export interface PageFields {
  label: string | null
  name: string | null
  bylines: Byline[]
  facts: AppliedFact[]
}

/** A fact and the part of the issue that it became. */
interface AppliedFact {
  fact: PageFact
  /** `null` when it is unplaced. */
  place: IssuePlace | null
  /** The field that it disagrees with. */
  candidate: IssuePlace | null
  /** Code of the message about it. */
  code: MessageCode | null
}

/**
 * Returns the fields of an issue and its pages with what the pages print of themselves. A value
 * that was given or printed earlier stays. A fact that disagrees with it, or that has no field, is
 * unplaced.
 */
export function applyPageFacts(
  given: IssueFields,
  pages: readonly PageFacts[],
  locale: Locale,
): { issue: IssueFields; pages: PageFields[] } {
  const { publication } = given
  const issue = { ...given, publication: { ...publication, identifiers: [...publication.identifiers] } }
  const fields = pages.map(({ label, name, facts }, index): PageFields => {
    const page: PageFields = { label, name, bylines: [], facts: [] }
    for (const fact of facts) page.facts.push({ ...UNPLACED, fact, ...applyFact(fact, issue, page, index, locale) })
    return page
  })
  return { issue, pages: fields }
}

const UNPLACED = { place: null, candidate: null, code: null }

/** Writes a fact to its field, and returns the part of the issue that it became. */
function applyFact(
  fact: PageFact,
  issue: IssueFields,
  page: PageFields,
  index: number,
  locale: Locale,
): Partial<AppliedFact> {
  const issuePlace = (...field: FieldPath): IssuePlace => ({ page: null, article: null, field })
  const pagePlace = (...field: FieldPath): IssuePlace => ({ page: index, article: null, field })
  const { field, value, text } = fact
  switch (field) {
    case 'date':
      return applyDate(value, issue, issuePlace('date'), locale)
    case 'publication':
      return fillField(issue.publication, 'name', value, issuePlace('publication', 'name'))
    case 'number':
    case 'edition':
      return fillField(issue, field, value, issuePlace(field))
    case 'label':
    case 'name':
      return fillField(page, field, value, pagePlace(field))
    case 'cn':
    case 'issn':
      return { place: issuePlace('publication', 'identifiers', identifierIndex(issue, field, value!)) }
    case 'credit':
      page.bylines.push({ text, placement: 'tail', credits: readCredits(text, locale) ?? [] })
      return { place: pagePlace('bylines', page.bylines.length - 1) }
    case 'markup':
      return { place: pagePlace() }
    default:
      return UNPLACED
  }
}

function applyDate(value: string | null, issue: IssueFields, place: IssuePlace, locale: Locale): Partial<AppliedFact> {
  const date = readDate(narrow(value ?? ''), locale)?.date ?? null
  if (!date) return UNPLACED
  if (issue.date === null) {
    issue.date = date
    return { place, code: 'date-read' }
  }
  return issue.date === date ? { place } : { candidate: place, code: 'date-disagrees' }
}

/** Fills an empty field; another value than the known one is unplaced. */
function fillField<Name extends string>(
  fields: { [name in Name]: string | null },
  name: Name,
  value: string | null,
  place: IssuePlace,
): Partial<AppliedFact> {
  fields[name] ??= value
  return fields[name] === value ? { place } : { candidate: place, code: 'print-disagrees' }
}

/** Returns the index of an identifier, which is added unless it is known. */
function identifierIndex({ publication: { identifiers } }: IssueFields, scheme: string, value: string): number {
  const known = identifiers.findIndex((identifier) => identifier.scheme === scheme && identifier.value === value)
  return known < 0 ? identifiers.push({ scheme, value }) - 1 : known
}
