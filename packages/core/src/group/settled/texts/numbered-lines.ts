import type { Label } from '../../../label/label.js'
import type { LabeledLine, SettledPage } from '../rule.js'

/** Fewest lines with successive numbers that are a list. */
const FEWEST = 3
const NUMBER = /^\(?(\d{1,3})[.)] /
/** Labels that a line of a list has by mistake. */
const MISTAKEN: ReadonlySet<Label> = new Set(['deck', 'late-deck', 'furniture', 'caption', 'photo-credit', 'closing'])

/** Yields lines of a numbered list, such as a league table: they are text. */
export function* numberedLines({ lines, labelAt }: SettledPage): Iterable<LabeledLine> {
  for (let first = 1; first < lines.length; first++) {
    let end = first
    for (let number = numberOf(lines[first]!); number !== null && numberOf(lines[end]) === number; number++) end++
    if (end - first >= FEWEST)
      for (let line = first; line < end; line++) if (MISTAKEN.has(labelAt(line)!)) yield [line, 'paragraph']
    if (end > first) first = end - 1
  }
}

/** Returns the number that opens a line of text, or `null`. */
function numberOf(line: SettledPage['lines'][number] | undefined): number | null {
  const digits = line && line.level === 0 ? NUMBER.exec(line.text)?.[1] : undefined
  return digits === undefined ? null : Number(digits)
}
