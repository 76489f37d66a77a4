import { isInCapitals } from '../../../label/features/shape/heading-style.js'
import type { Label } from '../../../label/label.js'
import type { LabeledLine, SettledPage } from '../rule.js'

/** Longest headline above the rest of an article that began on another page, in characters. */
const LONGEST_HEAD = 16
/** Most lines between such a headline and its reference. */
const MOST_BETWEEN = 2
/** Labels of text that the article would contain. */
const TEXT: ReadonlySet<Label> = new Set(['opening', 'paragraph', 'deck', 'heading-deck', 'byline'])

/**
 * Yields the labels of lines between the headline of the rest of an article, such as COMPUTERS, and
 * the reference right below it, From page 1. Text between them is an advertisement that reading
 * order put there, and the text below the reference belongs to the headline.
 */
export function* belowJumpHeads({ lines, cues, references, labelAt }: SettledPage): Iterable<LabeledLine> {
  for (const { before, continuation } of references) {
    if (continuation?.direction !== 'from' || !TEXT.has(labelAt(before)!)) continue
    let head = before - 1
    while (head > before - 1 - MOST_BETWEEN && head >= 0 && !lines[head]!.level) head--
    if (head === before - 1 || labelAt(head) !== 'headline') continue
    const { text } = lines[head]!
    if (text.length > LONGEST_HEAD || !isInCapitals(text)) continue
    for (let line = head + 1; line < before; line++) {
      const { dateline, credit } = cues[line]!
      const isSigned = dateline || (labelAt(line) === 'byline' && credit !== null)
      if (TEXT.has(labelAt(line)!) && !isSigned) yield [line, 'advertisement']
    }
    yield [before, 'paragraph']
  }
}
