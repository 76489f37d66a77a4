import type { LabeledLine, SettledPage } from '../rule.js'

/**
 * Yields captions and names that no picture, no word for photographers and no word of captions
 * shows to be such. They are text:
 *
 * - Text above names at the end of an article; the names are those of its authors.
 * - Text above a line with the mark and the credit of a caption, which is the caption.
 * - All the text below a heading, and a name alone.
 */
export function* captionsAboveNames(page: SettledPage): Iterable<LabeledLine> {
  const { lines, cues, labelAt } = page
  for (let line = 1; line < lines.length; line++) {
    if (labelAt(line) !== 'caption' || !isUnproved(line, page)) continue
    if (labelAt(line - 1) === 'stray' && isLastLine(line, page)) yield [line, 'paragraph']
    if (labelAt(line + 1) === 'paragraph' && cues[line + 1]!.caption && cues[line + 1]!.tail !== null) {
      yield [line, 'paragraph']
      yield [line + 1, 'caption']
      continue
    }
    const names = cues[line + 1]
    const isAboveNames = labelAt(line + 1) === 'photo-credit' && names !== undefined && isUnproved(line + 1, page)
    if (
      isAboveNames &&
      isLastLine(line + 1, page) &&
      names.credit !== null &&
      cues[line]!.finished &&
      isInArticle(line, page)
    ) {
      yield [line, 'paragraph']
      yield [line + 1, 'closing']
    } else if (cues[line]!.credit?.every(({ role }) => role === null) && labelAt(line + 1) === 'paragraph')
      yield [line, 'paragraph']
  }
}

/** Returns whether a heading, or nothing, is below a line. */
const isLastLine = (line: number, { lines }: SettledPage): boolean =>
  lines[line + 1] === undefined || lines[line + 1]!.level > 0

/** Returns whether nothing shows that a line belongs to a picture. */
export function isUnproved(line: number, { lines, cues, hasFigure }: SettledPage): boolean {
  const { caption, photoCredit, tail } = cues[line]!
  // Photographers give no address.
  const isCredited = tail?.some(({ role }) => role === 'photographer') && !lines[line]!.text.includes('@')
  if (caption || photoCredit || isCredited) return false
  return !hasFigure.has(line) && !hasFigure.has(line + 1) && lines[line]!.print?.role !== 'caption'
}

/** Returns whether a text or the head of an article is directly above a line. */
const isInArticle = (line: number, { labelAt }: SettledPage): boolean => {
  const above = labelAt(line - 1)
  return above === 'paragraph' || above === 'opening' || above === 'headline' || above === 'heading-deck'
}
