import { isParagraph, type Label } from '../../../label/label.js'
import { type Box, unionOf } from '../../../order/turned-boxes.js'
import type { LabeledLine, SettledPage } from '../rule.js'

/** Labels of the lines of a headline, and of those of the text below it. */
const HEAD: ReadonlySet<Label> = new Set(['kicker', 'headline', 'heading-deck', 'deck', 'subhead'])
const TEXT: ReadonlySet<Label> = new Set(['paragraph', 'opening', 'byline', 'closing'])

/** Most lines and characters of a text without a headline. */
const MOST_LINES = 3
const LONGEST = { spaced: 400, unspaced: 160 }
/** Largest indent of a line that goes on from the column before, in heights of a line. */
const FLUSH = 0.35

/**
 * Yields the labels of short texts without a headline, as advertisements are printed: where the
 * article before them has ended, and they are next to its headline, or to the left of all of it.
 */
export function* textsApart(page: SettledPage): Iterable<LabeledLine> {
  const { lines, labelAt, locale } = page
  let head: Box | null = null
  let whole: Box | null = null
  let last: Box | null = null
  let hasText = false
  for (let line = 0; line < lines.length; line++) {
    const label = labelAt(line)!
    const box = lines[line]!.print?.place?.box
    if (!box) {
      if (lines[line]!.level || !TEXT.has(label)) head = null
      continue
    }
    if (HEAD.has(label) && label !== 'subhead') {
      const goesOn = line > 0 && HEAD.has(labelAt(line - 1)!)
      head = goesOn && head ? unionOf([head, box]) : box
      whole = goesOn && whole ? unionOf([whole, box]) : box
      last = null
      hasText = false
      continue
    }
    if (!head || !whole || (!TEXT.has(label) && label !== 'subhead')) continue
    const end = isParagraph(label) ? endOfText(line, page) : line
    const mayBeApart = hasText && end > line && isShort(lines, line, end, locale.usesSpaces)
    if (mayBeApart && hasEnded(line, page) && isApart(box, { head, whole, last })) {
      for (let at = line; at < end; at++) yield [at, 'advertisement']
      head = null
      line = end - 1
      continue
    }
    whole = unionOf([whole, box])
    last = box
    hasText ||= isParagraph(label)
  }
}

/** Returns the line after the last paragraph from a line on, or one beyond the most. */
function endOfText(from: number, { lines, labelAt }: SettledPage): number {
  let end = from + 1
  while (end < lines.length && end - from <= MOST_LINES && labelAt(end) === 'paragraph') end++
  return end
}

function isShort(lines: SettledPage['lines'], from: number, to: number, usesSpaces: boolean): boolean {
  let length = 0
  for (let line = from; line < to; line++) length += lines[line]!.text.length
  return to - from <= MOST_LINES && length <= LONGEST[usesSpaces ? 'spaced' : 'unspaced']
}

/** Returns whether the text before a line is finished, and the line does not go on from it. */
function hasEnded(line: number, { lines, cues, labelAt }: SettledPage): boolean {
  const above = labelAt(line - 1)
  const { indent } = lines[line]!.print!.place!
  const isFinished = above !== 'paragraph' || cues[line - 1]!.finished
  return isFinished && (indent === null || Math.abs(indent) > FLUSH || above !== 'paragraph')
}

/** The places of an article: its headline, all of it, and its last line. */
interface ArticlePlace {
  head: Box
  whole: Box
  last: Box | null
}

/**
 * Returns whether a text is next to the headline of an article, to the left of all of it, or below
 * all of it and to the left of its end.
 */
function isApart(box: Box, { head, whole, last }: ArticlePlace): boolean {
  const isRight = box[0] >= whole[2] && box[1] < head[3] && box[3] > head[1]
  const isLeft = box[2] <= whole[0] && box[1] >= head[1]
  const isBelow = last !== null && box[1] >= whole[3] && box[2] <= last[0]
  return isRight || isLeft || isBelow
}
