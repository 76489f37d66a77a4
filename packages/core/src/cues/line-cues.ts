import type { Locale } from '../locale/locale.js'
import type { Continuation, Credit } from '../model/issue.js'
import { creditWordsFrom, readCredits } from '../phrases/credits.js'
import { isTrailingDateline, opensWithDateline } from '../phrases/dateline.js'
import type { Line } from '../scan/scan.js'
import { Signs } from '../text/char-set.js'
import { isWhiteSpace } from '../text/white-space.js'

/** What a line shows of itself, before any decision. */
export interface Clue {
  /** Number of UTF-16 units. */
  length: number
  heading: boolean
  /** Opens with a dateline. */
  dateline: boolean
  /** Is nothing but names and credit words, or a dateline in brackets. */
  credit: Credit[] | null
  /** Is a dateline in brackets. */
  tailDateline: boolean
  /** Says that somebody took a picture. */
  photoCredit: boolean
  /** Offset at which a credit or a reference at its end begins, or -1. A removed reference begins at its length. */
  tailFrom: number
  /** True when a reference to another page was removed from its end. */
  tailReference: boolean
  /** That credit, without the line before it. */
  tail: Credit[] | null
  deckMark: boolean
  caption: boolean
  enumerated: boolean
  /** Ends like a finished sentence. */
  finished: boolean
  /** Opens with a character that nothing begins with, such as a comma or a closing quote. */
  continues: boolean
  /** Opening quotes less closing ones. */
  openQuotes: number
}

/** Nothing begins with these. */
const NO_BEGINNING = ',，.。、;；:：!！?？”’」』）)】》〉%％'
/** A credit at the end of a paragraph is never longer than this. */
const TAIL = 80
/** No name ends in these. */
const NO_NAME = '。！？!?”'
const BEFORE_TAIL = new Signs('。！？!?….”’」』）)〕】')

/** A reference to another page, or the name of a column, that was removed from between two lines. */
export interface RemovedReference {
  /** Index of the line that it precedes. */
  before: number
  /** `null` for the name of a column. */
  continuation: Continuation | null
}

/**
 * Reads what each line shows. A removed reference to a later part of an article ends the line above it as a credit does;
 * one to an earlier part opens the line below it as a dateline does.
 */
export function classify(lines: readonly Line[], locale: Locale, references: readonly RemovedReference[] = []): Clue[] {
  const clues = lines.map((line) => clueOf(line, locale))
  for (const { before, continuation } of references) {
    const above = clues[before - 1]
    const below = clues[before]
    if (continuation?.direction === 'to' && above && !above.heading)
      clues[before - 1] = endedByReference(above, lines[before - 1]!)
    if (continuation?.direction === 'from' && below && !below.heading) clues[before] = { ...below, dateline: true }
  }
  return clues
}

function endedByReference(clue: Clue, line: Line): Clue {
  const ended = { ...clue, finished: true }
  if (clue.tailFrom >= 0 || clue.credit) return ended
  return { ...ended, tailFrom: line.text.length, tail: [], tailReference: true }
}

function clueOf(line: Line, locale: Locale): Clue {
  const { text } = line
  const heading = line.level > 0
  const { openQuotes, plain } = signsOf(text, locale.pairs)
  const tailDateline = !heading && isTrailingDateline(text, locale, plain)
  const credit = heading || text.length > TAIL ? null : readCredits(text, locale)
  const tailFrom = heading || credit || tailDateline ? -1 : tailStart(text, locale)
  return {
    length: locale.density === 1 ? text.length : Math.round(text.length * locale.density),
    heading,
    dateline: !heading && opensWithDateline(text, locale, plain),
    credit,
    tailDateline,
    photoCredit: credit !== null && credit.some(isPhotographer),
    tailFrom,
    tailReference: false,
    tail: tailFrom < 0 ? null : readCredits(text.slice(tailFrom), locale),
    deckMark: locale.deckMark.test(text.slice(0, 4)),
    caption: locale.caption.test(text.slice(0, 8)),
    enumerated: locale.enumerator.test(text.slice(0, 10)),
    finished: locale.terminals.includes(text[text.length - 1]!),
    continues: NO_BEGINNING.includes(text[0]!),
    openQuotes,
  }
}

const isPhotographer = ({ role }: Credit): boolean => role === 'photographer'

/** Where the bracket (李静) or the words 记者 王勇 that close a paragraph begin. */
function tailStart(text: string, locale: Locale): number {
  const from = Math.max(0, text.length - TAIL)
  const last = text[text.length - 1]!
  if (last === ')' || last === '）') {
    const end = text.slice(from)
    const open = Math.max(end.lastIndexOf('('), end.lastIndexOf('（'))
    if (open > 0 && (closesSentence(end, open) || (from === 0 && readCredits(end.slice(0, open), locale)))) {
      const inside = end.slice(open)
      if (readCredits(inside, locale) || isTrailingDateline(inside, locale)) return from + open
    }
  }
  if (NO_NAME.includes(last)) return -1
  // A credit word counts only behind a sentence, so that few places have to be looked at.
  let closed = false
  for (let at = from; at < text.length; at++) {
    if (closed && opensCredit(text, at, locale)) return at
    const code = text.charCodeAt(at)
    if (BEFORE_TAIL.has(code)) closed = true
    else if (closed && !isWhiteSpace(code)) closed = false
  }
  return -1
}

function opensCredit(text: string, at: number, locale: Locale): boolean {
  for (const [word] of creditWordsFrom(text[at]!, locale))
    if (text.startsWith(word, at)) return readCredits(text.slice(at), locale) !== null
  return false
}

function closesSentence(text: string, at: number): boolean {
  const before = text.slice(0, at).trimEnd()
  return BEFORE_TAIL.has(before.charCodeAt(before.length - 1))
}

/** What the characters of a locale's pairs do. */
interface Turns {
  /** For each character 1 when it opens a quote or bracket, -1 when it closes one. */
  table: Int8Array
  /** Whether none of them stands among the ideographs. */
  aside: boolean
}

const turnsOfPairs = new Map<string, Turns>()

function turnsOf(pairs: string): Turns {
  let turns = turnsOfPairs.get(pairs)
  if (!turns) {
    turns = { table: new Int8Array(65536), aside: !/[\u3100-\ufeff]/.test(pairs) }
    for (let at = 0; at < pairs.length; at++) turns.table[pairs.charCodeAt(at)] = at % 2 === 0 ? 1 : -1
    turnsOfPairs.set(pairs, turns)
  }
  return turns
}

/** Opening quotes and brackets less closing ones, and whether nothing is in full width. */
function signsOf(text: string, pairs: string): { openQuotes: number; plain: boolean } {
  const { table, aside } = turnsOf(pairs)
  let openQuotes = 0
  let plain = true
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (aside && code >= 0x3100 && code < 0xff00) continue
    openQuotes += table[code]!
    if (code >= 0xff01 || code === 0x3000) plain = false
  }
  return { openQuotes, plain }
}
