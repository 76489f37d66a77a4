import { isParagraph } from '../../../label/label.js'
import { isPageName } from '../../../phrases/printed-names.js'
import type { LabeledLine, SettledPage } from '../rule.js'

/**
 * Yields a heading that the source does not mark, and that is directly above one that it marks, or
 * names a section: it is a kicker.
 */
export function* unmarkedKickers({ lines, labelAt, locale }: SettledPage): Iterable<LabeledLine> {
  for (let line = 1; line < lines.length; line++) {
    const [above, own] = [lines[line - 1]!, lines[line]!]
    if (above.inferred !== undefined && labelAt(line - 1) === 'headline' && labelAt(line) === 'heading-deck')
      if (isPageName(above.text, locale) && isParagraph(labelAt(line + 1))) {
        yield [line - 1, 'kicker']
        yield [line, 'headline']
      }
    if (above.inferred === undefined || own.level === 0 || own.inferred !== undefined) continue
    if (labelAt(line - 1) !== 'headline' || labelAt(line) !== 'heading-deck') continue
    yield [line - 1, 'kicker']
    yield [line, 'headline']
  }
}
