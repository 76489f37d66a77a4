import type { Locale } from '../locale/locale.js'
import { creditWordsFrom, readCredits } from '../phrases/credits.js'
import { readDate } from '../phrases/printed-date.js'
import { isPageName, isPublicationName } from '../phrases/printed-names.js'
import { cutAt, endAt, type Line } from '../scan/line.js'
import { narrow } from '../text/numerals.js'
import { firstMatch, groupOf, matchAtStart } from '../text/patterns.js'
import { type FactField, furnitureFact, type PageFact } from './facts/page-fact.js'
import { printedHeadOf } from './printed-head.js'
import { runningHeadParts } from './running-head.js'
import { isScannerNoise } from './scanner-noise.js'

/** Longest folio or masthead, in characters. */
const LONGEST = 160
/**
 * Lines at the top and the bottom of the page where a date with its weekday is furniture. A date
 * alone is so only above all text.
 */
const NEAR_TOP = 3
const NEAR_BOTTOM = 2

const BETWEEN = /^[\s|·/,，、;；:：—–\-_()（）[\]【】●■◆▲□◇★☆•*]+/u
const WITH_WEEKDAY = /日.*\S[^日]*$|day/u
const ADDRESS = /^(?:https?:\/\/|www\.)[\x21-\x7e]+/

/**
 * Fields that make a line furniture anywhere. Other fields need a second one, or an edge of the
 * page.
 */
const STRONG: readonly FactField[] = ['cn', 'issn', 'label']

/** Separates folios, mastheads and credits of the page from its text. */
export function takeFurniture(
  lines: readonly Line[],
  locale: Locale,
  publication: string | null,
): { lines: Line[]; facts: PageFact[] } {
  const rest: Line[] = []
  const facts: PageFact[] = []
  const head = headOf(lines, locale, publication)
  const printed = printedHeadOf(
    lines,
    (line) => (mayBeFurniture(line) ? factsOf(line, locale, publication) : null),
    locale,
  )
  lines.forEach((line, at) => {
    const known = head[at] ?? printed[at]
    if (known) {
      facts.push(...known)
      return
    }
    if (isScannerNoise(line)) {
      facts.push(furnitureFact(line))
      return
    }
    const edge = at < NEAR_TOP || at >= lines.length - NEAR_BOTTOM
    const own = mayBeFurniture(line) ? (factsOf(line, locale, publication) ?? runningLine(line)) : null
    const running =
      own === null && !line.level && mayBeFurniture(line) && !lines[at - 1]?.level
        ? runningHeadOf(line, locale, edge)
        : null
    const isBelow = at > 0 && rest.at(-1) !== lines[at - 1]
    if (
      own &&
      (isSetApart(line, rest.length === 0) ||
        isFurniture(own, edge, rest.length === 0, isAboveText(lines[at + 1], locale), locale) ||
        (isBelow && own.every(continuesMasthead)))
    )
      facts.push(...own)
    else if (running) facts.push(...running)
    else rest.push(line)
  })
  return { lines: rest, facts }
}

/** Most lines of the head of a page. */
const LONGEST_HEAD = 8
/** Longest line of a masthead without a field, such as the name of a publisher, in characters. */
const LONGEST_PLAIN = 80

/**
 * Returns the facts of lines at the top of a page that are furniture only by the lines around them:
 * the name of the page above its number or its date, and a line between the name of the newspaper
 * and its number. Other lines have none.
 */
function headOf(lines: readonly Line[], locale: Locale, publication: string | null): (PageFact[] | null)[] {
  const top: (PageFact[] | null)[] = []
  for (const line of lines.slice(0, LONGEST_HEAD)) {
    if (line.level || line.block) break
    top.push(mayBeFurniture(line) ? factsOf(line, locale, publication) : null)
  }
  const states = (facts: readonly PageFact[] | null | undefined, ...fields: FactField[]): boolean =>
    facts?.some(({ field }) => fields.includes(field)) ?? false
  const known = top.map(
    (facts, at) => facts ?? publisherLine(lines[at]!, states(top[at - 1], 'publication'), top[at + 1]),
  )
  const end = known.indexOf(null)
  const run = known.slice(0, end < 0 ? known.length : end)
  const isName = (facts: readonly PageFact[] | null): boolean => facts?.every(({ field }) => field === 'name') ?? false
  const isDated = run.some((facts) => states(facts, 'label', 'date'))
  const isNamed = run.filter((facts) => states(facts, 'name')).length === 1
  return run.map((facts, at) => (top[at] === null || (isDated && isNamed && isName(facts)) ? facts : null))
}

