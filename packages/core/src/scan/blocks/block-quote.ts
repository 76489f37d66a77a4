import type { Blockquote, Paragraph } from '../../model/issue.js'
import { joinerBetween } from '../../text/joiner.js'
import type { PageTags } from '../html/page-tags.js'
import { joinPhrasing } from '../line.js'
import type { Row } from '../source-lines.js'
import { cellText } from './cell-text.js'
import type { TakenBlock } from './pipe-table.js'

/** The last character of a sentence, or of the words of a person. Another paragraph follows. */
const PARAGRAPH_END = /[.!?。！？…"”“’»」』]/u
const MARK = /^>(?:[ \t]*>)*[ \t]*/
const LONGEST_MARK = 20

/**
 * Reads the quotation whose first row is a row, or returns `null`. Each of its rows opens with
 * `> `, as Markdown marks a text that is set apart. Rows that only wrap a paragraph are joined.
 */
export function quoteAt(
  rows: readonly Row[],
  index: number,
  text: string,
  tags: PageTags,
): TakenBlock<Blockquote> | null {
  if (!markLength(text, rows[index]!)) return null
  let end = index + 1
  while (end < rows.length && !rows[end]!.apart && markLength(text, rows[end]!)) end++
  const children: Paragraph[] = []
  for (let at = index; at < end; ) {
    const paragraph = quotedText(rows[at]!, text, tags)
    for (at++; at < end && !PARAGRAPH_END.test(text[rows[at - 1]!.end - 1]!); at++)
      joinPhrasing(paragraph, joinerOf(rows[at - 1]!, rows[at]!, text), quotedText(rows[at]!, text, tags))
    children.push({ type: 'paragraph', children: paragraph })
  }
  return { block: { type: 'blockquote', children }, rows: end - index }
}

const quotedText = (row: Row, text: string, tags: PageTags): Paragraph['children'] =>
  cellText(text, row.start + markLength(text, row), row.end, tags)

const joinerOf = (above: Row, below: Row, text: string): string =>
  joinerBetween(text.slice(above.start, above.end), text.slice(below.start + markLength(text, below), below.end))

/** Returns the length of the mark that opens a row with text after it, or 0. */
function markLength(text: string, { start, end, level }: Row): number {
  if (level || text[start] !== '>') return 0
  const { length } = MARK.exec(text.slice(start, Math.min(end, start + LONGEST_MARK)))![0]
  return text[start + length - 1] === ' ' && /\p{L}/u.test(text.slice(start + length, end)) ? length : 0
}
