import type { LabeledLine, SettledPage } from '../rule.js'

/** Several sentences, as no deck in scripts without spaces has. */
const SENTENCES = /[。！？].{4,}。$/u

/**
 * Yields decks that are all the text below their headline, and whole sentences: they are
 * paragraphs. So are several sentences in scripts without spaces, and those
 * above the name of an author at the end of an article.
 */
export function* decksAlone(page: SettledPage): Iterable<LabeledLine> {
  const { lines, cues, labelAt, hasFigure, locale } = page
  for (let line = 1; line < lines.length; line++) {
    if (labelAt(line) !== 'deck' || lines[line]!.level > 0) continue
    if (!locale.usesSpaces && !cues[line]!.deckMark && SENTENCES.test(lines[line]!.text)) yield [line, 'paragraph']
    if (isAboveSignature(line, page)) {
      yield [line, 'paragraph']
      yield [line + 1, 'closing']
      continue
    }
    const isSentence = `${locale.stops.period}${locale.stops.exclamation}`.includes(lines[line]!.text.at(-1)!)
    const isLast = line + 1 === lines.length || lines[line + 1]!.level > 0
    if (isSentence && !cues[line]!.deckMark && isLast && !hasFigure.has(line + 1)) yield [line, 'paragraph']
  }
}

/** Returns whether several sentences are all the text of an article above its author. */
function isAboveSignature(line: number, { lines, labelAt }: SettledPage): boolean {
  const below = lines[line + 2]
  const isLast = below === undefined || below.level > 0
  return isLast && labelAt(line + 1) === 'byline' && /[.!?] .{10,}[.!?]$/u.test(lines[line]!.text)
}
