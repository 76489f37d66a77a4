import type { Decision } from '../label/confidence.js'
import type { Label } from '../label/label.js'
import type { Locale } from '../locale/locale.js'
import { labelsBySize } from './headings-by-size.js'
import { belowJumpHeads } from './jump-heads.js'
import type { LabelledPage } from './labelled-page.js'
import { textsApart } from './texts-apart.js'

/** Labels of a heading that needs another line for its article. */
const INTRODUCING: ReadonlySet<Label> = new Set(['kicker', 'late-kicker', 'stray'])
/** Labels of lines between a headline and its text. */
const BEFORE_TEXT: ReadonlySet<Label> = new Set([
  'kicker',
  'headline',
  'late-headline',
  'deck',
  'late-deck',
  'heading-deck',
  'byline',
  'page-name',
  'stray',
  'furniture',
])
/** Labels of lines that make an article or a photo. */
const IN_ARTICLE: ReadonlySet<Label> = new Set([
  'kicker',
  'headline',
  'late-headline',
  'opening',
  'paragraph',
  'caption',
  'advertisement',
])
/** Labels of lines that a photo puts between two others. */
const PHOTO: ReadonlySet<Label> = new Set(['caption', 'photo-credit', 'advertisement'])
/** Fewest names without a credit word that are a byline. */
const FEWEST_NAMES = 2

/**
 * Returns the decisions, with other labels where what was set apart from the lines, or the lines
 * around one, leave no doubt:
 *
 * - A heading is the name of a page only where the page does not state it elsewhere.
 * - Where nothing else is an article, text of the page is one.
 * - A heading whose text is only a table or a list is a headline.
 * - Headlines above another one in their run, which is longer than all of them, are its kicker.
 * - Where sizes are known, the largest heading of a run is its headline.
 * - The only text below a headline is a paragraph, unless something shows that it is a caption.
 * - A line with leaders, such as `Sport ......... 6`, is part of a table of contents.
 * - A paragraph after 上接第1版 opens an article when the article above it has text already.
 * - Text between the headline of the rest of an article and its From page 1 is an advertisement.
 * - Names on the last line of an article are its byline.
 */
export function settledLabels(
  { lines, cues, bigrams, decisions, figures, references, isNamed }: LabelledPage,
  { pageNames, usesSpaces }: Locale,
): readonly Decision[] {
  let settled: Decision[] | null = null
  const settle = (line: number, label: Label): void => {
    settled ??= [...decisions]
    settled[line] = { ...settled[line]!, label }
  }
  const labelAt = (line: number): Label | undefined => (settled ?? decisions)[line]?.label
  for (let line = 0; isNamed && line < lines.length; line++)
    if (labelAt(line) === 'page-name' && lines[line]!.print && !pageNames.has(lines[line]!.text))
      settle(line, headingLabelOf(decisions[line]!))
  for (const { before, block } of figures) {
    const above = labelAt(before - 1)
    if (block.type !== 'table' && block.type !== 'list') continue
    const heading = lines[before - 1]
    if (!above || !heading?.level) continue
    if (INTRODUCING.has(above) || (above === 'page-name' && !pageNames.has(heading.text)))
      settle(before - 1, 'headline')
  }
  if (!decisions.some(({ label }) => IN_ARTICLE.has(label))) {
    let isFirst = true
    for (let line = 0; line < lines.length; line++) {
      if (labelAt(line) !== 'furniture' || hasLeaders(lines[line]!.text)) continue
      settle(line, isFirst ? 'opening' : 'paragraph')
      isFirst = false
    }
  }
  /** A heading that shares little with any article belongs to the headline right below it. */
  const isNextKicker = (line: number): boolean =>
    usesSpaces && bigrams.headingOverlap(line).shares.every((share) => share < LEAST_SHARE)
  const hasFigure = new Set(figures.map(({ before }) => before))
  for (const line of headlinesBeforeHeadlines(lines, labelAt, hasFigure, isNextKicker)) settle(line, 'kicker')
  for (const [line, label] of labelsBySize(lines, labelAt, hasFigure)) settle(line, label)
  for (let line = 0; line < lines.length; line++) {
    const label = labelAt(line)!
    if (!lines[line]!.level && label !== 'furniture' && hasLeaders(lines[line]!.text)) settle(line, 'furniture')
    else if (label === 'caption' && isOnlyText(line, lines, cues, labelAt, hasFigure)) settle(line, 'paragraph')
  }
  for (const [line, label] of textsApart({ lines, cues }, labelAt, usesSpaces)) settle(line, label)
  for (const { before, continuation } of references) {
    if (continuation?.direction !== 'from' || labelAt(before) !== 'paragraph') continue
    let above = before - 1
    while (above >= 0 && before - above < REACH && PHOTO.has(labelAt(above)!)) above--
    if (above >= 0 && !BEFORE_TEXT.has(labelAt(above)!)) settle(before, 'opening')
  }
  for (const [line, label] of belowJumpHeads({ lines, cues, references }, labelAt)) settle(line, label)
  for (let line = 1; line < lines.length; line++) {
    const { credit } = cues[line]!
    if (!credit || credit.length < FEWEST_NAMES || labelAt(line) !== 'paragraph') continue
    const isLast = line + 1 === lines.length || lines[line + 1]!.level > 0
    if (isLast && labelAt(line - 1) === 'paragraph' && cues[line - 1]!.finished) settle(line, 'closing')
  }
  return settled ?? decisions
}

