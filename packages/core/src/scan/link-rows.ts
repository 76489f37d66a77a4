import type { Row } from './source-lines.js'

/** The target of a link, after its text. */
const TARGET = '\\]\\((?<target>[\\x21-\\x27\\x2a-\\x7e]+)\\)'
const LINK = new RegExp(`\\[([^[\\]]+)${TARGET}`, 'g')
const ENDING = new RegExp(`${TARGET}$`)
const BEGINNING = new RegExp(`^\\[[^[\\]]+${TARGET}`)

/** Returns a row without the targets of its links, which are not printed. */
export const withoutTargets = (row: string): string => (row.includes('](') ? row.replace(LINK, '$1') : row)

/**
 * Returns where the texts of the rows of one paragraph begin and end. A link that goes on from one
 * row to the next is one link: its target in the upper row, and its bracket in the lower one, are
 * not in the texts.
 */
export function textsOf(rows: readonly Row[], text: string): { from: number; to: number }[] {
  const texts = rows.map(({ start, textEnd }) => ({ from: start, to: textEnd }))
  for (let at = 1; at < rows.length; at++) {
    const [above, below] = [texts[at - 1]!, texts[at]!]
    if (text[above.to - 1] !== ')' || text[below.from] !== '[') continue
    const ending = ENDING.exec(text.slice(above.from, above.to))
    const beginning = BEGINNING.exec(text.slice(below.from, below.to))
    if (!ending || ending.groups?.['target'] !== beginning?.groups?.['target']) continue
    above.to -= ending[0].length
    below.from++
  }
  return texts
}
