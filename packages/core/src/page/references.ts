import type { Locale } from '../locale/locale.js'
import type { Continuation } from '../model/issue.js'
import type { Line } from '../scan/line.js'
import { partOf } from '../scan/slice-line.js'
import { narrow } from '../text/numerals.js'
import { firstMatch, groupOf, matchAtStart } from '../text/patterns.js'
import { isWhiteSpace } from '../text/white-space.js'

/** A line that stands beside the text of an article and belongs to it. */
export interface Insert {
  /** Index of the line that it stands before. */
  before: number
  line: Line
  /** A reference to another page; `null` for the name of a standing column. */
  continuation: Continuation | null
  /** Whether it stays in its paragraph, and is only named in a field. */
  inline?: true
}

/** References are shorter than this. */
const LONGEST = 40
const OPENING = /[(（〔【[]\s*$/u
const CLOSING = /^\s*[)）〕】\]。.]*$/u
const BRACKETED = /^[(（〔【[■▲●→➔☞\s]*/u

/**
 * Sets references to other pages (下转第3版) and the names of known columns apart from the text: lines of their own, and
 * references in brackets at the beginning or the end of a paragraph.
 */
export function takeInserts(
  lines: readonly Line[],
  locale: Locale,
  rubrics: ReadonlySet<string>,
): { lines: Line[]; inserts: Insert[]; moved: number[] } {
  const rest: Line[] = []
  const inserts: Insert[] = []
  /** For each line and the end, how many lines stand before it that are kept. */
  const moved: number[] = []
  for (const line of lines) {
    moved.push(rest.length)
    if (
      rubrics.size &&
      !line.marks?.some(({ target }) => target) &&
      rubrics.has(line.text.replace(/^[\s【[■◆●▲]+|[\s】\]■◆●▲]+$/gu, ''))
    ) {
      inserts.push({ before: rest.length, line, continuation: null })
      continue
    }
    const found = referenceIn(line, locale)
    if (!found) {
      rest.push(line)
      continue
    }
    const { from, to, continuation } = found
    const { length } = line.text
    const begin = line.text.slice(0, from).trim() ? from : 0
    const end = line.text.slice(to).trim() ? to : length
    if (continuation.direction === 'see' && (begin || end < length)) {
      rest.push(line)
      inserts.push({ before: rest.length, line, continuation, inline: true })
      continue
    }
    if (begin) rest.push(partOf(line, 0, begin))
    inserts.push({ before: rest.length, line: partOf(line, begin, end), continuation })
    if (end < length) rest.push(partOf(line, end, length))
  }
  moved.push(rest.length)
  return { lines: rest, inserts, moved }
}

/** A reference that is the whole line, or stands in brackets at one of its ends. */
function referenceIn(line: Line, locale: Locale): { from: number; to: number; continuation: Continuation } | null {
  const { text } = line
  if (!mayRefer(text, locale) || line.marks?.some(({ target }) => target)) return null
  const plain = narrow(text.length > 4 * LONGEST ? `${text.slice(0, LONGEST)}\n${text.slice(-LONGEST)}` : text)
  if (!/\d|[一二三四五六七八九十]|one/iu.test(plain)) return null
  const shift = text.length - plain.length
  const head = referenceAt(plain.slice(0, LONGEST), locale)
  if (head) {
    const lead = BRACKETED.exec(plain)![0].length
    if (lead === head.at || head.at === 0) {
      const closing = CLOSING.exec(plain.slice(head.end)) ? plain.length : closed(plain, head.end)
      if (plain.length <= LONGEST && closing === plain.length) return found(line, 0, text.length, head)
      if (!line.level && closing > head.end && OPENING.test(plain.slice(0, head.at)))
        return found(line, 0, closing, head)
    }
  }
  const begin = Math.max(0, plain.length - LONGEST)
  const tail = referenceAt(plain.slice(begin), locale)
  if (!tail || line.level || !CLOSING.test(plain.slice(begin + tail.end))) return null
  const open = OPENING.exec(plain.slice(0, begin + tail.at))
  return open && open.index > 0 ? found(line, shift + open.index, text.length, tail) : null
}

/** Signs that open a bracket, in both widths, and those that a reference may stand behind at the beginning of a line. */
const OPENING_SIGN = /[(（〔【[［]/
const LEADING_SIGNS = '(（〔【[［■▲●→➔☞'

/** Whether a line can hold a reference at an end: one at the beginning opens the line or follows a sign, one at the end follows a bracket. */
function mayRefer(text: string, locale: Locale): boolean {
  if (text === '' || LEADING_SIGNS.includes(text[0]!) || isWhiteSpace(text.charCodeAt(0))) return true
  const begin = Math.max(0, text.length - LONGEST - 1)
  if (isWhiteSpace(text.charCodeAt(begin))) return true
  if (OPENING_SIGN.test(text.slice(begin))) return true
  // Of a long line the two ends are looked at as if they met.
  const end = text.charCodeAt(LONGEST - 1)
  if (isWhiteSpace(end) || OPENING_SIGN.test(text[LONGEST - 1] ?? '')) return true
  const head = narrow(text.slice(0, LONGEST))
  return locale.continuation.some((pattern) => matchAtStart(pattern, head) !== null)
}

/** Where the bracket round a reference closes, or where the reference ends. */
function closed(text: string, end: number): number {
  return end + (/^\s*[)）〕】\]]/u.exec(text.slice(end))?.[0].length ?? 0)
}

interface Reference {
  at: number
  end: number
  direction: Continuation['direction']
  page: string | null
}

function referenceAt(text: string, locale: Locale): Reference | null {
  const match = firstMatch(locale.continuation, text)
  if (!match) return null
  const direction = groupOf(match, 'to') ? 'to' : groupOf(match, 'from') ? 'from' : 'see'
  return { at: match.index, end: match.index + match[0].length, direction, page: groupOf(match, 'page') }
}

function found(
  line: Line,
  from: number,
  to: number,
  { direction, page }: Reference,
): { from: number; to: number; continuation: Continuation } {
  return { from, to, continuation: { text: line.text.slice(from, to).trim(), direction, page } }
}
