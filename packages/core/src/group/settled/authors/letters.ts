import type { Label } from '../../../label/label.js'
import { isLettersPolicy } from '../../../phrases/letters.js'
import { isPageName } from '../../../phrases/printed-names.js'
import type { LabeledLine, SettledPage } from '../rule.js'

/** Labels of a line above the text of its article. */
const HEADS: ReadonlySet<Label | undefined> = new Set<Label>(['kicker', 'headline', 'heading-deck', 'deck', 'byline'])

/**
 * Yields the labels of letters to the editor: a salutation below text opens an article, and the
 * lines that sign a letter end it. The name of a page above a salutation is no headline, and a note
 * of the editors about letters is text of the page.
 */
export function* letters(page: SettledPage): Iterable<LabeledLine> {
  const { lines, cues, labelAt, isNamed, locale } = page
  let isLetter = false
  for (let line = 0; line < lines.length; line++) {
    const { letter } = cues[line]!
    if (letter) isLetter = true
    else if (isLetter && lines[line]!.level === 0 && isLettersPolicy(lines[line]!.text, locale))
      yield [line, 'furniture']
    if (letter === 'signature') {
      yield [line, 'closing']
      yield* headBelow(line + 1, page)
    }
    if (letter !== 'salutation') continue
    if (line === 1 && !isNamed && lines[0]!.level && isPageName(lines[0]!.text, locale)) yield [0, 'page-name']
    yield [line, HEADS.has(labelAt(line - 1)) ? 'paragraph' : 'opening']
  }
}

/** The labels of the head of the text below a letter, which seemed to be that of the letter. */
const HEAD_LABELS = new Map<Label | undefined, Label>([
  ['late-kicker', 'kicker'],
  ['late-headline', 'headline'],
])

/** Yields the labels of headings below a letter, which is complete, and of the text below them. */
function* headBelow(start: number, { lines, labelAt }: SettledPage): Iterable<LabeledLine> {
  let end = start
  while (HEAD_LABELS.has(labelAt(end))) end++
  if (end === start || lines[end]?.level !== 0) return
  for (let line = start; line < end; line++) yield [line, HEAD_LABELS.get(labelAt(line))!]
  if (labelAt(end) === 'late-deck') yield [end, 'paragraph']
}
