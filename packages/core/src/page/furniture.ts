import type { Locale } from '../locale/locale.js'
import { readCredits } from '../phrases/credits.js'
import { readDate } from '../phrases/printed-date.js'
import { cutAt, endAt, type Line } from '../scan/line.js'
import { narrow } from '../text/numerals.js'
import { firstMatch, groupOf, matchAtStart } from '../text/patterns.js'
import type { FactField, PageFact } from './page-fact.js'

/** Folios and mastheads are shorter than this. */
const LONGEST = 160
/** A date with its weekday is furniture only this near to the top or the bottom of the page, in lines; a bare one only above all text. */
const NEAR_TOP = 3
const NEAR_BOTTOM = 2

const BETWEEN = /^[\s|·/,，、;；:：—–\-_()（）[\]【】●■◆▲□◇]+/u
const WITH_WEEKDAY = /日.*\S[^日]*$|day/u
const ADDRESS = /^(?:https?:\/\/|www\.)[\x21-\x7e]+/

/** Parts that make a line furniture wherever it stands; the others need company or a place at the edge of the page. */
const STRONG: readonly FactField[] = ['cn', 'issn', 'label']

/** Sets folios, mastheads and credits of the page itself apart from its text. */
export function takeFurniture(
  lines: readonly Line[],
  locale: Locale,
  publication: string | null,
): { lines: Line[]; facts: PageFact[] } {
  const rest: Line[] = []
  const facts: PageFact[] = []
  lines.forEach((line, at) => {
    const edge = at < NEAR_TOP || at >= lines.length - NEAR_BOTTOM
    const found = mayBeFurniture(line) ? factsOf(line, locale, publication) : null
    const below = at > 0 && rest.at(-1) !== lines[at - 1]
    if (found && (isFurniture(found, edge, rest.length === 0, locale) || (below && found.every(isBesides))))
      facts.push(...found)
    else rest.push(line)
  })
  return { lines: rest, facts }
}

/** Sentences are no furniture. */
const mayBeFurniture = ({ text, marks }: Line): boolean =>
  text.length <= LONGEST && marks === null && text.charCodeAt(text.length - 1) !== FULL_STOP
const FULL_STOP = '。'.charCodeAt(0)

/** What goes on with a masthead on a line of its own. */
const isBesides = ({ field }: PageFact): boolean =>
  field === 'date' || field === 'besides' || field === 'number' || field === 'publication'

function isFurniture(facts: readonly PageFact[], edge: boolean, first: boolean, locale: Locale): boolean {
  const has = (field: FactField): boolean => facts.some((fact) => fact.field === field)
  if (facts.every(({ field }) => field === 'name' || field === 'besides' || field === 'none')) return false
  if (facts.length === 1 && has('publication')) return first
  if (facts.length === 1 && has('date')) return first || (edge && WITH_WEEKDAY.test(facts[0]!.text))
  if (facts.length === 1 && has('number')) return edge && /[总總]|\d{3}/u.test(facts[0]!.text)
  if (STRONG.some(has)) return true
  if (has('credit')) return facts.length > 1 || locale.certainPageCredit.test(facts[0]!.text)
  return edge || facts.filter(({ field }) => field !== 'besides' && field !== 'none').length > 1
}

/** What a line says when it is nothing but what newspapers print beside their articles; `null` for any other. */
function factsOf(line: Line, locale: Locale, publication: string | null): PageFact[] | null {
  const text = narrow(line.text)
  const found: (Found & { from: number })[] = []
  let at = 0
  while (at < text.length) {
    const rest = text.slice(at)
    const blank = BETWEEN.exec(rest)?.[0].length ?? 0
    if (blank === rest.length) break
    const next = factsAt(rest.slice(blank), locale, publication, found.length > 0)
    if (!next.length) return null
    at += blank
    for (const one of next) {
      const last = found.at(-1)
      const from = found.length ? at : 0
      at += one.length
      if (one.field === 'besides' && last?.field === 'date') continue
      if (one.field === 'date' && last?.field === 'besides' && !/\d/.test(text.slice(last.from, from)))
        found[found.length - 1] = { ...one, from: last.from }
      else found.push({ ...one, from })
    }
  }
  return found.length ? found.map((one, index) => factOf(line, one, found[index + 1]?.from ?? text.length)) : null
}

