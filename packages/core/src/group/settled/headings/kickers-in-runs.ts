import type { LabeledLine, SettledPage } from '../rule.js'

/** Least share of its bigrams by which a heading belongs to an article elsewhere. */
const LEAST_SHARE = 0.1
/** Longest run of headings of one article. A longer one is a list of headlines. */
const LONGEST_RUN = 4
/** Most words of a kicker above a headline, in scripts with spaces. */
const MOST_WORDS = 5

/**
 * Yields the labels of headings that follow each other without text between them, where they seemed
 * to be those of several articles.
 *
 * - Headlines and their decks that a longer headline follows, and headings apart from their article
 *   that belong to that headline, are its kickers.
 * - In scripts with spaces, kickers have few words. Headings below the first that has more are its
 *   decks.
 */
export function* kickersInRuns(page: SettledPage): Iterable<LabeledLine> {
  const { lines, labelAt, hasFigure } = page
  for (let start = 0; start < lines.length; ) {
    let end = start + 1
    while (lines[start]!.level && end < lines.length && lines[end]!.level && !hasFigure.has(end)) end++
    if (end - start > 1 && end - start <= LONGEST_RUN) {
      const headline = headlineOf(start, end, page)
      for (let line = start; line < headline; line++)
        if (
          labelAt(line) === 'headline' ||
          (labelAt(line) === 'heading-deck' && line > start) ||
          (labelAt(line) === 'stray' && isNextKicker(line, page))
        )
          yield [line, 'kicker']
      if (labelAt(headline) === 'headline' && isOfOneArticle(start, end, page))
        for (let line = headline + 1; line < end; line++) if (labelAt(line) === 'headline') yield [line, 'heading-deck']
    }
    start = end
  }
}

/**
 * Returns the headline of a run: in scripts with spaces the first one that is too long for a
 * kicker, and otherwise the last one if it is longer than those above it together. Returns `start`
 * if it is none of these.
 */
function headlineOf(start: number, end: number, page: SettledPage): number {
  const { lines, labelAt } = page
  let last = end - 1
  while (last > start && labelAt(last) !== 'headline') last--
  if (isOfOneArticle(start, end, page))
    for (let line = start; line < last; line++)
      if (labelAt(line) === 'headline' && lines[line]!.text.split(' ').length > MOST_WORDS) return line
  return lengthOf(lines, start, last) > lines[last]!.text.length ? start : last
}

/**
 * Returns whether a run is the head of one article: in scripts with spaces, where the source marks
 * its headings, and more lines follow.
 */
const isOfOneArticle = (start: number, end: number, page: SettledPage): boolean =>
  page.locale.usesSpaces &&
  end < page.lines.length &&
  page.lines.slice(start, end).every(({ inferred }) => inferred === undefined) &&
  isBelowHeadline(start, page)

/**
 * Returns whether the article above a heading has a headline, or there is none. The first heading
 * below another article may be its headline.
 */
function isBelowHeadline(heading: number, { labelAt }: SettledPage): boolean {
  for (let line = heading - 1; line >= 0; line--) {
    const label = labelAt(line)
    if (label === 'headline' || label === 'late-headline') return true
    if (label === 'opening') return false
  }
  return true
}

/** Returns whether a heading shares little with any article: it belongs to the next headline. */
const isNextKicker = (line: number, { bigrams, locale }: SettledPage): boolean =>
  locale.usesSpaces && bigrams.headingOverlap(line).shares.every((share) => share < LEAST_SHARE)

/** Returns the number of characters of the lines of a range. */
function lengthOf(lines: SettledPage['lines'], from: number, to: number): number {
  let length = 0
  for (let line = from; line < to; line++) length += lines[line]!.text.length
  return length
}
