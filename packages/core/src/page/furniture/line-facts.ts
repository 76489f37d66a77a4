import type { Locale } from '../../locale/locale.js'
import { creditWordsFrom, readCredits } from '../../phrases/credits.js'
import { readDate } from '../../phrases/printed-date.js'
import { isPageName, isPublicationName } from '../../phrases/printed-names.js'
import { cutAt, endAt, type Line } from '../../scan/line.js'
import { narrow } from '../../text/numerals.js'
import { firstMatch, groupOf, matchAtStart } from '../../text/patterns.js'
import { type FactField, furnitureFact, type PageFact } from '../facts/page-fact.js'
import { runningHeadParts, withoutDetails } from './running-head.js'
import { addressAt, doublePageAt, plainNumber, shortFolioAt } from './wordless-forms.js'

/** Longest folio or masthead, in characters. */
const LONGEST = 160
/** Between two facts of a line. */
const BETWEEN = /^[\s|·‧/,，、;；:：—–\-_()（）[\]【】●■◆▲□◇★☆•*]+/u
/** The number of a page, with the signs around it. */
const BARE_NUMBER = /^\P{L}{0,4}[A-Z]?\d{1,4}\P{L}{0,4}$/u
/** The name of a newspaper in Latin letters, after its own. */
const LATIN_NAME = /^[A-Z][A-Za-z.'’&-]*(?: [A-Za-z.'’&-]+){0,5}$/
const FULL_STOP = '。'.charCodeAt(0)

/**
 * Returns whether a line may be furniture. Sentences and lines with links or pictures never are.
 */
export const mayBeFurniture = ({ text, marks }: Line): boolean =>
  text.length <= LONGEST &&
  (marks === null || marks.every(({ type }) => type === 'strong' || type === 'emphasis')) &&
  text.charCodeAt(text.length - 1) !== FULL_STOP

/** Returns the facts of a line that consists of nothing else, or `null` for any other line. */
export function factsOf(line: Line, locale: Locale, publication: string | null): PageFact[] | null {
  if (!mayBeFurniture(line)) return null
  if (line.print?.role === 'page-number' && BARE_NUMBER.test(line.text)) return [furnitureFact(line)]
  const matches = factsIn(line.text, locale, publication)
  return matches?.map((match, index) => factOf(line, match, matches[index + 1]?.from ?? line.text.length)) ?? null
}

/** Returns the facts of a text that consists of nothing else, or `null` for any other text. */
export function factsIn(
  printed: string,
  locale: Locale,
  publication: string | null,
): (FactMatch & { from: number })[] | null {
  const text = narrow(printed)
  const matches: (FactMatch & { from: number })[] = []
  let at = 0
  while (at < text.length) {
    const rest = text.slice(at)
    const separator = BETWEEN.exec(rest)?.[0].length ?? 0
    if (separator === rest.length) break
    const own = rest.slice(separator)
    const isForeign = matches.at(-1)?.field === 'publication' && !locale.usesSpaces && LATIN_NAME.test(own)
    const next: FactMatch[] = isForeign
      ? [{ field: 'none', value: null, length: own.length }]
      : factsAt(own, locale, publication, matches.length > 0)
    if (!next.length) return null
    at += separator
    for (const match of next) {
      const last = matches.at(-1)
      const from = matches.length ? at : 0
      at += match.length
      if (match.field === 'besides' && last?.field === 'date') continue
      const isBefore =
        match.field === 'number' || (match.field === 'date' && !/\d/.test(text.slice(last?.from ?? from, from)))
      if (isBefore && last?.field === 'besides') matches[matches.length - 1] = { ...match, from: last.from }
      else matches.push({ ...match, from })
    }
  }
  return matches.length ? withoutDetails(matches) : null
}

