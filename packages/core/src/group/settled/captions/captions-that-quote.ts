import type { LabeledLine, SettledPage } from '../rule.js'
import { isUnproved } from './captions-above-names.js'

/** Words of a person, and who said them. */
export const SPEECH = /^["“”«»„「『'‘].{8,}["“”«»」』'’].{3,}/u

/**
 * Yields captions that open with the words of a person inside an article, and that neither a
 * picture nor a credit shows to be captions: they are paragraphs.
 */
export function* captionsThatQuote(page: SettledPage): Iterable<LabeledLine> {
  const { lines, cues, labelAt } = page
  for (let line = 1; line < lines.length; line++) {
    if (labelAt(line) !== 'caption' || labelAt(line - 1) !== 'paragraph' || !isUnproved(line, page)) continue
    if (SPEECH.test(lines[line]!.text) && labelAt(line + 1) !== 'photo-credit' && cues[line]!.tail === null)
      yield [line, 'paragraph']
  }
}
