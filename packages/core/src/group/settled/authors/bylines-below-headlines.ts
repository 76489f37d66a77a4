import { isParagraph, type Label } from '../../../label/label.js'
import type { Credit } from '../../../model/issue.js'
import { readCredits } from '../../../phrases/credits.js'
import { isInBrackets } from '../../../text/in-brackets.js'
import type { LabeledLine, SettledPage } from '../rule.js'

/** Labels of a line that the names of the authors may follow. */
const HEADS: ReadonlySet<Label> = new Set(['headline', 'heading-deck', 'deck'])
/** Labels that a line of names has by mistake. */
const MISTAKEN: ReadonlySet<Label> = new Set(['deck', 'caption', 'photo-credit'])
const MISTAKEN_SPACED: ReadonlySet<Label> = new Set([...MISTAKEN, 'paragraph', 'closing', 'advertisement'])
/** A mark before the name of an author in Chinese and Japanese. */
export const AUTHOR_MARK = /^[□◎◇]/u
/** Shortest text below the name of its author. */
const SHORTEST_TEXT = 60
/** An age after a name. */
const WITH_AGE = /\d[)）]?$/u

/**
 * Yields lines of names directly below a headline or its deck, and above text, that are in brackets
 * or have words for authors: they are bylines.
 */
export function* bylinesBelowHeadlines(page: SettledPage): Iterable<LabeledLine> {
  const { lines, cues, labelAt, hasFigure, locale } = page
  for (let line = 1; line < lines.length - 1; line++) {
    if (isUnmarkedName(line, page)) yield [line, 'byline']
    const { credit, photoCredit } = cues[line]!
    if (credit === null || photoCredit || !isOfAuthors(credit, lines[line]!.text)) continue
    const label = labelAt(line)!
    const { text } = lines[line]!
    const mistaken = locale.usesSpaces || WITH_AGE.test(text) || AUTHOR_MARK.test(text) ? MISTAKEN_SPACED : MISTAKEN
    if (!mistaken.has(label) || !HEADS.has(labelAt(line - 1)!)) continue
    // Names without a word for authors below a picture may be those of its photographer. Names that
    // were taken for a deck are not.
    if (hasFigure.has(line) && label !== 'deck' && credit.some(({ role }) => role === null)) continue
    if (lines[line]!.level === 0 && lines[line + 1]!.level === 0) yield [line, 'byline']
  }
}

/**
 * Returns whether a line that seemed to be an unmarked deck is a name between a headline and its
 * text: where headlines are sentences, a line whose words all have capitals is no deck.
 */
function isUnmarkedName(line: number, { lines, labelAt, locale }: SettledPage): boolean {
  if (labelAt(line) !== 'heading-deck' || labelAt(line - 1) !== 'headline' || !isParagraph(labelAt(line + 1)))
    return false
  const [headline, name, text] = [lines[line - 1]!, lines[line]!, lines[line + 1]!]
  if (name.inferred === undefined || text.text.length < SHORTEST_TEXT) return false
  if (!/^\p{Lu}.* \p{Ll}{4,}/u.test(headline.text)) return false
  const credit = readCredits(name.text, locale)
  return credit !== null && credit.length > 0 && credit.every(({ role }) => role !== 'photographer')
}

/** Returns whether names are in brackets, or have words for authors. */
const isOfAuthors = (credit: readonly Credit[], text: string): boolean =>
  credit.every(({ role }) => role !== 'photographer' && (role !== null || isInBrackets(text) || AUTHOR_MARK.test(text)))
