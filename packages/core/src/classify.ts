import { openingDateline, trailingDateline } from './dateline.js'
import type { Locale } from './locale/locale.js'
import type { Credit } from './model.js'
import { readCredits } from './names.js'
import type { Line } from './scan.js'

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
  /** Offset in the line where a credit at its end begins, or -1; its length where a reference to another page stood. */
  tailFrom: number
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

/** A credit at the end of a paragraph is never longer than this. */
const TAIL = 80
/** No name ends in these. */
const NO_NAME = '。！？!?”'
const BEFORE_TAIL = '。！？!?….”’」』）)〕】'

/** What each line could be, with the reasons. */
export function classify(lines: readonly Line[], locale: Locale): Clue[] {
  return lines.map((line) => clueOf(line, locale))
}

function clueOf(line: Line, locale: Locale): Clue {
  const { text } = line
  const heading = line.level > 0
  const tailDateline = !heading && trailingDateline(text, locale, null) !== null
  const credit = heading || text.length > TAIL ? null : readCredits(text, locale)
  const tailFrom = heading || credit || tailDateline ? -1 : tailStart(text, locale)
  return {
    length: locale.density === 1 ? text.length : Math.round(text.length * locale.density),
    heading,
    dateline: !heading && openingDateline(text, locale, null) !== null,
    credit,
    tailDateline,
    photoCredit: credit?.some((one) => one.role === 'photographer') ?? false,
    tailFrom,
    tail: tailFrom < 0 ? null : readCredits(text.slice(tailFrom), locale),
    deckMark: locale.deckMark.test(text.slice(0, 4)),
    caption: locale.caption.test(text.slice(0, 8)),
    enumerated: locale.enumerator.test(text.slice(0, 10)),
    finished: locale.terminals.includes(text.at(-1)!),
    continues: /^[,，.。、;；:：!！?？”’」』）)】》〉%％]/u.test(text),
    openQuotes: balance(text, locale.pairs),
  }
}

/** Where the bracket (李静) or the words 记者 王勇 that close a paragraph begin. */
function tailStart(text: string, locale: Locale): number {
  const from = Math.max(0, text.length - TAIL)
  const end = text.slice(from)
  const last = end.at(-1)!
  if (last === ')' || last === '）') {
    const open = Math.max(end.lastIndexOf('('), end.lastIndexOf('（'))
    if (open > 0 && (closesSentence(end, open) || (from === 0 && readCredits(end.slice(0, open), locale)))) {
      const inside = end.slice(open)
      if (readCredits(inside, locale) || trailingDateline(inside, locale, null)) return from + open
    }
  }
  if (NO_NAME.includes(last)) return -1
  let first = -1
  for (const [word] of locale.creditWords) {
    for (let at = end.indexOf(word); at >= 0; at = end.indexOf(word, at + 1)) {
      if (at > 0 && closesSentence(end, at) && (first < 0 || at < first) && readCredits(end.slice(at), locale))
        first = at
    }
  }
  return first < 0 ? -1 : from + first
}

function closesSentence(text: string, at: number): boolean {
  const before = text.slice(0, at).trimEnd()
  return before !== '' && BEFORE_TAIL.includes(before.at(-1)!)
}

/** For each character 1 when it opens a quote or bracket, -1 when it closes one; by the pairs of a locale. */
const turns = new Map<string, Int8Array>()

function turnsOf(pairs: string): Int8Array {
  const known = turns.get(pairs)
  if (known) return known
  const table = new Int8Array(65536)
  for (let at = 0; at < pairs.length; at++) table[pairs.charCodeAt(at)] = at % 2 === 0 ? 1 : -1
  turns.set(pairs, table)
  return table
}

/** Opening quotes and brackets less closing ones. */
function balance(text: string, pairs: string): number {
  const table = turnsOf(pairs)
  let open = 0
  for (let at = 0; at < text.length; at++) open += table[text.charCodeAt(at)]!
  return open
}
