import type { Label } from '../../../label/label.js'
import { roleOfHeadline } from '../../../phrases/article-role.js'
import type { LabeledLine, SettledPage } from '../rule.js'

/** Labels of the lines of a headline above its deck. */
const HEAD: ReadonlySet<Label | undefined> = new Set<Label>(['kicker', 'headline', 'heading-deck', 'deck'])
/** Least share of its bigrams by which a heading belongs to an article elsewhere. */
const LEAST_SHARE = 0.1

/**
 * Yields headings that have text directly below them, and labels that need another headline: they
 * are headlines.
 *
 * - A heading that seemed to be apart from its article, but has no words in common with any.
 * - A deck without a headline above it.
 * - A subhead that names the role of an article, such as CORRECTION.
 */
export function* headlinesAboveText(page: SettledPage): Iterable<LabeledLine> {
  const { lines, labelAt } = page
  for (let line = 0; line < lines.length; line++) {
    const { level, inferred } = lines[line]!
    if (level === 0) continue
    const label = labelAt(line)
    const isAboveText = inferred === undefined && labelAt(line + 1) === 'paragraph'
    if (label === 'stray' && isAboveText && isAlone(line, page)) yield [line, 'headline']
    if (label === 'subhead' && isAboveText && namesRole(line, page)) yield [line, 'headline']
    if (label === 'heading-deck' && !HEAD.has(labelAt(line - 1))) yield [line, 'headline']
  }
}

const namesRole = (line: number, { lines, locale }: SettledPage): boolean =>
  roleOfHeadline({ kicker: null, main: lines[line]!.text, deck: null }, locale) !== null

/** Returns whether a heading shares hardly any words with the text of another article. */
function isAlone(line: number, { bigrams }: SettledPage): boolean {
  const { passages, shares } = bigrams.headingOverlap(line)
  const own = bigrams.passageOf[line]
  return shares.every((share, index) => passages[index] === own || share < LEAST_SHARE)
}
