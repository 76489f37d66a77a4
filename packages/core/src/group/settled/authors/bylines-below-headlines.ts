import type { Label } from '../../../label/label.js'
import type { Credit } from '../../../model/issue.js'
import { isInBrackets } from '../../../text/in-brackets.js'
import type { LabeledLine, SettledPage } from '../rule.js'

/** Labels of a line that the names of the authors may follow. */
const HEADS: ReadonlySet<Label> = new Set(['headline', 'heading-deck', 'deck'])
/** Labels that a line of names has by mistake. */
const MISTAKEN: ReadonlySet<Label> = new Set(['deck', 'caption', 'photo-credit'])
const MISTAKEN_SPACED: ReadonlySet<Label> = new Set([...MISTAKEN, 'paragraph', 'closing', 'advertisement'])
/** A mark before the name of an author in Chinese and Japanese. */
export const AUTHOR_MARK = /^[□◎◇]/u
/** An age after a name. */
const WITH_AGE = /\d[)）]?$/u

/**
 * Yields lines of names directly below a headline or its deck, and above text, that are in brackets
 * or have words for authors: they are bylines.
 */
export function* bylinesBelowHeadlines({
  lines,
  cues,
  labelAt,
  hasFigure,
  locale,
}: SettledPage): Iterable<LabeledLine> {
  for (let line = 1; line < lines.length - 1; line++) {
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

/** Returns whether names are in brackets, or have words for authors. */
const isOfAuthors = (credit: readonly Credit[], text: string): boolean =>
  credit.every(({ role }) => role !== 'photographer' && (role !== null || isInBrackets(text) || AUTHOR_MARK.test(text)))
