import type { Sheet } from '../assemble/sheet.js'
import type { Locale } from '../locale/locale.js'
import type { Issue, Page } from '../model/issue.js'
import { readCredits } from '../phrases/credits.js'
import { readDate } from '../phrases/printed-date.js'
import type { MessageCode } from '../result/messages.js'
import { narrow } from '../text/numerals.js'
import type { Fact } from './page-fact.js'

/**
 * Puts what a page says of itself into the fields of the issue and the page. What was given or found first stays; what disagrees
 * with it, or has no field, is kept as unplaced text.
 */
export function settleFacts(facts: readonly Fact[], issue: Issue, at: number, sheet: Sheet, locale: Locale): void {
  for (const fact of facts) {
    const answer = settle(fact, issue, at, locale)
    const { start, end, rule } = fact
    if (answer.path) sheet.piece({ start, end, path: answer.path, rule, confidence: 1 }, '')
    else sheet.fact(issue.pages[at]!, fact, answer.candidate, `/pages/${at}`)
    if (answer.code) sheet.note(answer.code, { start, end }, answer.path ?? answer.candidate ?? `/pages/${at}`)
  }
}

interface Answer {
  /** Where its characters went; `null` for unplaced. */
  path: string | null
  /** The field that it disagrees with. */
  candidate?: string
  code?: MessageCode
}

function settle(fact: Fact, issue: Issue, at: number, locale: Locale): Answer {
  const page = issue.pages[at]!
  const base = `/pages/${at}`
  switch (fact.field) {
    case 'date': {
      const value = readDate(narrow(fact.value ?? ''), locale)?.date ?? null
      if (!value) return { path: null }
      if (issue.date === null) {
        issue.date = value
        return { path: '/date', code: 'date-read' }
      }
      return issue.date === value ? { path: '/date' } : { path: null, candidate: '/date', code: 'date-disagrees' }
    }
    case 'publication':
      return fill(issue.publication, 'name', fact.value, '/publication/name')
    case 'number':
      return fill(issue, 'number', fact.value, '/number')
    case 'edition':
      return fill(issue, 'edition', fact.value, '/edition')
    case 'label':
      return fill(page, 'label', fact.value, `${base}/label`)
    case 'name':
      return fill(page, 'name', fact.value, `${base}/name`)
    case 'cn':
    case 'issn':
      return { path: `/publication/identifiers/${identifierAt(issue, fact.field, fact.value!)}` }
    case 'credit':
      page.bylines.push({ text: fact.text, placement: 'tail', credits: readCredits(fact.text, locale) ?? [] })
      return { path: `${base}/bylines/${page.bylines.length - 1}` }
    case 'markup':
      return { path: base }
    default:
      return { path: null }
  }
}

type Name = 'label' | 'name' | 'number' | 'edition'

function fill(
  part: { [K in Name]?: Page[K & keyof Page] | string | null },
  key: Name,
  value: string | null,
  path: string,
): Answer {
  if (part[key] == null) part[key] = value
  return part[key] === value ? { path } : { path: null, candidate: path, code: 'print-disagrees' }
}

function identifierAt(issue: Issue, scheme: string, value: string): number {
  const { identifiers } = issue.publication
  const found = identifiers.findIndex((one) => one.scheme === scheme && one.value === value)
  return found < 0 ? identifiers.push({ scheme, value }) - 1 : found
}
