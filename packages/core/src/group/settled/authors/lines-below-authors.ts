import type { Label } from '../../../label/label.js'
import { isAddress } from '../../../phrases/letters.js'
import type { LabeledLine, SettledPage } from '../rule.js'

/** Labels of the names of authors, above or below their text. */
const AUTHORS: ReadonlySet<Label> = new Set(['byline', 'closing'])
/** Longest place, in characters, and shortest text of an article below it. */
const LONGEST_PLACE = 24
const SHORTEST_TEXT = 60

/**
 * Yields lines directly below the names of authors that are part of them: one that credits a
 * photographer where there is no picture, and the place that an author writes from above the text
 * of the article. A line below a photographer that seemed to be a credit as well, and names nobody,
 * is text.
 */
export function* linesBelowAuthors(page: SettledPage): Iterable<LabeledLine> {
  const { cues, lines, labelAt, hasFigure } = page
  for (let line = 1; line < lines.length; line++) {
    const above = labelAt(line - 1)!
    if (!AUTHORS.has(above) || hasFigure.has(line)) continue
    if (isPlace(line, page) && above === 'byline') yield [line, 'byline']
    if (!cues[line]!.photoCredit) continue
    if (labelAt(line) === 'caption' && labelAt(line + 1) === 'photo-credit' && !cues[line + 1]!.credit)
      yield [line + 1, 'paragraph']
    if (!hasFigure.has(line + 1)) yield [line, above]
  }
}

/** Returns whether a line is a place, such as Zwolle, above the text of an article. */
function isPlace(line: number, { lines, labelAt, locale }: SettledPage): boolean {
  const { text, level } = lines[line]!
  const below = lines[line + 1]
  if (level || labelAt(line) !== 'paragraph' || text.length > LONGEST_PLACE || !isAddress(text, locale)) return false
  return !/[\d.]/.test(text) && below?.level === 0 && below.text.length >= SHORTEST_TEXT
}
