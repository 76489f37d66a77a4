import type { Label } from '../../../label/label.js'
import { hasLeaders } from '../../../text/leaders.js'
import type { LabeledLine, SettledPage } from '../rule.js'

/** Labels of lines that make an article or a photo. */
const IN_ARTICLE: ReadonlySet<Label> = new Set([
  'kicker',
  'headline',
  'late-headline',
  'opening',
  'paragraph',
  'caption',
  'advertisement',
])

/** Yields text of the page itself where nothing else is an article: it is one. */
export function* furnitureAlone({ lines, decisions, labelAt }: SettledPage): Iterable<LabeledLine> {
  if (decisions.some(({ label }) => IN_ARTICLE.has(label))) return
  let isFirst = true
  for (let line = 0; line < lines.length; line++) {
    if (labelAt(line) !== 'furniture' || hasLeaders(lines[line]!.text)) continue
    yield [line, isFirst ? 'opening' : 'paragraph']
    isFirst = false
  }
}
