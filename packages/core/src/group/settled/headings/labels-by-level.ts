import type { Label } from '../../../label/label.js'
import { isPageName, isShortName } from '../../../phrases/printed-names.js'
import type { LabeledLine, SettledPage } from '../rule.js'

/** Labels of the upper of two headings that its level may correct. */
const UPPER: ReadonlySet<Label> = new Set(['headline', 'stray', 'subhead', 'kicker', 'page-name'])
/** Smallest share of headings below a level that are subheads, where all of them are. */
const SUBHEADS = 0.5

/**
 * Yields other labels for headings of several levels that the source marks. Of two headings without
 * text between them, the one on the higher level is the headline. Where most headings of a level
 * are subheads of articles on a higher level, the others are so too, unless an author or a place is
 * named below one.
 */
export function* labelsByLevel(page: SettledPage): Iterable<LabeledLine> {
  const { lines, labelAt, hasFigure, locale } = page
  const levelAt = (line: number): number => (lines[line]?.inferred === undefined ? (lines[line]?.level ?? 0) : 0)
  for (let line = 1; line < lines.length; line++) {
    const [above, level] = [levelAt(line - 1), levelAt(line)]
    const upper = labelAt(line - 1)!
    if (above === 0 || level === 0 || above === level || hasFigure.has(line) || labelAt(line) !== 'headline') continue
    const isNamed = upper === 'page-name' && isPageName(lines[line - 1]!.text, locale)
    if (isNamed || !UPPER.has(upper)) continue
    if (level < above) yield [line - 1, 'kicker']
    else if (upper === 'headline' || upper === 'stray' || !isShortName(lines[line - 1]!.text, locale)) {
      yield [line - 1, 'headline']
      yield [line, 'heading-deck']
    }
  }
  yield* subheadsOfLevels(page, levelAt)
}

function* subheadsOfLevels(page: SettledPage, levelAt: (line: number) => number): Iterable<LabeledLine> {
  const { lines, cues, labelAt } = page
  const counts = new Map<number, number>()
  const headlines = new Map<number, number[]>()
  /** Level of the headline of the article around a line. */
  let article = 0
  for (let line = 0; line < lines.length; line++) {
    const level = levelAt(line)
    const label = labelAt(line)
    const isInText = article > 0 && level > article && levelAt(line - 1) === 0 && levelAt(line + 1) === 0
    if (isInText && (label === 'subhead' || label === 'headline')) {
      const below = cues[line + 1]
      const isSigned = label === 'headline' && (below?.credit != null || below?.dateline === true)
      // An article of this level counts twice: it has to outweigh a subhead.
      counts.set(level, (counts.get(level) ?? 0) + (isSigned ? 2 : 1))
      if (label === 'headline' && !isSigned) headlines.set(level, [...(headlines.get(level) ?? []), line])
    } else if (level > 0 && label === 'headline') article = level
  }
  for (const [level, own] of headlines)
    if (own.length <= counts.get(level)! * (1 - SUBHEADS)) for (const line of own) yield [line, 'subhead']
}
