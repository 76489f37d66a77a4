import { RUNNING_TEXT } from '../../../locale/languages/words/running-text.js'
import type { LabeledLine, SettledPage } from '../rule.js'
import { isUnproved } from './captions-above-names.js'

/** Longest caption, in characters of Chinese. */
const LONGEST = 110

/**
 * Yields text inside or below an article that ends with the credit of a photographer: it is the
 * caption of a picture that the source does not have. All the text that a headline has, and text
 * with a dateline, is no caption. Text next to such a caption that nothing shows to be one is a
 * paragraph.
 */
export function* captionsWithCredits(page: SettledPage): Iterable<LabeledLine> {
  const { lines, labelAt } = page
  for (let line = 1; line < lines.length; line++) {
    const label = labelAt(line)
    if ((label === 'paragraph' || label === 'closing') && isCredited(line, page) && isApart(line, page))
      yield [line, 'caption']
  }
  for (let line = 1; line < lines.length; line++)
    if (labelAt(line) === 'caption' && isBetweenHeadAndCaption(line, page)) yield [line, 'paragraph']
    else if (labelAt(line) === 'advertisement' && isLastText(line, page)) yield [line, 'paragraph']
}

/**
 * Returns whether a sentence is the only one below a credited caption or a picture in an article:
 * it is the rest of the article, not an advertisement.
 */
function isLastText(line: number, page: SettledPage): boolean {
  const { lines, cues, labelAt, hasFigure } = page
  if (!cues[line]!.finished || (lines[line + 1] && lines[line + 1]!.level === 0)) return false
  const above = labelAt(line - 1)
  if (above === 'caption') return labelAt(line - 2) === 'paragraph' && isCredited(line - 1, page)
  return above === 'paragraph' && hasFigure.has(line)
}

/**
 * Returns whether a sentence below a head or a credited caption, and above the other or the end of
 * the article, has nothing of a caption.
 */
function isBetweenHeadAndCaption(line: number, page: SettledPage): boolean {
  const { lines, cues, labelAt } = page
  if (!isUnproved(line, page) || !cues[line]!.finished || cues[line]!.tail !== null) return false
  const isHead = (at: number): boolean =>
    labelAt(at) === 'headline' ||
    labelAt(at) === 'heading-deck' ||
    (cues[at]?.credit != null && labelAt(at) !== 'photo-credit')
  const isProved = (at: number): boolean => labelAt(at) === 'caption' && isCredited(at, page)
  if (isHead(line - 1)) return isProved(line + 1)
  return isProved(line - 1) && (line + 1 === lines.length || lines[line + 1]!.level > 0)
}

/** Returns whether a text ends with the credit of a photographer, who gives no address. */
function isCredited(line: number, { lines, cues, locale }: SettledPage): boolean {
  const { tail, length, dateline } = cues[line]!
  if (dateline || length > LONGEST || lines[line]!.text.includes('@')) return false
  if (RUNNING_TEXT[locale.language]?.openers.test(lines[line]!.text)) return false
  return tail?.some(({ role }) => role === 'photographer') ?? false
}

/**
 * Returns whether the texts above and below a line need not be parts of the same paragraph, and one
 * of them is text of the article.
 */
function isApart(line: number, { cues, labelAt }: SettledPage): boolean {
  const above = labelAt(line - 1)
  const below = labelAt(line + 1)
  if (cues[line]!.continues) return false
  if (above === 'paragraph' || above === 'opening') return cues[line - 1]!.finished
  return (above === 'headline' || above === 'byline') && below === 'paragraph'
}
