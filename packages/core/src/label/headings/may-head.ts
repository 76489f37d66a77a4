import type { LineCues } from '../../cues/line-cues.js'
import type { Locale } from '../../locale/locale.js'
import { isPageName } from '../../phrases/printed-names.js'
import type { Line } from '../../scan/line.js'
import { isInBrackets } from '../../text/in-brackets.js'
import { hasLeaders } from '../../text/leaders.js'

/** Maximum width of a heading, in columns. A Han character takes two. */
const WIDEST_PLAIN = 80
/** Maximum width in scripts with spaces, whose words take more columns. */
const WIDEST_SPACED = 140

/** The end of a line that is no heading. */
export const OPEN_END = /[。；;，,、：:]$|[^.]\.$/u
const OPEN_END_SPACED = /[;,]$/u
const STOP_INSIDE = /[。！？!?；;].*[^\p{P}]/u
const STOP_INSIDE_SPACED = /[.!?;] \p{L}+,? \p{L}+,? \p{L}+,? .*\p{L}\.$/u

/** Returns whether nothing in the words of a line shows that it is text. */
export function mayHead({ text }: Line, cues: LineCues, widest: number, openEnd: RegExp, locale: Locale): boolean {
  if (text.length > widest || isInBrackets(text) || hasLeaders(text)) return false
  if (isPageName(text, locale)) return true
  if (cues.dateline || cues.tailDateline || cues.caption || cues.deckMark) return false
  // In scripts with spaces, names and titles look alike.
  if (!locale.usesSpaces && (cues.credit || cues.tailFrom >= 0)) return false
  return width(text, widest) <= widest && !openEnd.test(text.slice(-2)) && !locale.question.test(text)
}

/** Returns whether a line is names with a credit word, such as By Jane Doe. */
export const isCredited = ({ text }: Line, { credit }: LineCues): boolean =>
  credit?.every(({ name }) => name !== text) ?? false

/**
 * Returns whether a line without a marker can be a heading: short, without a stop inside, and no
 * credit, dateline, caption or deck.
 */
export function canHead(at: number, lines: readonly Line[], cues: readonly LineCues[], locale: Locale): boolean {
  const { text } = lines[at]!
  const [widest, openEnd, stopInside] = locale.usesSpaces
    ? [WIDEST_SPACED, OPEN_END_SPACED, STOP_INSIDE_SPACED]
    : [WIDEST_PLAIN, OPEN_END, STOP_INSIDE]
  if (width(text, widest) > widest || openEnd.test(text.slice(-2)) || stopInside.test(text)) return false
  if (!/\p{L}/u.test(text) || isSaidBelow(lines[at + 1], text)) return false
  if (
    cues[at]!.continues ||
    cues[at]!.letter === 'signature' ||
    (!locale.usesSpaces && cues[at]!.openQuotes) ||
    cues[at + 1]?.photoCredit
  )
    return false
  return mayHead(lines[at]!, cues[at]!, widest, openEnd, locale)
}

/** Returns whether a line is words of a person, and the line below says whose: said Ann Lee. */
const isSaidBelow = (below: Line | undefined, text: string): boolean =>
  below?.level === 0 && /^\p{Ll}/u.test(below.text) && /["”»“’']$/u.test(text)

/** Returns the width of a text in columns, or its length when that alone is more than `most`. */
function width(text: string, most: number): number {
  if (text.length > most) return text.length
  let columns = text.length
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= 0x1100) columns++
  return columns
}
