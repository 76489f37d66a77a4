import type { Label } from '../../../label/label.js'
import { hasScores } from '../../../text/scores.js'
import type { LabeledLine, SettledPage } from '../rule.js'

/** Labels of a line that a deck may follow. */
const HEADS: ReadonlySet<Label> = new Set(['headline', 'heading-deck'])
/** Labels that a deck has by mistake. */
const MISTAKEN: ReadonlySet<Label> = new Set(['paragraph', 'caption', 'photo-credit'])
/** Longest deck and shortest text below it, in characters. */
const LONGEST = 22
const SHORTEST_TEXT = 40
/** Characters at which a sentence does not end, but a line of text may. */
const OPEN_END = /[、，,・（(「『：:]$/u

/**
 * Yields short lines that are not sentences between a headline and its text, as newspapers in
 * Japanese print them: they are decks. The first half of a paragraph that a column cut in two is
 * longer. In Chinese, such lines are text too often.
 */
export function* decksAboveText({ lines, cues, labelAt, hasFigure, locale }: SettledPage): Iterable<LabeledLine> {
  if (!locale.leadsWithHeadline) return
  for (let line = 1; line + 1 < lines.length; line++) {
    if (!MISTAKEN.has(labelAt(line)!) || !HEADS.has(labelAt(line - 1)!) || labelAt(line + 1) !== 'paragraph') continue
    const [deck, text] = [lines[line]!, lines[line + 1]!]
    if (deck.level || deck.block || text.level || hasFigure.has(line) || hasFigure.has(line + 1)) continue
    if (
      deck.text.length > LONGEST ||
      OPEN_END.test(deck.text) ||
      hasScores(deck.text) ||
      text.text.length < SHORTEST_TEXT
    )
      continue
    const { finished, enumerated, credit, dateline, caption, tail } = cues[line]!
    if (finished || enumerated || credit || dateline || caption || tail) continue
    if (cues[line + 1]!.finished && cues[line + 1]!.credit === null) yield [line, 'deck']
  }
}
