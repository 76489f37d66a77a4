import { hasLeaders } from '../../../text/leaders.js'
import type { LabeledLine, SettledPage } from '../rule.js'

/** A line that ends with the number of a page, such as 春运平稳收官 2版. */
const ENTRY = /[\s　…·.](?:第|見|见)?[A-Z]?\d{1,2}[版面]$/u
/** Longest entry of a table of contents, and longest title above one, in characters. */
const LONGEST_ENTRY = 40
const LONGEST_TITLE = 6
/** Fewest entries of a table of contents. */
const FEWEST = 2

/**
 * Yields lines of a table of contents: those with leaders, and in scripts without spaces two or
 * more in a row that end with the number of a page, with the short title above them.
 */
export function* contentsLines({ lines, labelAt, locale }: SettledPage): Iterable<LabeledLine> {
  for (let line = 0; line < lines.length; line++)
    if (!lines[line]!.level && labelAt(line) !== 'furniture' && hasLeaders(lines[line]!.text)) yield [line, 'furniture']
  if (locale.usesSpaces) return
  for (let line = 0; line < lines.length; line++) {
    let end = line
    while (end < lines.length && isEntry(lines[end]!)) end++
    if (end - line >= FEWEST) {
      if (line > 0 && isTitle(lines[line - 1]!)) yield [line - 1, 'furniture']
      for (let at = line; at < end; at++) yield [at, 'furniture']
    }
    if (end > line) line = end - 1
  }
}

const isEntry = ({ text, level }: SettledPage['lines'][number]): boolean =>
  level === 0 && text.length <= LONGEST_ENTRY && ENTRY.test(text)

const isTitle = ({ text, level }: SettledPage['lines'][number]): boolean => level === 0 && text.length <= LONGEST_TITLE
