import type { Locale } from '../locale/locale.js'
import type { Continuation } from '../model/issue.js'
import type { Line } from '../scan/line.js'
import { partOf } from '../scan/slice-line.js'
import { narrow } from '../text/numerals.js'
import { firstMatch, groupOf, matchAtStart } from '../text/patterns.js'
import { isWhiteSpace } from '../text/white-space.js'
import type { SectionHead } from './section-heads.js'

/** A reference to another page or the name of a column, removed from between two lines. */
export interface PageReference {
  /** Index of the line that it precedes. */
  before: number
  line: Line
  /** `null` for the name of a column. */
  continuation: Continuation | null
  /** True when it also stays in its paragraph. */
  inline: boolean
  /** True when the text of one paragraph is on both sides of it. */
  splits: boolean
  /** Index of the line that ends the section that it names; `null` for others. */
  end: number | null
}

/** Longest reference, in characters. */
const LONGEST = 40
const OPENING = /[(（〔【[〈<▶▷►▸➔➜→☞»]\s*$/u
/** A sign that points to a page, or the one before 'to be continued' in Japanese. */
const POINTER = /[▶▷►▸➔➜→☞=]/u
const CLOSING = /^\s*[)）〕】\]〉>。.▶▷►▸➔➜→»]*$/u
const BRACKETED = /^[(（〔【[〈<＝=■▲●▶▷►▸→➔➜☞»>\s]*/u
/** Brackets that close a line. */
const SIGNS_AT_END = /\s*[)）〕】\]〉>。.]+$/u
/** The number of a page at the end of a line, or the word for a page, as in back page. */
const PAGE_AT_END = /\d\D{0,2}$|[Pp]age\W{0,2}$|PAGE\W{0,2}$/
/** The number of a page, or the words for 'to be continued', without which nothing is one. */
const NUMBER_OR_MORE = /\d|[一二三四五六七八九十]|つづく|続く|계속|待[续續]|未完/u
/** A word in capitals. */
const JUMP_WORD = /\p{Lu}{3}/u
/** A word in capitals before a page, which leads to the other part of an article. */
const JUMP_INSIDE = /\p{Lu}{3}[\p{Lu}'’ ]{0,20},? (?:on )?(?:[Bb]ack |[Ff]ront )?(?:[Pp]age|PAGE|[Pp]\.)/gu
/** Characters before a word in capitals that can belong to the reference. */
const BEFORE_JUMP = 24
/** The text of a paragraph after a reference without brackets. */
const TEXT_AFTER = /^[.:]? ["“«„‘]?\p{L}/u
/** Decoration around the name of a column. */
const DECORATION = /^[\s【[■◆●▲]+|[\s】\]■◆●▲]+$/gu

/** Lines without the references among them. */
interface TakenReferences {
  lines: Line[]
  references: PageReference[]
  /**
   * For the index of each line before, and for their number, the index among the remaining lines.
   */
  indexes: number[]
}

/**
 * Separates references to other pages (下转第3版), the names of known columns and those of sections
 * from the lines of text. A reference is a line of its own, or in brackets at the beginning or the
 * end of a paragraph.
 */
export function takeReferences(
  lines: readonly Line[],
  locale: Locale,
  rubrics: ReadonlySet<string>,
  sections: readonly SectionHead[] = [],
): TakenReferences {
  const rest: Line[] = []
  const references: PageReference[] = []
  const indexes: number[] = []
  const take = (line: Line, continuation: Continuation | null, inline = false, splits = false): void => {
    references.push({ before: rest.length, line, continuation, inline, splits, end: null })
  }
  const endOfSection = new Map(sections.map(({ line, end }) => [lines[line]!, end]))
  for (const line of lines) {
    indexes.push(rest.length)
    const sectionEnd = endOfSection.get(line)
    if (sectionEnd !== undefined) {
      references.push({ before: rest.length, line, continuation: null, inline: false, splits: false, end: sectionEnd })
      continue
    }
    if (isRubric(line, rubrics)) {
      take(line, null)
      continue
    }
    const reference = referenceIn(line, locale) ?? referenceInside(line, locale)
    if (!reference) {
      rest.push(line)
      continue
    }
    const { from, to, continuation } = reference
    const { length } = line.text
    const begin = line.text.slice(0, from).trim() ? from : 0
    const end = line.text.slice(to).trim() ? to : length
    if (continuation.direction === 'see' && (begin || end < length)) {
      rest.push(line)
      take(line, continuation, true)
      continue
    }
    if (begin) rest.push(partOf(line, 0, begin))
    take(partOf(line, begin, end), continuation, false, begin > 0 && end < length)
    if (end < length) rest.push(partOf(line, end, length))
  }
  indexes.push(rest.length)
  for (const reference of references) if (reference.end !== null) reference.end = indexes[reference.end]!
  return { lines: rest, references, indexes }
}

const isRubric = ({ text, marks }: Line, rubrics: ReadonlySet<string>): boolean =>
  rubrics.size > 0 && !marks?.some(({ target }) => target) && rubrics.has(text.replace(DECORATION, ''))

/** A reference in a line, with its range in the text. */
interface ReferenceRange {
  from: number
  to: number
  continuation: Continuation
}

/** Finds a reference after the signs that open a line, as in ► Seite 5. */
function afterSigns(text: string, lead: number, locale: Locale): ReferenceMatch | null {
  const found =
    lead > 0 && text.length <= LONGEST ? referenceAt(text.slice(lead).replace(SIGNS_AT_END, ''), locale) : null
  return found?.at === 0 ? { ...found, at: lead, end: lead + found.end } : null
}

/** Finds a reference that is the whole line or is in brackets at one of its ends. */
function referenceIn(line: Line, locale: Locale): ReferenceRange | null {
  const { text } = line
  if (!mayRefer(text, locale) || line.marks?.some(({ target }) => target)) return null
  const plain = narrow(text.length > 4 * LONGEST ? `${text.slice(0, LONGEST)}\n${text.slice(-LONGEST)}` : text)
  if (!locale.usesSpaces && !NUMBER_OR_MORE.test(plain)) return null
  const shift = text.length - plain.length
  const lead = BRACKETED.exec(plain)![0].length
  const head = referenceAt(plain.slice(0, LONGEST), locale) ?? afterSigns(plain, lead, locale)
  if (head) {
    if (lead === head.at || head.at === 0) {
      const closing = CLOSING.exec(plain.slice(head.end)) ? plain.length : closingEnd(plain, head.end)
      if (plain.length <= LONGEST && closing === plain.length) return rangeOf(line, 0, text.length, head)
      if (!line.level && closing > head.end && OPENING.test(plain.slice(0, head.at)))
        return rangeOf(line, 0, closing, head)
    }
  }
  if (
    head?.direction === 'from' &&
    head.at === 0 &&
    !line.level &&
    locale.usesSpaces &&
    TEXT_AFTER.test(plain.slice(head.end))
  )
    return rangeOf(line, 0, head.end, head)
  const begin = Math.max(0, plain.length - LONGEST)
  const tail = referenceAt(plain.slice(begin), locale)
  if (!tail || line.level || !CLOSING.test(plain.slice(begin + tail.end))) return null
  const open = OPENING.exec(plain.slice(0, begin + tail.at))
  if (open) return open.index > 0 ? rangeOf(line, shift + open.index, text.length, tail) : null
  const from = begin + tail.at
  return POINTER.test(plain[from]!) || followsText(plain.slice(0, from), plain.slice(from), tail.direction, locale)
    ? rangeOf(line, shift + from, text.length, tail)
    : null
}

/**
 * Returns whether a reference without brackets ends a paragraph: it follows a complete sentence, or
 * contains a word in capitals, which leads to the other part of an article.
 */
function followsText(before: string, reference: string, direction: Continuation['direction'], locale: Locale): boolean {
  if (direction !== 'to' || !before.endsWith(' ')) return false
  return locale.sentenceEnds.includes(before.trimEnd().at(-1) ?? ' ') || JUMP_WORD.test(reference)
}

/** Opening brackets in both widths, and signs that point to a page. */
const OPENING_BRACKET = /[(（〔【[［〈<▶▷►▸➔➜→☞»＝=]/
/** Characters before a reference at the beginning of a line. */
const LEADING = '(（〔【[［〈<＝=■▲●▶▷►▸→➔➜☞»>'

/**
 * Returns whether a line can hold a reference: at the beginning it opens the line or follows a
 * bracket or a symbol, at the end it follows a bracket.
 */
function mayRefer(text: string, locale: Locale): boolean {
  if (text === '' || LEADING.includes(text[0]!) || isWhiteSpace(text.charCodeAt(0))) return true
  const begin = Math.max(0, text.length - LONGEST - 1)
  if (locale.usesSpaces && PAGE_AT_END.test(text.slice(-8))) return true
  if (isWhiteSpace(text.charCodeAt(begin))) return true
  if (OPENING_BRACKET.test(text.slice(begin))) return true
  // The two ends of a long line are searched as if they were adjacent.
  const end = text.charCodeAt(LONGEST - 1)
  if (isWhiteSpace(end) || OPENING_BRACKET.test(text[LONGEST - 1] ?? '')) return true
  const head = narrow(text.slice(0, LONGEST))
  return locale.continuation.some((pattern) => matchAtStart(pattern, head) !== null)
}

/** Returns the offset after the bracket that closes a reference, or after the reference. */
function closingEnd(text: string, end: number): number {
  return end + (/^\s*[)）〕】\]]/u.exec(text.slice(end))?.[0].length ?? 0)
}

/**
 * Finds a reference without brackets inside a paragraph, where the end of a column was: it contains
 * a word in capitals, as in `See FERRY, page 3`.
 */
function referenceInside(line: Line, locale: Locale): ReferenceRange | null {
  if (!locale.usesSpaces || line.level || line.marks?.some(({ target }) => target)) return null
  const plain = line.text
  for (const match of plain.matchAll(JUMP_INSIDE)) {
    const begin = Math.max(0, match.index - BEFORE_JUMP)
    const near = referenceAt(plain.slice(begin, begin + 2 * LONGEST), locale)
    if (near?.direction !== 'to') continue
    const [from, to] = [begin + near.at, begin + near.end]
    if (!plain[from - 1]?.trim() && JUMP_WORD.test(plain.slice(from, to))) return rangeOf(line, from, to, near)
  }
  return null
}

/** A match of a locale's patterns for references. */
interface ReferenceMatch {
  at: number
  end: number
  direction: Continuation['direction']
  page: string | null
}

function referenceAt(text: string, locale: Locale): ReferenceMatch | null {
  const match = firstMatch(locale.continuation, text)
  if (!match) return null
  const direction = groupOf(match, 'to') ? 'to' : groupOf(match, 'from') ? 'from' : 'see'
  return { at: match.index, end: match.index + match[0].length, direction, page: groupOf(match, 'page') }
}

function rangeOf(line: Line, from: number, to: number, { direction, page }: ReferenceMatch): ReferenceRange {
  return { from, to, continuation: { text: line.text.slice(from, to).trim(), direction, page } }
}
