import type { LabeledLine, SettledPage } from '../rule.js'
import { sharesLittle } from './shares-little.js'

/** Longest run of headings of one article. A longer one is a list of headlines. */
const LONGEST_RUN = 4
/** The end of a heading that the next one completes. */
const OPEN_END = /(?:[:：]|——|—)$/u
/** Most words of a kicker above a headline, in scripts with spaces. */
const MOST_WORDS = 5

/**
 * Yields the labels of headings that follow each other without text between them, where they seemed
 * to be those of several articles.
 *
 * - Headlines and their decks that a longer headline follows, and headings apart from their article
 *   that belong to that headline, are its kickers.
 * - Headings that end with a colon or a dash are kickers of the next one.
 * - In scripts with spaces, kickers have few words. Headings below the first that has more are its
 *   decks.
 */
export function* kickersInRuns(page: SettledPage): Iterable<LabeledLine> {
  const { lines, labelAt, hasFigure, references, locale } = page
  // A reference to another page ends an article.
  const isBelowReference = new Set(references.flatMap(({ before, continuation }) => (continuation ? [before] : [])))
  const isApart = (line: number): boolean => hasFigure.has(line) || isBelowReference.has(line)
  /**
   * The article above has a headline, or there is none. Otherwise the first heading may be its
   * headline.
   */
  let isBelowHeadline = true
  for (let start = 0; start < lines.length; ) {
    let end = start + 1
    while (lines[start]!.level && end < lines.length && lines[end]!.level && !isApart(end)) end++
    if (end - start > 1 && end - start <= LONGEST_RUN) {
      for (let line = start; line + 1 < end; line++)
        if (OPEN_END.test(lines[line]!.text) && (labelAt(line) === 'headline' || labelAt(line) === 'kicker')) {
          yield [line, 'kicker']
          if (labelAt(line + 1) === 'heading-deck') yield [line + 1, 'headline']
        }
      const isOneHead = isBelowHeadline && isOfOneArticle(start, end, page)
      const headline = headlineOf(start, end, isOneHead, page)
      for (let line = start; line < headline; line++)
        if (
          labelAt(line) === 'headline' ||
          (labelAt(line) === 'heading-deck' && line > start) ||
          (labelAt(line) === 'stray' && locale.usesSpaces && sharesLittle(line, page))
        )
          yield [line, 'kicker']
      if (labelAt(headline) === 'headline' && isOneHead)
        for (let line = headline + 1; line < end; line++) if (labelAt(line) === 'headline') yield [line, 'heading-deck']
    }
    for (; start < end; start++) {
      const label = labelAt(start)
      if (label === 'headline' || label === 'late-headline') isBelowHeadline = true
      else if (label === 'opening') isBelowHeadline = false
    }
  }
}

/**
 * Returns the headline of a run: of one article the first one that is too long for a kicker, and
 * otherwise the last one if it is longer than those above it together. Returns `start`
 * if it is none of these.
 */
function headlineOf(start: number, end: number, isOneHead: boolean, { lines, labelAt }: SettledPage): number {
  let last = end - 1
  while (last > start && labelAt(last) !== 'headline') last--
  if (isOneHead)
    for (let line = start; line < last; line++)
      if (labelAt(line) === 'headline' && lines[line]!.text.split(' ').length > MOST_WORDS) return line
  return lengthOf(lines, start, last) > lines[last]!.text.length ? start : last
}

/**
 * Returns whether a run can be the head of one article: in scripts with spaces, where the source
 * marks its headings, and more lines follow.
 */
const isOfOneArticle = (start: number, end: number, { lines, locale }: SettledPage): boolean =>
  locale.usesSpaces && end < lines.length && lines.slice(start, end).every(({ inferred }) => inferred === undefined)

/** Returns the number of characters of the lines of a range. */
function lengthOf(lines: SettledPage['lines'], from: number, to: number): number {
  let length = 0
  for (let line = from; line < to; line++) length += lines[line]!.text.length
  return length
}
