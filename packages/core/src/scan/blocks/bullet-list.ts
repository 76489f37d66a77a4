import type { List, ListItem } from '../../model/issue.js'
import type { PageTags } from '../html/page-tags.js'
import type { Row } from '../source-lines.js'
import { cellText } from './cell-text.js'
import type { TakenBlock } from './pipe-table.js'

/** Fewest items of a list; one line with a bullet is a paragraph. */
const FEWEST = 2

/**
 * Reads the list whose first item is a row, or returns `null`. Only `- ` and `* ` on lines without
 * an empty line between them make a list: what a paper prints before an item, such as ● or 1., is
 * text of a paragraph.
 */
export function listAt(rows: readonly Row[], index: number, text: string, tags: PageTags): TakenBlock<List> | null {
  const first = rows[index]!
  const bullet = bulletOf(text, first)
  if (!bullet) return null
  let end = index + 1
  while (end < rows.length && !rows[end]!.apart && bulletOf(text, rows[end]!) === bullet) end++
  if (end - index < FEWEST) return null
  const children = rows.slice(index, end).map((row): ListItem => {
    const paragraph = { type: 'paragraph' as const, children: cellText(text, row.start + 1, row.end, tags) }
    return { type: 'listItem', spread: false, children: [paragraph] }
  })
  return { block: { type: 'list', ordered: false, start: null, spread: false, children }, rows: end - index }
}

/** Returns the bullet of a row with text after it, or `null`. */
function bulletOf(text: string, { start, end, level }: Row): string | null {
  const bullet = text[start]!
  if (level || (bullet !== '-' && bullet !== '*') || end < start + 3 || text[start + 1] !== ' ') return null
  return /^[-*\s]*$/.test(text.slice(start, Math.min(end, start + 40))) ? null : bullet
}
