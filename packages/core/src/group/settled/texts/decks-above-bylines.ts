import type { Label } from '../../../label/label.js'
import type { LabeledLine, SettledPage } from '../rule.js'

/** Labels of a line that a deck may follow. */
const HEADS: ReadonlySet<Label> = new Set(['headline', 'heading-deck'])
/** Labels that a deck has by mistake. */
const MISTAKEN: ReadonlySet<Label> = new Set(['paragraph', 'caption', 'closing'])
/** Labels with a larger margin stay. */
const CERTAIN = 2
/** Maximum length of a deck, in characters of Chinese. */
const LONGEST = 30

/**
 * Yields short lines between a headline and a line of its authors that are not sentences: they are
 * decks. Both lines belong to the text below them.
 */
export function* decksAboveBylines(page: SettledPage): Iterable<LabeledLine> {
  const { lines, cues, decisions, labelAt, hasFigure, locale } = page
  const isText = (line: number): boolean => lines[line]?.level === 0 && !hasFigure.has(line)
  for (let line = 1; line < lines.length - 2; line++) {
    if (!MISTAKEN.has(labelAt(line)!) || !HEADS.has(labelAt(line - 1)!) || decisions[line]!.margin > CERTAIN) continue
    if (!isText(line) || !isText(line + 1) || !isText(line + 2)) continue
    const { length, credit, dateline, photoCredit } = cues[line]!
    if (length > LONGEST || credit !== null || dateline || photoCredit) continue
    const names = cues[line + 1]!
    const isSentence = (locale.stops.period + locale.stops.semicolon).includes(lines[line]!.text.at(-1)!)
    if (isSentence || names.credit === null || names.photoCredit) continue
    yield [line, 'deck']
    yield [line + 1, 'byline']
  }
}