/** Returns a line between the name and the number of a newspaper as a fact without a field. */
function publisherLine(line: Line, isBelowName: boolean, below: PageFact[] | null | undefined): PageFact[] | null {
  const { text } = line
  const isAboveNumber = below?.some(({ field }) => field === 'number' || field === 'cn' || field === 'issn')
  if (!isBelowName || !isAboveNumber || text.length > LONGEST_PLAIN || !mayBeFurniture(line)) return null
  return /[.!?！？]$/u.test(text) ? null : [furnitureFact(line)]
}

/**
 * Returns whether a line may be furniture. Sentences and lines with links or pictures never are.
 */
const mayBeFurniture = ({ text, marks }: Line): boolean =>
  text.length <= LONGEST &&
  (marks === null || marks.every(({ type }) => type === 'strong' || type === 'emphasis')) &&
  text.charCodeAt(text.length - 1) !== FULL_STOP
const FULL_STOP = '。'.charCodeAt(0)

/** Returns whether a fact may continue a masthead on a line of its own. */
const continuesMasthead = ({ field }: PageFact): boolean =>
  field === 'date' || field === 'besides' || field === 'number' || field === 'publication' || field === 'none'

/**
 * Returns whether the line below a line shows that it is a headline: text of an article, or the
 * name of its author.
 */
const isAboveText = (below: Line | undefined, locale: Locale): boolean =>
  below !== undefined &&
  below.level === 0 &&
  (below.text.length > LONGEST_PLAIN || /[.!?]$/u.test(below.text) || readCredits(below.text, locale) !== null)

function isFurniture(
  facts: readonly PageFact[],
  edge: boolean,
  first: boolean,
  aboveText: boolean,
  locale: Locale,
): boolean {
  const has = (field: FactField): boolean => facts.some((fact) => fact.field === field)
  if (facts.every(({ field }) => field === 'name' || field === 'besides' || field === 'none')) return false
  if (facts.length === 1 && has('publication')) return first && !aboveText
  // Inside a page, the number of a page alone is a reference.
  if (facts.length === 1 && has('label') && locale.usesSpaces) return edge
  if (facts.length === 1 && has('date')) return first || (edge && WITH_WEEKDAY.test(facts[0]!.text))
  if (facts.length === 1 && has('number')) return edge && /[总總]|\d{3}/u.test(facts[0]!.text)
  if (STRONG.some(has)) return true
  if (has('credit')) return facts.length > 1 || locale.certainPageCredit.test(facts[0]!.text)
  return edge || facts.filter(({ field }) => field !== 'besides' && field !== 'none').length > 1
}

/** Returns whether a layout model gives a line a place outside of the articles. */
const isSetApart = ({ print, level }: Line, isFirst: boolean): boolean =>
  print?.role === 'page-number' || (print?.role === 'page-header' && isFirst && level === 0)

/** Returns a line that a layout model calls a running head as a fact without a field. */
const runningLine = (line: Line): PageFact[] | null =>
  line.print?.role === 'page-header' && line.text.length <= LONGEST_PLAIN ? [furnitureFact(line)] : null

/** The number of a page, with the signs around it. */
const BARE_NUMBER = /^\P{L}{0,4}[A-Z]?\d{1,4}\P{L}{0,4}$/u

