import type { Label } from '../../../label/label.js'
import type { LabeledLine, SettledPage } from '../rule.js'

/** Labels of the headings of an article. */
const HEADS: ReadonlySet<Label> = new Set(['kicker', 'headline', 'heading-deck'])

/** Fewest headings. One alone can be an article whose text is missing. */
const FEWEST = 2

/**
 * Yields headings at the end of a page without text below them, on a page with other articles: they
 * are apart from their articles.
 */
export function* headingsWithoutText({ lines, labelAt, hasFigure }: SettledPage): Iterable<LabeledLine> {
  let first = lines.length
  while (first > 0 && HEADS.has(labelAt(first - 1)!) && lines[first - 1]!.level > 0) first--
  if (first === 0 || lines.length - first < FEWEST || hasFigure.has(lines.length)) return
  if (!lines.some((_, line) => line < first && labelAt(line) === 'headline')) return
  for (let line = first; line < lines.length; line++) if (!hasFigure.has(line)) yield [line, 'stray']
}
