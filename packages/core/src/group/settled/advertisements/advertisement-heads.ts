import { isParagraph } from '../../../label/label.js'
import type { LabeledLine, SettledPage } from '../rule.js'

/** Most words of the head of an advertisement. */
const MOST_WORDS = 8

/**
 * Yields the label of an advertisement for the short line above one, such as `SHARP STEREO SALE!`,
 * where the text before it has ended. In scripts with spaces, a short paragraph at the end of an
 * article is a sentence and ends with a full stop.
 */
export function* advertisementHeads({ lines, cues, labelAt, locale }: SettledPage): Iterable<LabeledLine> {
  if (!locale.usesSpaces) return
  for (let line = 2; line + 1 < lines.length; line++) {
    if (labelAt(line) !== 'paragraph' || labelAt(line + 1) !== 'advertisement') continue
    const { text, level } = lines[line]!
    const isSentence = text.endsWith(locale.stops.period) || cues[line]!.credit !== null
    if (level || isSentence || text.split(' ').length > MOST_WORDS) continue
    if (isParagraph(labelAt(line - 1)) && cues[line - 1]!.finished) yield [line, 'advertisement']
  }
}
