import type { Label } from '../../../label/label.js'
import { namesSeries } from '../../../phrases/article-role.js'
import { isPageName, isShortName } from '../../../phrases/printed-names.js'
import type { LabeledLine, SettledPage } from '../rule.js'
import { subheadsOfLevels } from './subheads-of-levels.js'

/** Labels of the upper of two headings that its level may correct. */
const UPPER: ReadonlySet<Label> = new Set(['headline', 'late-headline', 'stray', 'subhead', 'kicker', 'page-name'])

/**
 * Yields other labels for headings of several levels that the source marks. Of two headings without
 * text between them, the one on the higher level is the headline. Headings inside articles on a
 * higher level are subheads where most of their level are, or where more articles are on the higher
 * level, unless an author or a place is named below one. A heading on the level of the headline
 * above it is a headline where the subheads of the page are on a lower level.
 */
export function* labelsByLevel(page: SettledPage): Iterable<LabeledLine> {
  const { lines, labelAt, hasFigure, references, locale } = page
  const isInSection = new Set(references.flatMap(({ before, continuation }) => (continuation ? [] : [before])))
  const levelAt = (line: number): number => (lines[line]?.inferred === undefined ? (lines[line]?.level ?? 0) : 0)
  for (let line = 1; line < lines.length; line++) {
    const [above, level] = [levelAt(line - 1), levelAt(line)]
    const upper = labelAt(line - 1)!
    if (above === 0 || level === 0 || above === level || hasFigure.has(line) || labelAt(line) !== 'headline') continue
    const isNamed = upper === 'page-name' && (isInSection.has(line) || isPageName(lines[line - 1]!.text, locale))
    if (isNamed || !UPPER.has(upper)) continue
    if (level < above) yield [line - 1, 'kicker']
    else if (
      upper === 'headline' ||
      upper === 'late-headline' ||
      upper === 'stray' ||
      !isShortName(lines[line - 1]!.text, locale)
    ) {
      yield [line - 1, 'headline']
      yield [line, 'heading-deck']
    }
  }
  yield* headsOfThree(page, levelAt)
  yield* subheadsOfLevels(page, levelAt, isInSection)
}

/**
 * Yields the labels of three headings in a row, each on a level below the one above it and the last
 * above text: they are the head of one article. The first is its kicker where it names a series.
 */
function* headsOfThree(
  { lines, labelAt, hasFigure }: SettledPage,
  levelAt: (line: number) => number,
): Iterable<LabeledLine> {
  for (let line = 2; line + 1 < lines.length; line++) {
    const [first, second, third] = [levelAt(line - 2), levelAt(line - 1), levelAt(line)]
    if (first === 0 || second <= first || third <= second || levelAt(line + 1) > 0) continue
    if (labelAt(line) !== 'headline' || labelAt(line - 1) !== 'heading-deck' || hasFigure.has(line)) continue
    const isSeries = namesSeries(lines[line - 2]!.text)
    yield [line, 'heading-deck']
    if (isSeries) {
      yield [line - 2, 'kicker']
      yield [line - 1, 'headline']
    }
  }
}
