import type { LabeledLine, SettledPage } from '../rule.js'

/** Least share of its bigrams by which a heading belongs to an article elsewhere. */
const LEAST_SHARE = 0.1
/** Longest run of headings of one article. A longer one is a list of headlines. */
const LONGEST_RUN = 4

/**
 * Yields the headlines and their decks that a longer headline follows in their run, and headings
 * apart from their article that belong to that headline: they are its kickers.
 */
export function* kickersInRuns({ lines, bigrams, labelAt, hasFigure, locale }: SettledPage): Iterable<LabeledLine> {
  /** A heading that shares little with any article belongs to the headline right below it. */
  const isNextKicker = (line: number): boolean =>
    locale.usesSpaces && bigrams.headingOverlap(line).shares.every((share) => share < LEAST_SHARE)
  for (let start = 0; start < lines.length; ) {
    let end = start + 1
    while (lines[start]!.level && end < lines.length && lines[end]!.level && !hasFigure.has(end)) end++
    if (end - start > 1 && end - start <= LONGEST_RUN) {
      let last = end - 1
      while (last > start && labelAt(last) !== 'headline') last--
      if (lengthOf(lines, start, last) > lines[last]!.text.length) last = start
      for (let line = start; line < last; line++)
        if (
          labelAt(line) === 'headline' ||
          (labelAt(line) === 'heading-deck' && line > start) ||
          (labelAt(line) === 'stray' && isNextKicker(line))
        )
          yield [line, 'kicker']
    }
    start = end
  }
}

/** Returns the number of characters of the lines of a range. */
function lengthOf(lines: SettledPage['lines'], from: number, to: number): number {
  let length = 0
  for (let line = from; line < to; line++) length += lines[line]!.text.length
  return length
}
