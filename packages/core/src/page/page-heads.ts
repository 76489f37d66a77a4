import type { Locale } from '../locale/locale.js'
import { isPageName } from '../phrases/printed-names.js'
import type { SourceRange } from '../result/source-span.js'
import { narrow, numberOf } from '../text/numerals.js'
import { firstMatch, groupOf } from '../text/patterns.js'
import { pageNumberOf, WORDED_NUMBER } from './folio.js'
import { factsIn } from './furniture/line-facts.js'
import { runningHeadParts } from './furniture/running-head.js'

/** Longest running head, in characters. */
const LONGEST = 120
/** Lines of text from the beginning of a text to the head of its first page. */
const AT_TOP = 5
/** Most lines of a head above the number of its page. */
const LONGEST_HEAD = 3
/** Lines below the head of a page in which a reference leads back to another page. */
const NEAR = 6
/** Fewest sentences of a page whose head is the number of the page alone, or its fewest letters. */
const FEWEST_SENTENCES = 2
const FEWEST_LETTERS = 300
const FEWEST_IDEOGRAPHS = 120

/** A digit, without which a line has no number of a page. */
const NUMBER = /[\d０-９一二三四五六七八九十]/u
/** Signs of Markdown around a line. */
const MARKUP = /^(?<mark>#{1,6}\s+)?[*_]{0,3}(?<text>.*?)[*_]{0,3}\s*$/u
const RULE = /^\s*(?:-{3,}|\*{3,}|_{3,})\s*$/

/** A line that is not blank. */
interface Row extends SourceRange {
  /** Index among the lines that are not blank. */
  at: number
  text: string
  isHeading: boolean
}

/** A line with the number of a page, and the text up to the next one. */
interface Head {
  /** Index among the lines that are not blank. */
  at: number
  /** Offsets of the beginning of its page, and of the end of the line. */
  start: number
  end: number
  letter: string
  number: number
  /** The full date next to the number, or `null`. */
  date: string | null
  /** The line is marked as a heading. */
  isHeading: boolean
  /** The number has no word for a page, as A2. */
  isBare: boolean
  /** A reference to another page or the end of a sentence is above it. */
  isAfterText: boolean
  /** A reference leads back to another page below it. */
  isAnswered: boolean
  /** Sentences and letters up to the next head. */
  sentences: number
  letters: number
}

/**
 * Returns the places where a text without separators goes on to another page, because the head of
 * a page is there: running heads with one date and different numbers, or numbers that follow each
 * other, such as `Page 2` or `第2版` on a separate line. The head of the first page may be
 * missing. Where the first number is not at the top and the last one is at the bottom, the numbers
 * are at the foot of the pages.
 */
export function pageHeadsOf(text: string, from: number, locale: Locale, publication: string | null): SourceRange[] {
  const { heads, opening, count } = readHeads(text, from, locale, publication)
  const dated = heads.filter(({ date }) => date !== null)
  const found = sameDate(dated) ? dated : followed(heads, opening, locale)
  if (!found.length) return []
  const isTop = isAtTop(found[0]!, opening)
  const isFoot = !isTop && found.at(-1)!.at >= count - 1
  const breaks = isFoot
    ? found.slice(0, -1).map(({ end }) => end)
    : found.slice(isTop ? 1 : 0).flatMap(({ start, letters }) => (letters ? start : []))
  return breaks.map((start) => ruleBefore(text, start, isFoot))
}

/** Returns the rule above a break, or the break itself, which has no characters. */
function ruleBefore(text: string, start: number, isFoot: boolean): SourceRange {
  if (isFoot) return { start, end: start }
  const above = text.slice(Math.max(0, start - LONGEST), start).trimEnd()
  const line = above.slice(Math.max(above.lastIndexOf('\n'), above.lastIndexOf('\r')) + 1)
  const end = Math.max(0, start - LONGEST) + above.length
  return RULE.test(line) ? { start: end - line.length, end } : { start, end: start }
}

/** Returns the lines with the number of a page, and what is above the first one. */
function readHeads(
  text: string,
  from: number,
  locale: Locale,
  publication: string | null,
): { heads: Head[]; opening: Pick<Head, 'sentences' | 'letters'>; count: number } {
  const heads: Head[] = []
  const opening = { sentences: 0, letters: 0 }
  const top = new Set<string>()
  let above: Row[] = []
  let count = 0
  for (const row of rowsOf(text, from)) {
    const { at } = row
    const last = heads.at(-1)
    const number = numberIn(row, locale, publication)
    const isRepeated = number && last && last.letter === number.letter && last.number === number.number
    if (number && !isRepeated) {
      const start = headStart(row, above, top, locale, publication)
      const before = above.filter((line) => line.start < start).at(-1)
      const isAfterText = before !== undefined && endsText(before.text, locale)
      const own = { at, start, end: row.end, isHeading: row.isHeading, isAfterText }
      heads.push({ ...own, ...number, isAnswered: false, sentences: 0, letters: 0 })
    } else if (!number) {
      const page = last ?? opening
      page.letters += row.text.length
      if (locale.sentenceEnds.includes(row.text.at(-1)!)) page.sentences++
      if (last && at - last.at <= NEAR && isReference(row.text, 'from', locale)) last.isAnswered = true
    }
    if (at < AT_TOP) top.add(row.text)
    above = [...above.slice(1 - LONGEST_HEAD), row]
    count++
  }
  return { heads, opening, count }
}

function* rowsOf(text: string, from: number): Generator<Row> {
  const pattern = /[^\r\n\f]*\S[^\r\n\f]*/g
  pattern.lastIndex = from
  for (let match = pattern.exec(text), at = 0; match; match = pattern.exec(text), at++) {
    const [line] = match
    const own = line.length > LONGEST ? null : MARKUP.exec(line.trim())?.groups
    const row = { at, start: match.index, end: match.index + line.length, isHeading: own?.['mark'] !== undefined }
    yield { ...row, text: own?.['text'] || line.trim() }
  }
}

/** Returns the number of the page that a line prints, with its date, or `null`. */
function numberIn(
  { text }: Row,
  locale: Locale,
  publication: string | null,
): Pick<Head, 'letter' | 'number' | 'date' | 'isBare'> | null {
  if (text.length > LONGEST || !NUMBER.test(text) || text.endsWith('。')) return null
  const worded = WORDED_NUMBER.test(text) ? pageNumberOf(text) : null
  if (worded !== null) return { letter: '', number: worded, date: null, isBare: false }
  const facts = factsIn(text, locale, publication) ?? runningHeadParts(text, locale)
  const label = facts?.find(({ field }) => field === 'label')?.value
  if (!facts || !label) return null
  const plain = narrow(label)
  const letter = /^[A-Z]?/.exec(plain)![0]
  const number = numberOf(plain.slice(letter.length).replace(/^-/, ''), locale.numerals)
  const date = facts.find(({ field }) => field === 'date')?.value ?? null
  return number === null ? null : { letter, number, date, isBare: plain === narrow(text) }
}

/** Returns where the head of a page begins: lines of the head of the first page may be above it. */
function headStart(
  row: Row,
  above: readonly Row[],
  top: ReadonlySet<string>,
  locale: Locale,
  publication: string | null,
): number {
  let { start } = row
  for (const line of above.toReversed()) {
    if (line.text.length > LONGEST) break
    const isHead = (line.at >= AT_TOP && top.has(line.text)) || isPageName(line.text, locale)
    const facts = isHead ? null : factsIn(line.text, locale, publication)
    if (!isHead && !facts?.some(({ field }) => field === 'date' || field === 'publication')) break
    start = line.start
  }
  return start
}

const isReference = (text: string, direction: 'from' | 'to', { continuation }: Locale): boolean => {
  if (text.length > LONGEST) return false
  const match = firstMatch(continuation, narrow(text))
  return match !== null && groupOf(match, direction) !== null
}

/** Returns whether the text of an article ends in a line. */
const endsText = (text: string, locale: Locale): boolean =>
  locale.sentenceEnds.includes(text.at(-1)!) || isReference(text, 'to', locale)

/** Returns whether running heads with a date are those of one issue. */
const sameDate = (heads: readonly Head[]): boolean =>
  heads.length > 1 && heads.every(({ date }) => date === heads[0]!.date)

/** Returns the heads whose numbers follow each other, if they are those of pages. */
function followed(heads: readonly Head[], opening: Pick<Head, 'sentences' | 'letters'>, locale: Locale): Head[] {
  const [first] = heads
  if (!first) return []
  const isTop = isAtTop(first, opening)
  const isMarked = heads.every(({ isHeading }) => isHeading)
  const isNext = heads.every((head, at) => at === 0 || follows(heads[at - 1]!, head, isMarked))
  if (!isNext || (!isTop && heads.some(({ isBare }) => isBare))) return []
  const isOpened = isTop || first.number === 2
  if (isMarked) return heads.length > 1 || (!isTop && isOpened) ? [...heads] : []
  const isLong = ({ sentences, letters }: Pick<Head, 'sentences' | 'letters'>): boolean =>
    sentences >= FEWEST_SENTENCES || letters >= (locale.usesSpaces ? FEWEST_LETTERS : FEWEST_IDEOGRAPHS)
  const isFoot = !isTop && heads.at(-1)!.letters === 0
  const pages = isTop ? heads : [opening, ...(isFoot ? heads.slice(0, -1) : heads)]
  const inner = isTop ? heads.slice(1) : heads
  const isSure = inner.every(({ isAfterText, isAnswered }) => isAfterText || isAnswered)
  const isAnswered = inner.some((head) => head.isAnswered)
  return (isOpened || isFoot) && isSure && pages.length > 1 && (isAnswered || pages.every(isLong)) ? [...heads] : []
}

/** Returns whether no text is above a head but the rest of the head. */
const isAtTop = ({ at, number }: Head, { sentences }: Pick<Head, 'sentences'>): boolean =>
  at < AT_TOP && (sentences === 0 || number === 1)

/** Returns whether the page of a head may follow that of another one. */
const follows = (before: Head, { letter, number }: Head, hasGaps: boolean): boolean =>
  letter === before.letter
    ? number === before.number + 1 || (hasGaps && number > before.number)
    : letter > before.letter && number === 1
