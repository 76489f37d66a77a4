import type { Label } from '../../../label/label.js'
import { isPageName } from '../../../phrases/printed-names.js'
import type { LabeledLine, SettledPage } from '../rule.js'

/** Labels of a line above the text of its article. */
const HEADS: ReadonlySet<Label | undefined> = new Set<Label>(['kicker', 'headline', 'heading-deck', 'deck', 'byline'])

/**
 * Yields the labels of letters to the editor: a salutation below text opens an article, and the
 * lines that sign a letter end it. The name of a page above a salutation is no headline.
 */
export function* letters({ lines, cues, labelAt, isNamed, locale }: SettledPage): Iterable<LabeledLine> {
  for (let line = 0; line < lines.length; line++) {
    const { letter } = cues[line]!
    if (letter === 'signature') yield [line, 'closing']
    if (letter !== 'salutation') continue
    if (line === 1 && !isNamed && lines[0]!.level && isPageName(lines[0]!.text, locale)) yield [0, 'page-name']
    yield [line, HEADS.has(labelAt(line - 1)) ? 'paragraph' : 'opening']
  }
}