/** Returns a match as a fact. Separators between two facts belong to the first. */
function factOf(line: Line, { field, value, from }: FactMatch & { from: number }, to: number): PageFact {
  const start = from ? cutAt(line, from) : line.start
  return { field, value, text: line.text.slice(from, to).trim(), start, end: endAt(line, to), rule: 'furniture' }
}

/**
 * Returns the facts of a running head. Inside a page, away from its edges, only one with the number
 * of the page is certain.
 */
export function runningHeadOf(line: Line, locale: Locale, edge: boolean): PageFact[] | null {
  if (!mayBeFurniture(line)) return null
  const parts = runningHeadParts(line.text, locale)
  if (!parts || (!edge && !parts.some(({ field }) => field === 'label'))) return null
  return parts.map((part, index) => {
    const to = parts[index + 1]?.from ?? line.text.length
    const name = part.field === 'none' ? line.text.slice(part.from, to).replace(EDGES, '') : ''
    const field =
      name === '' ? null : isPageName(name, locale) ? 'name' : isPublicationName(name, locale) ? 'publication' : null
    return factOf(line, { ...part, ...(field ? { field, value: name } : {}), length: 0 }, to)
  })
}
/** The number of a page before or after a name, an address or the name of the newspaper. */
const NAMED_FOLIO =
  /^(?:(?<before>[A-Z]?\d{1,3})[\s|·•–—-]+(?<name>\S.*)|(?<first>.*[^\s|·•–—-])[\s|·•–—-]*(?<![A-Z\d])(?<after>[A-Z]?\d{1,3}))$/u

/**
 * Returns the facts of a line that is a number and the name of the page, or that of the newspaper
 * or its address, such as Sports — 21. Returns `null` for any other line.
 */
export function namedFolioOf(line: Line, locale: Locale): PageFact[] | null {
  const match = mayBeFurniture(line) ? NAMED_FOLIO.exec(narrow(line.text)) : null
  if (!match) return null
  const { before, name, first, after } = match.groups!
  const text = (name ?? first)!
  const field = isPageName(text, locale) ? 'name' : isPublicationName(text, locale) ? 'publication' : 'none'
  if (field === 'none' && addressAt(text) !== text.length) return null
  const from = before ? line.text.length - text.length : line.text.lastIndexOf(after!)
  const label: FactMatch = { field: 'label', value: (before ?? after)!, length: 0 }
  const named: FactMatch = { field, value: field === 'none' ? null : text, length: 0 }
  const [left, right] = before ? [label, named] : [named, label]
  return [factOf(line, { ...left, from: 0 }, from), factOf(line, { ...right, from }, line.text.length)]
}

