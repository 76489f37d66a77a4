import type { Line } from '../../../scan/line.js'
import type { LabeledLine, SettledPage } from '../rule.js'

/** Least number of characters of a headline. A shorter heading above one is its kicker. */
const SHORTEST = 9
/** Fewest words of an unmarked headline, and its least length as a share of the deck's. */
const FEWEST_WORDS = 4
const LEAST_SHARE = 0.6

/**
 * Yields the labels of two headings of an article of which the upper one is the headline, and the
 * lower one its deck:
 *
 * - as newspapers in Japanese print them, unless the upper one is short or on a lower level;
 * - in scripts with spaces, where the source marks neither. A kicker is a subject in a few words,
 *   so a line of more words that is not much shorter than the one below is the headline.
 */
export function* decksBelowHeadlines(page: SettledPage): Iterable<LabeledLine> {
  const { lines, labelAt, hasFigure, locale } = page
  if (!locale.leadsWithHeadline && !locale.usesSpaces) return
  const leads = locale.leadsWithHeadline ? isLong : isUnmarkedHeadline
  for (let line = 0; line + 1 < lines.length; line++) {
    if (!isUpper(line, page) || labelAt(line + 1) !== 'headline' || hasFigure.has(line + 1)) continue
    const [upper, lower] = [lines[line]!, lines[line + 1]!]
    const isOpening = line === 0 || labelAt(line - 1) !== 'kicker'
    if (!isOpening || !leads(upper, lower)) continue
    yield [line, 'headline']
    yield [line + 1, 'heading-deck']
  }
}

const isLong = (upper: Line, lower: Line): boolean => upper.text.length >= SHORTEST && upper.level <= lower.level

const isUnmarkedHeadline = (upper: Line, lower: Line): boolean =>
  upper.inferred !== undefined &&
  lower.inferred !== undefined &&
  upper.text.split(' ').length >= FEWEST_WORDS &&
  upper.text.length >= lower.text.length * LEAST_SHARE

/**
 * Returns whether a heading belongs to the one below it: a kicker does, and one that seems to be
 * apart from its article if it shares most words with the text below.
 */
function isUpper(line: number, { bigrams, labelAt }: SettledPage): boolean {
  const label = labelAt(line)
  return label === 'kicker' || (label === 'stray' && bigrams.headingOverlap(line).best === bigrams.passageOf[line + 1])
}
