import type { Label } from '../../../label/label.js'
import { isPageName } from '../../../phrases/printed-names.js'
import type { LabeledLine, SettledPage } from '../rule.js'

/** Labels of a heading that needs another line for its article. */
const INTRODUCING: ReadonlySet<Label> = new Set(['kicker', 'late-kicker', 'stray'])

/** Yields headings whose text is only a table or a list: they are headlines. */
export function* headlinesOfBlocks({ lines, figures, labelAt, locale }: SettledPage): Iterable<LabeledLine> {
  for (const { before, block } of figures) {
    const above = labelAt(before - 1)
    if (block.type !== 'table' && block.type !== 'list') continue
    const heading = lines[before - 1]
    if (!above || !heading?.level) continue
    if (INTRODUCING.has(above) || (above === 'page-name' && !isPageName(heading.text, locale)))
      yield [before - 1, 'headline']
  }
}
