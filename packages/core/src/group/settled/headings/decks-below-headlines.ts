import { isParagraph } from '../../../label/label.js'
import { namesSeries } from '../../../phrases/article-role.js'
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
 * - in scripts with spaces, where the source marks neither, and the lower one has no deck of its
 *   own. A kicker is a subject in a few words, so a line of more words that is not much shorter
 *   than the one below is the headline, unless it may be the end of the text above.
 */
export function* decksBelowHeadlines(page: SettledPage): Iterable<LabeledLine> {
  const { labelAt, hasFigure, locale } = page
  if (!locale.leadsWithHeadline && !locale.usesSpaces) return
  const leads = locale.leadsWithHeadline ? leadsWithHeadline : isUnmarkedHeadline
  for (let line = 0; line + 1 < page.lines.length; line++) {
    if (labelAt(line + 1) !== 'headline' || hasFigure.has(line + 1)) continue
    if ((line > 0 && labelAt(line - 1) === 'kicker') || !leads(line, page)) continue
    yield [line, 'headline']
    yield [line + 1, 'heading-deck']
  }
}

/**
 * Returns whether a heading belongs to the one below it, and is no shorter or lower than headlines
 * are. A kicker belongs to it, and one that seems to be apart from its article if it shares most
 * words with the text below.
 */
function leadsWithHeadline(line: number, { lines, bigrams, labelAt }: SettledPage): boolean {
  const label = labelAt(line)
  const [upper, lower] = [lines[line]!, lines[line + 1]!]
  const sharesWords = (): boolean => bigrams.headingOverlap(line).best === bigrams.passageOf[line + 1]
  if (label !== 'kicker' && !(label === 'stray' && sharesWords())) return false
  return (
    upper.text.length >= SHORTEST &&
    upper.level <= lower.level &&
    !(upper.level < lower.level && namesSeries(upper.text))
  )
}

function isUnmarkedHeadline(line: number, { lines, cues, labelAt }: SettledPage): boolean {
  const [upper, lower] = [lines[line]!, lines[line + 1]!]
  if (labelAt(line) !== 'kicker' || upper.inferred === undefined || lower.inferred === undefined) return false
  if (upper.text.split(' ').length < FEWEST_WORDS || upper.text.length < lower.text.length * LEAST_SHARE) return false
  const below = labelAt(line + 2)
  if (below === 'heading-deck' || below === 'deck' || cues[line]!.finished) return false
  return below === 'byline' || !!cues[line + 2]?.dateline || !isParagraph(labelAt(line - 1))
}
