import { isRightsNotice, marksAdvertisement } from '../../../phrases/page-lines.js'
import type { LabeledLine, SettledPage } from '../rule.js'

/**
 * Yields lines that are text of the page itself wherever they are: notices of rights, and lines
 * that mark an advertisement. The mark of one that is known as such is part of it.
 */
export function* pageLines({ lines, labelAt, locale }: SettledPage): Iterable<LabeledLine> {
  for (let line = 0; line < lines.length; line++) {
    const { text } = lines[line]!
    if (isRightsNotice(text)) yield [line, 'furniture']
    else if (marksAdvertisement(text, locale))
      yield [line, labelAt(line + 1) === 'advertisement' ? 'advertisement' : 'furniture']
  }
}
