import type { Label } from '../label/label.js'
import type { LabelledPage } from './group-articles.js'

/** Labels of a heading that is a part of a headline or of a body. */
const IN_ARTICLE: ReadonlySet<Label> = new Set([
  'kicker',
  'late-kicker',
  'headline',
  'late-headline',
  'heading-deck',
  'deck',
  'subhead',
  'stray',
])
/** Most headings of one headline. A longer run is a list. */
const LONGEST_RUN = 3
/** Least ratio of the size of a headline to that of its kicker and its deck. */
const LARGER = 1.08
/** Least size of a heading alone that is a headline, and size below which it is a subhead. */
const HEADLINE_SIZE = 1.3
const SUBHEAD_SIZE = 1.16

/**
 * Yields other labels for headings that the source marks, and whose sizes are known. The largest of
 * a run is its headline, those above it are kickers, and those below it are decks. Where a page has
 * large headings, a heading alone is a headline or a subhead by its size.
 */
export function* labelsBySize(
  lines: LabelledPage['lines'],
  labelAt: (line: number) => Label | undefined,
  hasFigure: ReadonlySet<number>,
): Generator<[line: number, label: Label], void, undefined> {
  const sizeAt = (line: number): number => {
    const { level, inferred, print } = lines[line]!
    return level > 0 && inferred === undefined && IN_ARTICLE.has(labelAt(line)!) ? (print?.size ?? 0) : 0
  }
  const hasLarge = lines.some((_, line) => sizeAt(line) >= HEADLINE_SIZE)
  for (let start = 0; start < lines.length; ) {
    let end = start + 1
    if (sizeAt(start)) while (end < lines.length && sizeAt(end) && !hasFigure.has(end)) end++
    if (end - start > 1) yield* labelsOfRun(start, end, sizeAt)
    else if (hasLarge && sizeAt(start) >= HEADLINE_SIZE) yield [start, 'headline']
    else if (hasLarge && sizeAt(start) && sizeAt(start) < SUBHEAD_SIZE) yield [start, 'subhead']
    start = end
  }
}

function* labelsOfRun(
  start: number,
  end: number,
  sizeAt: (line: number) => number,
): Generator<[line: number, label: Label], void, undefined> {
  if (end - start > LONGEST_RUN) return
  let largest = start
  for (let line = start; line < end; line++) if (sizeAt(line) > sizeAt(largest)) largest = line
  for (let line = start; line < end; line++) if (line !== largest && sizeAt(line) * LARGER > sizeAt(largest)) return
  for (let line = start; line < end; line++)
    yield [line, line === largest ? 'headline' : line < largest ? 'kicker' : 'heading-deck']
}
