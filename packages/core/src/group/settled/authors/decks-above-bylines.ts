import type { Label } from '../../../label/label.js'
import { readNameAndPlace } from '../../../phrases/signatures.js'
import type { LabeledLine, SettledPage } from '../rule.js'

/** Labels of a line that a deck may follow. */
const HEADS: ReadonlySet<Label> = new Set(['headline', 'heading-deck'])
/** Labels that a deck has by mistake. */
const MISTAKEN: ReadonlySet<Label> = new Set(['paragraph', 'caption', 'closing', 'byline'])
/** Labels with a larger margin stay. */
const CERTAIN = 2
/** Maximum length of a deck, in characters of Chinese. */
const LONGEST = 30

/**
 * Yields short lines that are not sentences between a headline and a line of its authors, or text
 * that opens with a dateline: they are decks. Such lines belong to the text below them.
 */
export function* decksAboveBylines(page: SettledPage): Iterable<LabeledLine> {
  const { lines, cues, decisions, labelAt, hasFigure, locale } = page
  const isText = (line: number): boolean => lines[line]?.level === 0 && !hasFigure.has(line)
  for (let line = 1; line < lines.length - 1; line++) {
    if (!MISTAKEN.has(labelAt(line)!) || !HEADS.has(labelAt(line - 1)!) || decisions[line]!.margin > CERTAIN) continue
    if (!isText(line) || !isText(line + 1)) continue
    const { length, credit, dateline, photoCredit, tail } = cues[line]!
    if (length > LONGEST || credit !== null || dateline || photoCredit || tail !== null) continue
    if (labelAt(line) === 'byline' && readNameAndPlace(lines[line]!.text, locale)) continue
    const names = cues[line + 1]!
    if (!names.dateline && !isText(line + 2)) continue
    const isSentence = (locale.stops.period + locale.stops.semicolon).includes(lines[line]!.text.at(-1)!)
    if (isSentence || names.photoCredit || (names.credit === null && !names.dateline)) continue
    yield [line, 'deck']
    if (names.credit !== null) yield [line + 1, 'byline']
  }
}
