import { hasContact } from '../../../label/features/shape/text-shape.js'
import type { LabeledLine, SettledPage } from '../rule.js'

/** One sentence of at least three words, also after a year, as in 2020. Less than a million. */
const SENTENCE = /^["“«„]?(?:[\p{L}\d]{2,12}\. )?[\p{Lu}\d][^\s.:!?]*(?: [^\s.:!?]+){2,}[.?!]["”»“]?$/u

/**
 * Yields the last line of an article that seemed to be an advertisement, in scripts with spaces and
 * where the source marks headings: it is text if it is a whole sentence without a price or an
 * address.
 */
export function* lastSentences({ lines, cues, labelAt, locale }: SettledPage): Iterable<LabeledLine> {
  const isMarked = lines.some(({ level, inferred }) => level > 0 && inferred === undefined)
  if (!locale.usesSpaces || !isMarked) return
  for (let line = 1; line < lines.length; line++) {
    if (labelAt(line) !== 'advertisement' || labelAt(line - 1) !== 'paragraph' || !cues[line - 1]!.finished) continue
    const { text } = lines[line]!
    const isLast = lines[line + 1] === undefined || lines[line + 1]!.level > 0
    if (isLast && SENTENCE.test(text) && !hasContact(text)) yield [line, 'paragraph']
  }
}
