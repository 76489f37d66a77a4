import type { Locale } from '../locale/locale.js'
import { opensWithDateline } from '../phrases/dateline.js'
import type { Line } from '../scan/line.js'
import type { LineCues } from './cues.js'

/** Longest place in bold type, and shortest text after it, in characters. */
const LONGEST_PLACE = 32
const SHORTEST_TEXT = 30
/** Fewest words of a headline. A shorter heading can be that of a column of notes. */
const FEWEST_WORDS = 3

/** Words in capitals before a full stop. */
const CAPITALS = /^\p{Lu}[\p{Lu}/ -]{1,31}(?=\. )/u

/** Returns the length of the bold type or of the words in capitals that open a line, or 0. */
export function boldOpening({ text, level, marks }: Line): number {
  if (level > 0) return 0
  const [mark] = marks ?? []
  const isBold = mark?.type === 'strong' && mark.from === 0 && mark.to <= LONGEST_PLACE
  const length = isBold ? mark.to : (CAPITALS.exec(text)?.[0].length ?? 0)
  return text.length - length >= SHORTEST_TEXT ? length : 0
}

/**
 * Marks the lines that open with a place in bold type or capitals. Such a line is the only one of
 * its article that opens so, below a headline or an author: notes of a column each open with a word
 * for their subject.
 */
export function markBoldPlaces(cues: LineCues[], lines: readonly Line[], locale: Locale): void {
  for (let at = 1; at < lines.length; at++) {
    const bold = boldOpening(lines[at]!)
    if (bold === 0 || cues[at]!.dateline || !opensWithDateline(lines[at]!.text, locale, false, bold)) continue
    if (isBelowHead(at, cues, lines) && !hasOthers(at, lines)) cues[at] = { ...cues[at]!, dateline: true }
  }
}

/** Returns whether a line is below a headline, or an author or a deck below one. */
function isBelowHead(at: number, cues: readonly LineCues[], lines: readonly Line[]): boolean {
  let above = at - 1
  while (above > at - 3 && above > 0 && !lines[above]!.level && (cues[above]!.credit || !cues[above]!.finished)) above--
  const { level, text } = lines[above]!
  return level > 0 && text.split(' ').length >= FEWEST_WORDS
}

/** Returns whether another line up to the next heading opens in bold type or capitals. */
function hasOthers(at: number, lines: readonly Line[]): boolean {
  for (let line = at + 1; line < lines.length && !lines[line]!.level; line++)
    if (boldOpening(lines[line]!) > 0) return true
  return false
}
