import type { Label } from '../../../label/label.js'
import type { LabeledLine, SettledPage } from '../rule.js'

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
/** Lines of photos that may be between the two parts. */
const REACH = 4

/** Yields paragraphs after 上接第1版 below an article that has text already: they open another one. */
export function* openingsAfterReferences({ references, labelAt }: SettledPage): Iterable<LabeledLine> {
  for (const { before, continuation } of references) {
    if (continuation?.direction !== 'from' || labelAt(before) !== 'paragraph') continue
    let above = before - 1
    while (above >= 0 && before - above < REACH && PHOTO.has(labelAt(above)!)) above--
    if (above >= 0 && !BEFORE_TEXT.has(labelAt(above)!)) yield [before, 'opening']
  }
}
