import type { Locale } from '../../locale/locale.js'
import { readCredits } from '../../phrases/credits.js'
import type { Line } from '../../scan/line.js'
import { type FactField, furnitureFact, type PageFact } from '../facts/page-fact.js'
import { mayBeFurniture, namedFolioOf, runningHeadOf } from './line-facts.js'
import { hasWeekday } from './running-head.js'
import { bareLabelOf } from './wordless-forms.js'

/** Most lines of the head of a page. */
const LONGEST_HEAD = 8
/** Longest line of a masthead without a field, such as the name of a publisher, in characters. */
const LONGEST_PLAIN = 80
/** Most of these lines. */
const MOST_PLAIN = 2
/** Longest name of a newspaper, in words, or in characters of a script without spaces. */
const MOST_WORDS = 7
const MOST_CHARACTERS = 8

type Facts = PageFact[] | null

/**
 * Returns the facts of lines at the top of a page that are furniture only by the lines around them.
 * Other lines have none.
 *
 * - The name of the page above its number or its date.
 * - The number of the page without a word for it, next to another line of the head.
 * - A name above a full date, above which nothing else is: that of the newspaper.
 * - Lines around the name of the newspaper and above its number or its date, such as the name of a
 *   publisher, a slogan, the year of its foundation, the edition and the weather.
 */
export function mastheadOf(lines: readonly Line[], factsOf: readonly Facts[], locale: Locale): Facts[] {
  const top: Facts[] = []
  for (const [at, line] of lines.slice(0, LONGEST_HEAD).entries()) {
    const facts = factsOf[at] ?? (line.level ? null : runningHeadOf(line, locale, true))
    if (line.block && !facts) break
    const isSlogan = top[at - 1]?.[0]?.field === 'publication' && isFirm(factsOf[at + 1], locale) && !facts
    if (line.level && !states(facts, 'publication') && !isSlogan && at > 0) break
    if (line.level && isName(facts)) break
    top.push(facts)
  }
  const known = withLabels(lines, top, locale)
  fillNameplate(lines, known, locale)
  fillPlain(lines, known, locale)
  const end = known.indexOf(null)
  const run = known.slice(0, end < 0 ? known.length : end)
  const isDated = run.some((facts) => states(facts, 'label', 'date'))
  const isNamed = run.filter((facts) => states(facts, 'name')).length === 1
  const isHead =
    isDated && run.some((facts) => states(facts, 'publication')) && isAboveArticles(lines, run.length, locale)
  return run.map((facts, at) => {
    if (facts !== top[at]) return facts
    if (isDated && isNamed && isName(facts)) return facts
    return isHead && !isName(facts) && (!lines[at]!.level || states(facts, 'publication')) ? facts : null
  })
}

const states = (facts: Facts | undefined, ...fields: FactField[]): boolean =>
  facts?.some(({ field }) => fields.includes(field)) ?? false

const isName = (facts: Facts): boolean => facts?.every(({ field }) => field === 'name') ?? false

/**
 * Returns the facts with the numbers of pages that no word announces: alone next to lines with
 * facts, or with the name of the page.
 */
function withLabels(lines: readonly Line[], top: readonly Facts[], locale: Locale): Facts[] {
  if (top.some((facts) => states(facts, 'label'))) return [...top]
  return top.map((facts, at) => {
    const line = lines[at]!
    if (facts || line.level || line.block) return facts
    const label = bareLabelOf(line.text)
    if (label === null) return namedFolioOf(line, locale)
    const isNext = [top[at - 1], top[at + 1]].some((next) => states(next, 'name', 'date', 'publication'))
    return isNext ? [{ ...furnitureFact(line), field: 'label', value: label }] : facts
  })
}

/**
 * Reads a name above a full date as that of the newspaper, where a heading is below the head of the
 * page, or where the number of the newspaper or of the page is with the date. Below a headline with
 * its date is text. A slogan may be below the name and above the number.
 */
