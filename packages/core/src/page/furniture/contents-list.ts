import { pageOfEntry } from '../../phrases/contents-entry.js'
import type { Line } from '../../scan/line.js'
import type { FactField, PageFact } from '../facts/page-fact.js'

/** Facts of the head of a page, which no list of contents has. */
const OF_HEADS: ReadonlySet<FactField> = new Set(['date', 'number', 'publication', 'cn', 'issn', 'edition', 'credit'])

/**
 * Returns whether a line is one of several entries of a list of contents: the line before or after
 * it has the number of another page.
 */
export function isInContents(
  lines: readonly Line[],
  known: readonly (readonly PageFact[] | null)[],
  at: number,
): boolean {
  const page = pageOf(lines[at], known[at])
  if (page === null) return false
  return [at - 1, at + 1].some((next) => {
    const other = pageOf(lines[next], known[next])
    return other !== null && other !== page
  })
}

/** Returns the number of the page of an entry, or `null` for any other line. */
function pageOf(line: Line | undefined, facts: readonly PageFact[] | null | undefined): string | null {
  if (!line || line.level || line.block) return null
  if (facts?.some(({ field }) => OF_HEADS.has(field)) || (facts?.length === 1 && facts[0]!.field === 'label'))
    return null
  return pageOfEntry(line.text)
}
