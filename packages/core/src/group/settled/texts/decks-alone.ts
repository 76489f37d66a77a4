import type { LabeledLine, SettledPage } from '../rule.js'

/** Several sentences, as no deck in scripts without spaces has. */
const SENTENCES = /[。！？].{4,}。$/u

/**
 * Yields decks that are all the text below their headline, and whole sentences: they are
 * paragraphs. So are several sentences in scripts without spaces.
 */
export function* decksAlone({ lines, cues, labelAt, hasFigure, locale }: SettledPage): Iterable<LabeledLine> {
  for (let line = 1; line < lines.length; line++) {
    if (labelAt(line) !== 'deck' || lines[line]!.level > 0) continue
    if (!locale.usesSpaces && !cues[line]!.deckMark && SENTENCES.test(lines[line]!.text)) yield [line, 'paragraph']
    const isSentence = `${locale.stops.period}${locale.stops.exclamation}`.includes(lines[line]!.text.at(-1)!)
    const isLast = line + 1 === lines.length || lines[line + 1]!.level > 0
    if (isSentence && !cues[line]!.deckMark && isLast && !hasFigure.has(line + 1)) yield [line, 'paragraph']
  }
}
