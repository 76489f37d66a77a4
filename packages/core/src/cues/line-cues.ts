import type { Locale } from '../locale/locale.js'
import type { Continuation, Credit } from '../model/issue.js'
import { readCredits } from '../phrases/credits.js'
import { isTrailingDateline, opensWithDateline } from '../phrases/dateline.js'
import { LONGEST_TAIL, tailStart } from '../phrases/tail-credit.js'
import type { Line } from '../scan/line.js'
import { markBoldPlaces } from './bold-places.js'
import type { LineCues } from './cues.js'
import { letterLines } from './letter-lines.js'
import { SharedCues } from './shared-cues.js'

export type { LineCues } from './cues.js'

/** Characters that begin no line. */
const NON_INITIAL = ',，.。、;；:：!！?？”’」』）)】》〉%％'

/**
 * A reference to another page, or the name of a column, that was removed from between two lines.
 */
export interface RemovedReference {
  /** The index of the line that it precedes. */
  before: number
  /** `null` for the name of a column. */
  continuation: Continuation | null
  /** True when the text of one paragraph is on both sides of it. */
  splits?: boolean
}

/**
 * Reads the cues of each line. A removed reference to a later part of an article ends the line
 * above it as a credit does; one to an earlier part opens the line below it as a dateline does.
 */
export function readCues(
  lines: readonly Line[],
  locale: Locale,
  references: readonly RemovedReference[] = [],
): LineCues[] {
  const shared = new SharedCues()
  const cues = lines.map((line) => shared.of(cuesOf(line, locale)))
  if (locale.letters) markLetters(cues, lines, locale)
  markBoldPlaces(cues, lines, locale)
  for (const { before, continuation, splits } of references) {
    if (splits) continue
    const above = cues[before - 1]
    const below = cues[before]
    if (continuation?.direction === 'to' && above && !above.heading)
      cues[before - 1] = endedByReference(above, lines[before - 1]!)
    // The opening of the text is below the names of its authors.
    if (continuation?.direction === 'from' && below && !below.heading && !below.credit)
      cues[before] = { ...below, dateline: true }
  }
  return cues
}

/** A salutation opens an article as a dateline does; a signature ends it as a credit does. */
function markLetters(cues: LineCues[], lines: readonly Line[], locale: Locale): void {
  const { salutations, signatures } = letterLines(lines, locale)
  const none = { photoCredit: false, tailFrom: -1, tail: null }
  for (const line of salutations)
    cues[line] = { ...cues[line]!, ...none, dateline: true, credit: null, letter: 'salutation' }
  for (const [line, credit] of signatures) cues[line] = { ...cues[line]!, ...none, credit, letter: 'signature' }
}

function endedByReference(cues: LineCues, line: Line): LineCues {
  const ended = { ...cues, finished: true }
  if (cues.tailFrom >= 0 || cues.credit) return ended
  return { ...ended, tailFrom: line.text.length, tail: [], tailReference: true }
}

function cuesOf(line: Line, locale: Locale): LineCues {
  const { text } = line
  const heading = line.level > 0
  const { openQuotes, plain } = scanCharacters(text, locale)
  const tailDateline = !heading && isTrailingDateline(text, locale, plain)
  const credit = heading || text.length > LONGEST_TAIL ? null : readCredits(text, locale)
  const tailFrom = heading || credit || tailDateline ? -1 : tailStart(text, locale)
  return {
    length: locale.characterWeight === 1 ? text.length : Math.round(text.length * locale.characterWeight),
    heading,
    dateline: !heading && opensWithDateline(text, locale, plain),
    credit,
    tailDateline,
    photoCredit: credit?.some(isPhotographer) ?? false,
    tailFrom,
    tailReference: false,
    tail: tailFrom < 0 ? null : readCredits(text.slice(tailFrom), locale),
    deckMark: locale.deckMark.test(text.slice(0, 4)),
    caption: locale.caption.test(text.slice(0, 24)),
    enumerated: locale.enumerator.test(text.slice(0, 10)),
    finished: locale.sentenceEnds.includes(text[text.length - 1]!),
    continues: NON_INITIAL.includes(text[0]!),
    openQuotes,
    letter: null,
  }
}

const isPhotographer = ({ role }: Credit): boolean => role === 'photographer'

/** The quotes and brackets of a locale. */
interface QuoteTable {
  /** For each character code 1 when it opens a quote or bracket, -1 when it closes one, else 0. */
  turns: Int8Array
  /** None of them is among the ideographs. */
  skipsIdeographs: boolean
}

const quoteTables = new WeakMap<Locale, QuoteTable>()

function quoteTableOf(locale: Locale): QuoteTable {
  let table = quoteTables.get(locale)
  if (!table) {
    const { quotePairs } = locale
    table = { turns: new Int8Array(65536), skipsIdeographs: !/[\u3100-\ufeff]/.test(quotePairs) }
    for (let at = 0; at < quotePairs.length; at++) table.turns[quotePairs.charCodeAt(at)] = at % 2 === 0 ? 1 : -1
    quoteTables.set(locale, table)
  }
  return table
}

/**
 * Returns the number of opening quotes and brackets less closing ones, and whether no character is
 * in full width.
 */
function scanCharacters(text: string, locale: Locale): { openQuotes: number; plain: boolean } {
  const { turns, skipsIdeographs } = quoteTableOf(locale)
  let openQuotes = 0
  let plain = true
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (skipsIdeographs && code >= 0x3100 && code < 0xff00) continue
    openQuotes += turns[code]!
    if (code >= 0xff01 || code === 0x3000) plain = false
  }
  return { openQuotes, plain }
}
