import { isParagraph, type Label } from '../../../label/label.js'
import { isResult } from '../../../text/scores.js'
import type { LabeledLine, SettledPage } from '../rule.js'

/** Labels that results have by mistake. */
const MISTAKEN: ReadonlySet<Label | undefined> = new Set<Label>(['advertisement', 'furniture'])

/** Yields the results of several matches below the text of an article: they are part of it. */
export function* results({ lines, labelAt }: SettledPage): Iterable<LabeledLine> {
  const isOne = (line: number): boolean => lines[line]?.level === 0 && isResult(lines[line]!.text)
  for (let line = 1; line < lines.length; line++) {
    const isSeveral = isOne(line) && (isOne(line - 1) || isOne(line + 1))
    if (isSeveral && MISTAKEN.has(labelAt(line)) && isParagraph(labelAt(line - 1))) yield [line, 'paragraph']
  }
}
