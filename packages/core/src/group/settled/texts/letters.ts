import type { Label } from '../../../label/label.js'
import { opensLetter } from '../../../phrases/letters.js'
import { isPageName } from '../../../phrases/printed-names.js'
import type { LabeledLine, SettledPage } from '../rule.js'

/** Labels of a line above the text of its article. */
const HEADS: ReadonlySet<Label> = new Set(['kicker', 'headline', 'heading-deck', 'deck', 'byline', 'page-name'])

/**
 * Yields the labels of letters to the editor: a salutation below text opens an article, and the
 * lines that sign a letter end it. The name of a page above a salutation is no headline.
 */
export function* letters({ lines, cues, labelAt, isNamed, locale }: SettledPage): Iterable<LabeledLine> {
  if (!locale.letters) return
  for (let line = 0; line < lines.length; line++) {
    const { text, level } = lines[line]!
    if (cues[line]!.isSignature) yield [line, 'closing']
    else if (level === 0 && opensLetter(text, locale)) {
      if (line === 1 && !isNamed && lines[0]!.level && isPageName(lines[0]!.text, locale)) yield [0, 'page-name']
      const above = labelAt(line - 1)
      yield [line, above === undefined || !HEADS.has(above) || above === 'page-name' ? 'opening' : 'paragraph']
    }
  }
}
