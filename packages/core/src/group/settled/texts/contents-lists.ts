import { roleNamed } from '../../../phrases/article-role.js'
import { pageOfEntry } from '../../../phrases/contents-entry.js'
import type { LabeledLine, SettledPage } from '../rule.js'

/** Longest heading of a list of contents, in characters. */
const LONGEST_HEADING = 40

/**
 * Yields lists of contents, each as one article: the lines with the numbers of pages below a
 * heading such as INSIDE are its text.
 */
export function* contentsLists({ lines, labelAt, locale }: SettledPage): Iterable<LabeledLine> {
  for (let line = 0; line < lines.length; line++) {
    const { text, level } = lines[line]!
    if (text.length > LONGEST_HEADING || (!level && labelAt(line) !== 'headline')) continue
    if (roleNamed(text, locale) !== 'index' || !isEntry(lines[line + 1])) continue
    yield [line, 'headline']
    while (isEntry(lines[line + 1])) yield [++line, 'paragraph']
  }
}

const isEntry = (line: SettledPage['lines'][number] | undefined): boolean =>
  line?.level === 0 && !line.block && pageOfEntry(line.text) !== null