/** Returns the most likely label of a heading that does not name its page. */
const headingLabelOf = ({ runnerUp }: Decision): Label =>
  runnerUp === 'kicker' || runnerUp === 'headline' || runnerUp === 'stray' ? runnerUp : 'headline'

/** A run of leaders between a title and the number of a page. */
const LEADERS = /^.{1,60}?[.·•…‥_]{4,}\s*\S.{0,20}$/u
/** Number of characters of the longest line with leaders. */
const LONGEST_LEADERS = 400

const hasLeaders = (text: string): boolean => text.length <= LONGEST_LEADERS && LEADERS.test(text)

/** Least share of its bigrams by which a heading belongs to an article elsewhere. */
const LEAST_SHARE = 0.1
/** Longest run of headings of one article. A longer one is a list of headlines. */
const LONGEST_RUN = 4

/** Returns the number of characters of the lines of a range. */
function lengthOf(lines: LabelledPage['lines'], from: number, to: number): number {
  let length = 0
  for (let line = from; line < to; line++) length += lines[line]!.text.length
  return length
}

/**
 * Yields the headlines and their decks that a longer headline follows in their run, and headings
 * apart from their article that belong to that headline.
 */
function* headlinesBeforeHeadlines(
  lines: LabelledPage['lines'],
  labelAt: (line: number) => Label | undefined,
  hasFigure: ReadonlySet<number>,
  isNextKicker: (line: number) => boolean,
): Generator<number, void, undefined> {
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
          yield line
    }
    start = end
  }
}

/**
 * Returns whether a caption is all the text that its headline has, and neither its words nor a
 * credit or a picture next to it show that it is a caption.
 */
function isOnlyText(
  line: number,
  lines: LabelledPage['lines'],
  cues: LabelledPage['cues'],
  labelAt: (line: number) => Label | undefined,
  hasFigure: ReadonlySet<number>,
): boolean {
  const { caption, tail, photoCredit } = cues[line]!
  if (caption || photoCredit || tail?.some(({ role }) => role === 'photographer')) return false
  if (cues[line + 1]?.photoCredit || hasFigure.has(line) || hasFigure.has(line + 1)) return false
  const above = labelAt(line - 1)
  const isBelowHeadline = above === 'headline' || above === 'heading-deck' || above === 'deck' || above === 'byline'
  return isBelowHeadline && (line + 1 === lines.length || lines[line + 1]!.level > 0)
}

/** Lines of photos that may be between the two parts. */
const REACH = 4
