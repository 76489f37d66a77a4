import type { Decision } from '../label/confidence.js'
import type { Label } from '../label/label.js'
import type { Locale } from '../locale/locale.js'
import type { LabelledPage } from './group-articles.js'

/** Labels of a heading that needs another line for its article. */
const INTRODUCING: ReadonlySet<Label> = new Set(['kicker', 'late-kicker', 'stray'])
/** Labels of lines between a headline and its text. */
const BEFORE_TEXT: ReadonlySet<Label> = new Set([
  'kicker',
  'headline',
  'late-headline',
  'deck',
  'late-deck',
  'heading-deck',
  'byline',
  'page-name',
  'stray',
  'furniture',
])
/** Labels of lines that a photo puts between two others. */
const PHOTO: ReadonlySet<Label> = new Set(['caption', 'photo-credit', 'advertisement'])
/** Fewest names without a credit word that are a byline. */
const FEWEST_NAMES = 2

/**
 * Returns the decisions, with other labels where what was set apart from the lines, or the lines
 * around one, leave no doubt:
 *
 * - A heading whose text is only a table or a list is a headline.
 * - A paragraph after 上接第1版 opens an article when the article above it has text already.
 * - Names on the last line of an article are its byline.
 */
export function settledLabels(
  { lines, cues, decisions, figures, references }: LabelledPage,
  { pageNames }: Locale,
): readonly Decision[] {
  let settled: Decision[] | null = null
  const settle = (line: number, label: Label): void => {
    settled ??= [...decisions]
    settled[line] = { ...settled[line]!, label }
  }
  const labelAt = (line: number): Label | undefined => (settled ?? decisions)[line]?.label
  for (const { before, block } of figures) {
    const above = labelAt(before - 1)
    if (block.type !== 'table' && block.type !== 'list') continue
    const heading = lines[before - 1]
    if (!above || !heading?.level) continue
    if (INTRODUCING.has(above) || (above === 'page-name' && !pageNames.has(heading.text)))
      settle(before - 1, 'headline')
  }
  for (const { before, continuation } of references) {
    if (continuation?.direction !== 'from' || labelAt(before) !== 'paragraph') continue
    let above = before - 1
    while (above >= 0 && before - above < REACH && PHOTO.has(labelAt(above)!)) above--
    if (above >= 0 && !BEFORE_TEXT.has(labelAt(above)!)) settle(before, 'opening')
  }
  for (let line = 1; line < lines.length; line++) {
    const { credit } = cues[line]!
    if (!credit || credit.length < FEWEST_NAMES || labelAt(line) !== 'paragraph') continue
    const isLast = line + 1 === lines.length || lines[line + 1]!.level > 0
    if (isLast && labelAt(line - 1) === 'paragraph' && cues[line - 1]!.finished) settle(line, 'closing')
  }
  return settled ?? decisions
}

/** Lines of photos that may be between the two parts. */
const REACH = 4
