import { isPaperContact, isRightsNotice, marksAdvertisement } from '../../../phrases/page-lines.js'
import type { LabeledLine, SettledPage } from '../rule.js'

/**
 * Yields lines that are text of the page itself wherever they are: notices of rights, how to reach
 * the newspaper, and lines that mark an advertisement. The mark of one that is known as such is
 * part of it. Ways to reach the newspaper directly below a heading are its text.
 */
export function* pageLines({ lines, labelAt, locale }: SettledPage): Iterable<LabeledLine> {
  /** Only ways to reach the newspaper are between a line and the heading above it. */
  let isBelowHeading = false
  for (let line = 0; line < lines.length; line++) {
    const { text, level } = lines[line]!
    const isContact = level === 0 && isPaperContact(text)
    if (!isContact) isBelowHeading = level > 0
    if (isRightsNotice(text)) yield [line, 'furniture']
    else if (isContact && !isBelowHeading) yield [line, 'furniture']
    else if (marksAdvertisement(text, locale)) {
      // A heading marks all the text below it.
      if (level > 0) for (let below = line + 1; lines[below]?.level === 0; below++) yield [below, 'advertisement']
      yield [line, labelAt(line + 1) === 'advertisement' ? 'advertisement' : 'furniture']
    }
  }
}
