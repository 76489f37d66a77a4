import type { Label } from '../../../label/label.js'
import type { Locale } from '../../../locale/locale.js'
import { isPageName, isShortName } from '../../../phrases/printed-names.js'
import type { LabeledLine, SettledPage } from '../rule.js'

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
/** Least ratio of the prominence of a headline to that of its kicker and its deck. */
const LARGER = 1.08
/** Bold type is as prominent as type that is larger by this ratio. */
const BOLD = 1.15
/** Least size of a heading alone that is a headline, and size below which it is a subhead. */
const HEADLINE_SIZE = 1.3
const SUBHEAD_SIZE = 1.16
/** The same on a page without a larger heading, in sizes of its largest one. */
const HEADLINE_SHARE = 0.97
const SUBHEAD_SHARE = 0.95

/**
 * Yields other labels for headings that the source marks, and whose sizes are known. The most
 * prominent one of a run is its headline, those above it are kickers, and those below it are decks.
 * Where a page has large headings, a heading alone is a headline or a subhead by its size.
 */
export function* labelsBySize({ lines, labelAt, hasFigure, locale }: SettledPage): Iterable<LabeledLine> {
  const sizeAt = (line: number): number => {
    const { text, level, inferred, print } = lines[line]!
    const label = labelAt(line)!
    const mayBeInArticle = label === 'page-name' ? !mayNamePage(text, locale) : IN_ARTICLE.has(label)
    return level > 0 && inferred === undefined && mayBeInArticle ? (print?.size ?? 0) : 0
  }
  const prominenceOf = (line: number): number => sizeAt(line) * (lines[line]!.print?.bold ? BOLD : 1)
  const largest = lines.reduce((most, _, line) => Math.max(most, sizeAt(line)), 0)
  const hasLarge = largest >= SUBHEAD_SIZE
  const headlineSize = Math.min(HEADLINE_SIZE, HEADLINE_SHARE * largest)
  const subheadSize = Math.min(SUBHEAD_SIZE, SUBHEAD_SHARE * largest)
  for (let start = 0; start < lines.length; ) {
    let end = start + 1
    if (sizeAt(start)) while (end < lines.length && sizeAt(end) && !hasFigure.has(end)) end++
    if (end - start > 1) yield* labelsOfRun(start, end, prominenceOf)
    else if (hasLarge && sizeAt(start))
      if (sizeAt(start) < subheadSize) yield [start, 'subhead']
      else if (prominenceOf(start) >= headlineSize) yield [start, 'headline']
    start = end
  }
}

const mayNamePage = (text: string, locale: Locale): boolean => isPageName(text, locale) || isShortName(text, locale)

function* labelsOfRun(start: number, end: number, prominenceOf: (line: number) => number): Iterable<LabeledLine> {
  if (end - start > LONGEST_RUN) return
  let main = start
  for (let line = start; line < end; line++) if (prominenceOf(line) > prominenceOf(main)) main = line
  for (let line = start; line < end; line++)
    if (line !== main && prominenceOf(line) * LARGER > prominenceOf(main)) return
  for (let line = start; line < end; line++)
    yield [line, line === main ? 'headline' : line < main ? 'kicker' : 'heading-deck']
}