/** Signs between two facts count to the first. */
function factOf(line: Line, { field, value, from }: Found & { from: number }, to: number): PageFact {
  const start = from ? cutAt(line, from) : line.start
  return { field, value, text: line.text.slice(from, to).trim(), start, end: endAt(line, to), rule: 'furniture' }
}

interface Found {
  field: FactField
  value: string | null
  length: number
}

/** What a text opens with: one fact, or label and name of a page one after the other. */
function factsAt(text: string, locale: Locale, publication: string | null, goesOn: boolean): Found[] {
  const date = readDate(text, locale)
  if (date) return [{ field: 'date', value: date.date, length: date.length }]
  for (const [scheme, pattern] of locale.identifiers) {
    const match = pattern.exec(text)
    if (match) return [{ field: scheme, value: groupOf(match, 'value'), length: match[0].length }]
  }
  if (publication && text.startsWith(publication))
    return [{ field: 'publication', value: publication, length: publication.length }]
  const folio = folioAt(text, locale, goesOn)
  if (folio.length) return folio
  const other = otherAt(text, locale)
  return other ? [other] : []
}

function folioAt(text: string, locale: Locale, goesOn: boolean): Found[] {
  const folio = firstMatch(locale.folio, text)
  if (!folio) return []
  const { label = '', name } = folio.groups!
  const { length } = folio[0]
  const bare = folio[0] === label
  if (bare && /^\d+$/.test(label) && !goesOn && !isDated(text.slice(length), locale)) return []
  const parted = name ? text.slice(0, length - name.length) : ''
  const alone = length === text.length && /^[\p{L}·]{2,8}$/u.test(name ?? '') && /\s$/.test(parted)
  if (name && locale.publication.test(name)) return [{ field: 'label', value: label, length: length - name.length }]
  if (name && !locale.pageNames.has(name) && !alone && !/[:·|/]\s*$/.test(parted)) return []
  if (!name) return [{ field: 'label', value: label, length }]
  return [
    { field: 'label', value: label, length: length - name.length },
    { field: 'name', value: name, length: name.length },
  ]
}

/** A bare number opens a folio only when a date follows it, past the name of the page. */
function isDated(text: string, locale: Locale): boolean {
  const rest = text.replace(BETWEEN, '')
  if (readDate(rest, locale)) return true
  const word = /^\S+/.exec(rest)?.[0] ?? ''
  return locale.pageNames.has(word) && readDate(rest.slice(word.length).replace(BETWEEN, ''), locale) !== null
}

function otherAt(text: string, locale: Locale): Found | null {
  const number = matchAtStart(locale.issueNumber, text)
  if (number) return { field: 'number', value: number.groups!['number']!, length: number[0].length }
  const besides = matchAtStart(locale.pageDetails, text)
  if (besides?.[0]) return { field: 'besides', value: null, length: besides[0].length }
  const address = ADDRESS.exec(text)
  if (address) return { field: 'none', value: null, length: address[0].length }
  if (locale.pageCredit.test(text) && text.length < 100 && readCredits(text, locale))
    return { field: 'credit', value: text, length: text.length }
  const word = (locale.usesSpaces ? /^[^|·,;:]+/u : /^[^\s|·:：/]+/u).exec(text)?.[0].trim() ?? ''
  if (locale.pageNames.has(word)) return { field: 'name', value: word, length: word.length }
  if (locale.publication.test(word)) return { field: 'publication', value: word, length: word.length }
  return null
}