/** Spaces and signs around a name. */
const EDGES = /^[\s|·‧•—–【[-]+|[\s,.;:|·‧•★●—–【】()（）[\]-]+$/gu

/** A fact at the beginning of a text, with its length. */
interface FactMatch {
  field: FactField
  value: string | null
  length: number
}

/** Returns the facts with which a text opens: one, or the label and the name of a page. */
function factsAt(text: string, locale: Locale, publication: string | null, goesOn: boolean): FactMatch[] {
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

function folioAt(text: string, locale: Locale, goesOn: boolean): FactMatch[] {
  const double = doublePageAt(text)
  if (double) return [{ field: 'label', value: double.label, length: double.length }]
  const folio = firstMatch(locale.folio, text)
  if (!folio) {
    const short = shortFolioAt(text)
    return short && (goesOn || short.length < text.length)
      ? [{ field: 'label', value: short.label, length: short.length }]
      : []
  }
  const { label = '', name } = folio.groups!
  const { length } = folio[0]
  const bare = folio[0] === label
  if (bare && /^\d+$/.test(label) && !goesOn && !isDated(text.slice(length), locale)) return []
  const rest = name ? text.slice(0, length - name.length) : ''
  const alone = length === text.length && /^[\p{L}·]{2,8}$/u.test(name ?? '') && /\s$/.test(rest)
  if (name && isPublicationName(name, locale)) return [{ field: 'label', value: label, length: length - name.length }]
  if (name && !isPageName(name, locale) && !alone && !/[:·|/]\s*$/.test(rest)) return []
  if (!name) return [{ field: 'label', value: label, length }]
  return [
    { field: 'label', value: label, length: length - name.length },
    { field: 'name', value: name, length: name.length },
  ]
}

/**
 * Returns whether a date follows, after the name of the page if there is one. Only then is a bare
 * number a label.
 */
function isDated(text: string, locale: Locale): boolean {
  const rest = text.replace(BETWEEN, '')
  if (readDate(rest, locale)) return true
  const word = /^\S+/.exec(rest)?.[0] ?? ''
  return isPageName(word, locale) && readDate(rest.slice(word.length).replace(BETWEEN, ''), locale) !== null
}

/** A way to reach the editors of a page. */
const CONTACT =
  /^(?:(?:新闻|报料|投稿|编辑部|联系)?(?:热线|电话|邮箱|信箱)|电子邮[箱件]|传真|(?:官方)?微[信博]|公众号|邮(?:政)?编(?:码)?|E-?mail|Tel|Fax|QQ)\s*[:：]?\s*[\x21-\x7e()（）—–-]{3,60}/iu
/** The address of the newspaper. */
const STREET = /^(?:本[报社報]|报社|報社|社)?(?:地址|社址)\s*:\s*[\p{L}\d-]{4,40}/u
/** The beginning of the next part of such a line. */
const NEXT_PART =
  /(?:(?:新闻|报料|投稿|编辑部|联系)?(?:热线|电话|邮箱|信箱)|电子邮[箱件]|传真|微信|E-?mail|Tel|Fax|QQ)\s*[:：]/iu
const COLON = /^[\p{L}]{2,6}\s*:/u

/** Returns the credit or the address with which a line about the desk of a page opens. */
function deskAt(text: string, locale: Locale): FactMatch | null {
  const contact = CONTACT.exec(text) ?? STREET.exec(text)
  if (contact) return { field: 'none', value: null, length: contact[0].length }
  if (locale.usesSpaces || !locale.pageCredit.test(text) || !COLON.test(text)) return null
  let end = NEXT_PART.exec(text)?.index ?? text.length
  for (let at = text.indexOf(':') + 1; at < end; at++) {
    const word = creditWordsFrom(text[at]!, locale).find(([credit]) => text.startsWith(`${credit}:`, at))
    if (word) end = at
  }
  const value = text.slice(0, end).trimEnd()
  return readCredits(value, locale) ? { field: 'credit', value, length: value.length } : null
}

function otherAt(text: string, locale: Locale): FactMatch | null {
  const number = matchAtStart(locale.issueNumber, text)
  if (number) return { field: 'number', value: plainNumber(number.groups!['number']!), length: number[0].length }
  const besides = matchAtStart(locale.pageDetails, text)
  if (besides?.[0]) return { field: 'besides', value: null, length: besides[0].length }
  const address = addressAt(text)
  if (address) return { field: 'none', value: null, length: address }
  if (locale.pageCredit.test(text) && text.length < 100 && readCredits(text, locale))
    return { field: 'credit', value: text, length: text.length }
  const desk = text.length < LONGEST ? deskAt(text, locale) : null
  if (desk) return desk
  const word = (locale.usesSpaces ? /^[^|·,;:•‧—–]+/u : /^[^\s|·‧:：/]+/u).exec(text)?.[0].trim() ?? ''
  const joined = locale.usesSpaces ? word : (/^[^\s|:：/]+/u.exec(text)?.[0] ?? word)
  if (joined.split('·').every((name) => isPageName(name, locale)))
    return { field: 'name', value: joined, length: joined.length }
  if (isPageName(word, locale)) return { field: 'name', value: word, length: word.length }
  if (isPublicationName(word, locale)) return { field: 'publication', value: word, length: word.length }
  return null
}
