import type { LabeledLine, SettledPage } from '../rule.js'

/** Yields decks that are all the text below their headline, and whole sentences: paragraphs. */
export function* decksAlone({ lines, cues, labelAt, hasFigure, locale }: SettledPage): Iterable<LabeledLine> {
  for (let line = 1; line < lines.length; line++) {
    if (labelAt(line) !== 'deck' || lines[line]!.level > 0) continue
    const isSentence = `${locale.stops.period}${locale.stops.exclamation}`.includes(lines[line]!.text.at(-1)!)
    const isLast = line + 1 === lines.length || lines[line + 1]!.level > 0
    if (isSentence && !cues[line]!.deckMark && isLast && !hasFigure.has(line + 1)) yield [line, 'paragraph']
  }
}