/** Returns the facts of a line that consists of nothing else, or `null` for any other line. */
function factsOf(line: Line, locale: Locale, publication: string | null): PageFact[] | null {
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
    const next = factsAt(rest.slice(separator), locale, publication, matches.length > 0)
    if (!next.length) return null
    at += separator
    for (const match of next) {
      const last = matches.at(-1)
      const from = matches.length ? at : 0
      at += match.length
      if (match.field === 'besides' && last?.field === 'date') continue
      if (match.field === 'date' && last?.field === 'besides' && !/\d/.test(text.slice(last.from, from)))
        matches[matches.length - 1] = { ...match, from: last.from }
      else matches.push({ ...match, from })
    }
  }
  return matches.length ? matches : null
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
function runningHeadOf(line: Line, locale: Locale, edge: boolean): PageFact[] | null {
  const parts = runningHeadParts(line.text, locale)
  if (!parts || (!edge && !parts.some(({ field }) => field === 'label'))) return null
  return parts.map((part, index) => {
    const to = parts[index + 1]?.from ?? line.text.length
    const name = part.field === 'none' ? line.text.slice(part.from, to).replace(/[\s,.;:|·—–-]+$/u, '') : ''
    const field =
      name === '' ? null : isPublicationName(name, locale) ? 'publication' : isPageName(name, locale) ? 'name' : null
    return factOf(line, { ...part, ...(field ? { field, value: name } : {}), length: 0 }, to)
  })
}

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
  const folio = firstMatch(locale.folio, text)
  if (!folio) return []
  const { label = '', name } = folio.groups!
  const { length } = folio[0]
  const bare = folio[0] === label
  if (bare && /^\d+$/.test(label) && !goesOn && !isDated(text.slice(length), locale)) return []
  const parted = name ? text.slice(0, length - name.length) : ''
  const alone = length === text.length && /^[\p{L}·]{2,8}$/u.test(name ?? '') && /\s$/.test(parted)
  if (name && isPublicationName(name, locale)) return [{ field: 'label', value: label, length: length - name.length }]
  if (name && !isPageName(name, locale) && !alone && !/[:·|/]\s*$/.test(parted)) return []
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
  /^(?:(?:新闻|报料|投稿|编辑部|联系)?(?:热线|电话|邮箱|信箱)|电子邮[箱件]|传真|微信|E-?mail|Tel|Fax|QQ)\s*[:：]?\s*[\x21-\x7e()（）—–-]{5,60}/iu
/** The beginning of the next part of such a line. */
const NEXT_PART =
  /(?:(?:新闻|报料|投稿|编辑部|联系)?(?:热线|电话|邮箱|信箱)|电子邮[箱件]|传真|微信|E-?mail|Tel|Fax|QQ)\s*[:：]/iu
const COLON = /^[\p{L}]{2,6}\s*:/u

/** Returns the credit or the address with which a line about the desk of a page opens. */
function deskAt(text: string, locale: Locale): FactMatch | null {
  const contact = CONTACT.exec(text)
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
  if (number)
    return { field: 'number', value: number.groups!['number']!.replace(/[.,]/g, ''), length: number[0].length }
  const besides = matchAtStart(locale.pageDetails, text)
  if (besides?.[0]) return { field: 'besides', value: null, length: besides[0].length }
  const address = ADDRESS.exec(text)
  if (address) return { field: 'none', value: null, length: address[0].length }
  if (locale.pageCredit.test(text) && text.length < 100 && readCredits(text, locale))
    return { field: 'credit', value: text, length: text.length }
  const desk = text.length < LONGEST ? deskAt(text, locale) : null
  if (desk) return desk
  const word = (locale.usesSpaces ? /^[^|·,;:]+/u : /^[^\s|·:：/]+/u).exec(text)?.[0].trim() ?? ''
  const joined = locale.usesSpaces ? word : (/^[^\s|:：/]+/u.exec(text)?.[0] ?? word)
  if (joined.split('·').every((name) => isPageName(name, locale)))
    return { field: 'name', value: joined, length: joined.length }
  if (isPageName(word, locale)) return { field: 'name', value: word, length: word.length }
  if (isPublicationName(word, locale)) return { field: 'publication', value: word, length: word.length }
  return null
}