function fillNameplate(lines: readonly Line[], known: Facts[], locale: Locale): void {
  const at = known.indexOf(null)
  if (at < 0 || at > 2 || known.some((facts) => states(facts, 'publication'))) return
  const line = lines[at]!
  if (line.block || line.marks?.some(({ target }) => target) || !isNameplate(line.text, locale)) return
  const hasSlogan = known[at + 1] === null && isPlain(lines[at + 1]!, line, locale)
  const from = hasSlogan ? at + 2 : at + 1
  let end = from
  while (known[end]) end++
  if (!states(known[from], 'date', 'number')) return
  const facts = known.slice(from, end).flatMap((own) => own ?? [])
  const isDated = facts.some(({ field, text }) => field === 'date' && hasWeekday(text, locale))
  const isDetailed = facts.some(
    ({ field }) => field === 'number' || field === 'issn' || field === 'cn' || (isDated && field === 'label'),
  )
  const isAboveHeading = isHeading(lines[end])
  const isPlate =
    hasSlogan || line.level
      ? isDetailed && isAboveHeading
      : isAboveHeading
        ? isDated || isDetailed
        : isDetailed && isAboveArticles(lines, end, locale)
  if (isPlate) known[at] = [furnitureFact(line, 'publication')]
}

/** A word of a name with capitals. */
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}.'’&-]*|\p{Ll}{1,3}|[ld][’']\p{Lu}[\p{L}\p{M}]*|&|\p{Lo}[\p{Lo}\p{M}]*)$/u

/** Returns whether a text has the form of a name: few words with capitals, and no stop. */
const isNameplate = (text: string, { usesSpaces }: Locale): boolean =>
  usesSpaces
    ? text.split(' ').length <= MOST_WORDS &&
      /^[\p{Lu}\p{Lo}]/u.test(text) &&
      text.split(' ').every((word) => NAME_WORD.test(word))
    : text.length <= MOST_CHARACTERS && /^\p{Lo}+$/u.test(text)

/**
 * Reads lines without facts around the name of the newspaper, above its number or its full date, as
 * text without a field. They are no sentences.
 */
function fillPlain(lines: readonly Line[], known: Facts[], locale: Locale): void {
  const plate = known.findIndex((facts) => states(facts, 'publication'))
  let last = known.length - 1
  while (last > plate && !isFirm(known[last], locale, known[last + 1])) last--
  if (plate < 0 || (last <= plate && !isFirm(known[plate], locale))) return
  const open = known.flatMap((facts, at) => (at < Math.max(last, plate) && facts === null ? [at] : []))
  if (!open.length || open.length > MOST_PLAIN || !open.every((at) => isPlain(lines[at]!, lines[plate]!, locale)))
    return
  const isBetween = open.length === 1 && open[0] === plate + 1 && states(known[plate + 2], 'number', 'cn', 'issn')
  let end = last + 1
  while (known[end]) end++
  if (!isBetween && !isHeading(lines[end])) return
  for (const at of open) known[at] = [furnitureFact(lines[at]!)]
}

/**
 * Returns whether a line states the number of the newspaper, or a date with its weekday or above
 * the number of the page.
 */
function isFirm(facts: Facts | undefined, locale: Locale, below?: Facts): boolean {
  if (states(facts, 'number', 'cn', 'issn')) return true
  const date = facts?.find(({ field }) => field === 'date')
  return date !== undefined && (facts!.length > 1 || states(below, 'label') || hasWeekday(date.text, locale))
}

/**
 * Returns whether a line may be in a masthead without a field. One that is marked as a heading is
 * on a lower level than the name of the newspaper, which is one too.
 */
const isPlain = (line: Line, plate: Line, locale: Locale): boolean =>
  (!line.level || (plate.level > 0 && line.level > plate.level)) &&
  !line.block &&
  line.text.length <= LONGEST_PLAIN &&
  mayBeFurniture(line) &&
  !/[.!?！？]$/u.test(line.text) &&
  readCredits(line.text, locale) === null

/** Returns whether a line is marked as a heading, or is in bold. */
const isHeading = (line: Line | undefined): boolean =>
  line !== undefined &&
  (line.level > 0 ||
    (line.marks?.some(({ type, from, to }) => type === 'strong' && from === 0 && to === line.text.length) ?? false))

/** Returns whether no text of an article is directly below the head of a page. */
const isAboveArticles = (lines: readonly Line[], end: number, locale: Locale): boolean =>
  !isAboveText(lines[end], locale)

/**
 * Returns whether the line below a line shows that it is a headline: text of an article, or the
 * name of its author.
 */
export const isAboveText = (below: Line | undefined, locale: Locale): boolean =>
  below !== undefined &&
  below.level === 0 &&
  (below.text.length > LONGEST_PLAIN || /[.!?。]$/u.test(below.text) || readCredits(below.text, locale) !== null)
