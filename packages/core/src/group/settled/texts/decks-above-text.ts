import { lastWordLinks } from '../../../label/features/shape/word-class.js'
import type { Label } from '../../../label/label.js'
import { isWholly } from '../../../scan/line.js'
import { hasScores } from '../../../text/scores.js'
import type { LabeledLine, SettledPage } from '../rule.js'

/** Labels of a line that a deck may follow. */
const HEADS: ReadonlySet<Label> = new Set(['headline', 'heading-deck'])
/** Labels that a deck has by mistake. */
const MISTAKEN: ReadonlySet<Label> = new Set(['paragraph', 'caption', 'photo-credit'])
/** Longest deck and shortest text below it, in characters. */
const LONGEST = { italic: 160, spaced: 48, unspaced: 22 }
const SHORTEST_TEXT = 40
/** Fewest words of a deck in scripts with spaces. */
const FEWEST_WORDS = 3
/** Characters at which a sentence does not end, but a line of text may. */
const OPEN_END = /[、，,・（(「『：:–—-]$/u
/** The first character of a sentence. */
const OPENING = /^["“«„‘'¿¡–—-]?\s?[\p{Lu}\p{Lo}\d]/u

/**
 * Yields lines between a headline and its text that are not sentences: they are decks. In scripts
 * with spaces, the text below opens with a capital, as the second half of a paragraph seldom does,
 * and the deck may be in italics. As newspapers in Japanese print them, decks are shorter than the
 * first half of a paragraph. In Chinese, such lines are text too often.
 */
export function* decksAboveText(page: SettledPage): Iterable<LabeledLine> {
  const { lines, labelAt, hasFigure, locale } = page
  if (!locale.leadsWithHeadline && !locale.usesSpaces) return
  const mayBeDeck = locale.usesSpaces ? isSpacedDeck : isShortDeck
  for (let line = 1; line + 1 < lines.length; line++) {
    if (!MISTAKEN.has(labelAt(line)!) || !HEADS.has(labelAt(line - 1)!) || labelAt(line + 1) !== 'paragraph') continue
    const [deck, text] = [lines[line]!, lines[line + 1]!]
    if (deck.level || deck.block || text.level || hasFigure.has(line) || hasFigure.has(line + 1)) continue
    if (OPEN_END.test(deck.text) || hasScores(deck.text) || text.text.length < SHORTEST_TEXT) continue
    const { enumerated, credit, dateline, caption, tail } = page.cues[line]!
    if (enumerated || credit || dateline || caption || tail || page.cues[line + 1]!.credit !== null) continue
    if (mayBeDeck(line, page)) yield [line, 'deck']
  }
}

function isShortDeck(line: number, { lines, cues }: SettledPage): boolean {
  return lines[line]!.text.length <= LONGEST.unspaced && !cues[line]!.finished && cues[line + 1]!.finished
}

function isSpacedDeck(line: number, { lines, cues, labelAt, locale }: SettledPage): boolean {
  const [deck, text] = [lines[line]!, lines[line + 1]!]
  if (deck.print || deck.text.length > LONGEST.italic || labelAt(line) !== 'paragraph') return false
  if (deck.text.split(' ').length < FEWEST_WORDS || isWholly(text, 'emphasis')) return false
  if (isWholly(deck, 'emphasis')) return true
  if (deck.text.length > LONGEST.spaced || cues[line]!.finished || lastWordLinks(deck.text, locale)) return false
  return cues[line + 1]!.finished && OPENING.test(text.text)
}
