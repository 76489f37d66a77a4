import type { LabeledLine, SettledPage } from '../rule.js'

/** Least number of characters of a headline. A shorter heading above one is its kicker. */
const SHORTEST = 9

/**
 * Yields the labels of two headings of an article, as newspapers in Japanese print them: the upper
 * one is the headline, and the lower one its deck, unless the upper one is short or on a lower
 * level.
 */
export function* decksBelowHeadlines(page: SettledPage): Iterable<LabeledLine> {
  const { lines, labelAt, hasFigure, locale } = page
  if (!locale.leadsWithHeadline) return
  for (let line = 0; line + 1 < lines.length; line++) {
    if (!isUpper(line, page) || labelAt(line + 1) !== 'headline' || hasFigure.has(line + 1)) continue
    const [upper, lower] = [lines[line]!, lines[line + 1]!]
    const isOpening = line === 0 || labelAt(line - 1) !== 'kicker'
    if (!isOpening || upper.text.length < SHORTEST || upper.level > lower.level) continue
    yield [line, 'headline']
    yield [line + 1, 'heading-deck']
  }
}

/**
 * Returns whether a heading belongs to the one below it: a kicker does, and one that seems to be
 * apart from its article if it shares most words with the text below.
 */
function isUpper(line: number, { bigrams, labelAt }: SettledPage): boolean {
  const label = labelAt(line)
  return label === 'kicker' || (label === 'stray' && bigrams.headingOverlap(line).best === bigrams.passageOf[line + 1])
}
