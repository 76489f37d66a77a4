import type { Decision } from '../label/confidence.js'
import type { Locale } from '../locale/locale.js'
import { roleNamed } from '../phrases/article-role.js'
import { pageOfEntry } from '../phrases/contents-entry.js'
import type { Line } from '../scan/line.js'

/** Longest heading of a list of contents, in characters. */
const LONGEST_HEADING = 40
/**
 * Returns the labels of a page on which each list of contents is one article: the lines with the
 * numbers of pages below a heading such as INSIDE are its text.
 */
export function withContentsLists(
  decisions: readonly Decision[],
  lines: readonly Line[],
  locale: Locale,
): readonly Decision[] {
  let changed: Decision[] | null = null
  for (let at = 0; at < lines.length; at++) {
    const { text, level } = lines[at]!
    if (text.length > LONGEST_HEADING || (!level && decisions[at]!.label !== 'headline')) continue
    if (roleNamed(text, locale) !== 'index') continue
    let end = at + 1
    while (end < lines.length && isEntry(lines[end]!)) end++
    if (end === at + 1) continue
    changed ??= [...decisions]
    changed[at] = { ...decisions[at]!, label: 'headline' }
    for (let entry = at + 1; entry < end; entry++) changed[entry] = { ...decisions[entry]!, label: 'paragraph' }
    at = end - 1
  }
  return changed ?? decisions
}

const isEntry = ({ level, block, text }: Line): boolean => level === 0 && !block && pageOfEntry(text) !== null
