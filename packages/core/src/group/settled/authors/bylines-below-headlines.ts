import { isParagraph, type Label } from '../../../label/label.js'
import type { Credit } from '../../../model/issue.js'
import { readCredits } from '../../../phrases/credits.js'
import { namesPlace, readNameAndPlace } from '../../../phrases/signatures.js'
import { isInBrackets } from '../../../text/in-brackets.js'
import type { LabeledLine, SettledPage } from '../rule.js'

/** Labels of a line that the names of the authors may follow. */
const HEADS: ReadonlySet<Label> = new Set(['headline', 'heading-deck', 'deck'])
/** Labels that a line of names has by mistake. */
const MISTAKEN: ReadonlySet<Label> = new Set(['deck', 'caption', 'photo-credit'])
const MISTAKEN_SPACED: ReadonlySet<Label> = new Set([...MISTAKEN, 'paragraph', 'closing', 'advertisement'])
/** A mark before the name of an author in Chinese and Japanese. */
export const AUTHOR_MARK = /^[□◎◇]/u
/** Words for the text and the pictures before their authors in Chinese, as in 文：… 图：…. */
const TEXT_AND_PICTURE = /^(?:文|[图圖]|撰文|[摄攝]影)\s?[:：/／]/u
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
    if (isUnmarkedName(line, page) || isNameAlone(line, page) || isNameAndPlace(line, page)) yield [line, 'byline']
    const { credit, photoCredit } = cues[line]!
    if (credit === null || (photoCredit && !credit.some(isAuthor)) || !isOfAuthors(credit, lines[line]!.text)) continue
    if (credit.length > 0 && isApart(line - 1, page) && lines[line + 1]!.text.length >= SHORTEST_UNSPACED) {
      yield [line - 1, 'headline']
      yield [line, 'byline']
      if (labelAt(line + 1) === 'opening') yield [line + 1, 'paragraph']
    }
    const label = labelAt(line)!
    const { text } = lines[line]!
    const mistaken = locale.usesSpaces || WITH_AGE.test(text) || AUTHOR_MARK.test(text) ? MISTAKEN_SPACED : MISTAKEN
    const isText =
      label === 'paragraph' && TEXT_AND_PICTURE.test(text) && lines[line + 1]!.text.length >= SHORTEST_UNSPACED
    if (!(mistaken.has(label) || isText) || !HEADS.has(labelAt(line - 1)!)) continue
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

/**
 * Returns whether a marked heading above names, in a script without spaces, seemed to be inside an
 * article or to belong to none.
 */
const isApart = (line: number, { lines, labelAt, locale }: SettledPage): boolean =>
  !locale.usesSpaces &&
  lines[line]!.level > 0 &&
  lines[line]!.inferred === undefined &&
  (labelAt(line) === 'subhead' || labelAt(line) === 'stray') &&
  lines[line + 1]!.level === 0 &&
  lines[line + 2]!.level === 0

/** Shortest text below a name alone in Chinese and Japanese. */
const SHORTEST_UNSPACED = 20

/**
 * Returns whether a line that seemed to be text is one name between a marked headline and its text,
 * in a script without spaces.
 */
function isNameAlone(line: number, { lines, cues, labelAt, hasFigure, locale }: SettledPage): boolean {
  const { credit } = cues[line]!
  if (locale.usesSpaces || credit?.length !== 1 || credit[0]!.role !== null || labelAt(line) !== 'paragraph')
    return false
  // Longer ones can be four words, and two characters are no full name in Japanese.
  const { length } = credit[0]!.name
  if (length > 3 || (length < 3 && locale.leadsWithHeadline)) return false
  if (labelAt(line - 1) !== 'headline' || hasFigure.has(line) || lines[line]!.level > 0) return false
  return labelAt(line + 1) === 'paragraph' && lines[line + 1]!.text.length >= SHORTEST_UNSPACED
}

/** Labels that an author with a place has by mistake. */
const MISTAKEN_PLACE: ReadonlySet<Label | undefined> = new Set<Label>(['paragraph', 'heading-deck', 'deck', 'closing'])

/** Returns whether a line between a headline and text is an author with a place or a profession. */
function isNameAndPlace(line: number, { lines, cues, labelAt, hasFigure, locale }: SettledPage): boolean {
  if (!MISTAKEN_PLACE.has(labelAt(line)) || !HEADS.has(labelAt(line - 1)!) || hasFigure.has(line)) return false
  const [above, own, below] = [lines[line - 1]!, lines[line]!, lines[line + 1]!]
  if (cues[line]!.credit !== null || below.level > 0 || below.text.length < SHORTEST_TEXT) return false
  if (own.level > 0 && own.inferred === undefined) return false
  if (above.text.length <= own.text.length / 2 || readNameAndPlace(own.text, locale) === null) return false
  return namesPlace(own.text, below.text, locale)
}

/** Returns whether names are in brackets, or have words for authors. */
const isOfAuthors = (credit: readonly Credit[], text: string): boolean =>
  credit.every(({ role }) => role !== null || isInBrackets(text) || AUTHOR_MARK.test(text))

const isAuthor = ({ role }: Credit): boolean => role === 'author' || role === 'reporter'
