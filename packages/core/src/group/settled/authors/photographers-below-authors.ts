import type { LabeledLine, SettledPage } from '../rule.js'

/**
 * Yields lines that credit a photographer directly below a byline, with no picture: they are part
 * of it. A line below that seemed to be a credit as well, and names nobody, is text.
 */
export function* photographersBelowAuthors({ lines, cues, labelAt, hasFigure }: SettledPage): Iterable<LabeledLine> {
  for (let line = 1; line < lines.length; line++) {
    if (!cues[line]!.photoCredit || labelAt(line - 1) !== 'byline' || hasFigure.has(line)) continue
    if (labelAt(line) === 'caption' && labelAt(line + 1) === 'photo-credit' && !cues[line + 1]!.credit)
      yield [line + 1, 'paragraph']
    if (!hasFigure.has(line + 1)) yield [line, 'byline']
  }
}
