import type { LabeledLine, SettledPage } from '../rule.js'

/** Fewest names without a credit word that are a byline. */
const FEWEST_NAMES = 2

/** Yields names on the last line of an article: they are its byline. */
export function* closingNames({ lines, cues, labelAt }: SettledPage): Iterable<LabeledLine> {
  for (let line = 1; line < lines.length; line++) {
    const { credit } = cues[line]!
    if (!credit || credit.length < FEWEST_NAMES || labelAt(line) !== 'paragraph') continue
    const isLast = line + 1 === lines.length || lines[line + 1]!.level > 0
    if (isLast && labelAt(line - 1) === 'paragraph' && cues[line - 1]!.finished) yield [line, 'closing']
  }
}
