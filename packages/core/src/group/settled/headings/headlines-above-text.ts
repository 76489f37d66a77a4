import type { Label } from '../../../label/label.js'
import type { Locale } from '../../../locale/locale.js'
import { namesBox, namesRole } from '../../../phrases/article-role.js'
import { isPageName } from '../../../phrases/printed-names.js'
import type { Line } from '../../../scan/line.js'
import type { LabeledLine, SettledPage } from '../rule.js'
import { sharesLittle } from './shares-little.js'

/** Labels of the lines of a headline above its deck. */
const HEAD: ReadonlySet<Label | undefined> = new Set<Label>(['kicker', 'headline', 'heading-deck', 'deck'])

/** Labels of a heading above another headline. */
const APART: ReadonlySet<Label | undefined> = new Set<Label>(['kicker', 'stray'])

/** Labels of a heading of another text, which one that names a role may have by mistake. */
const NAMED_ROLE: ReadonlySet<Label | undefined> = new Set<Label>(['stray', 'late-kicker', 'late-headline'])
/** Labels of text that has no other headline. */
const TEXT: ReadonlySet<Label | undefined> = new Set<Label>(['paragraph', 'opening', 'caption', 'advertisement'])

/**
 * Yields headings that have text directly below them, and labels that need another headline: they
 * are headlines.
 *
 * - A heading that seemed to be apart from its article, but has no words in common with any.
 * - A heading that seemed to be so above the first text of the page, below nothing or a role.
 * - A heading above an author and text that seemed to be the headline of the text above, which has
 *   another.
 * - A deck without a headline above it.
 * - The upper of two headings above a byline, which seemed to belong to the text above it.
 * - A heading with a picture between it and the headline of another article.
 * - A heading that seemed to be apart from its article, and names a role, such as 今日天氣, or a box.
 * - A subhead that names the role of an article, such as CORRECTION, or in scripts with spaces that
 *   of a page on the level of the headline above it, such as Briefs.
 */
export function* headlinesAboveText(page: SettledPage): Iterable<LabeledLine> {
  const { lines, labelAt, locale } = page
  /** Level of the last headline, and whether the article above a line has one. */
  let article = 0
  let hasHeadline = false
  for (let line = 0; line < lines.length; line++) {
    const { level, inferred } = lines[line]!
    const label = labelAt(line)
    if (label === 'opening') hasHeadline = false
    if (level === 0) continue
    const isAboveText = inferred === undefined && labelAt(line + 1) === 'paragraph'
    if (label === 'stray' && isAboveText && sharesLittle(line, page, page.bigrams.passageOf[line]))
      yield [line, 'headline']
    if (label === 'stray' && isAboveFirstText(line, page)) {
      yield [line, 'headline']
      if (line > 0) yield [line - 1, 'kicker']
      if (isSigned(line, page)) yield* signed(line)
    }
    if (label === 'late-headline' && hasHeadline && isSigned(line, page)) {
      yield [line, 'headline']
      yield* signed(line)
    }
    if (label === 'subhead' && isAboveText) {
      const isPage = locale.usesSpaces && level <= article && isPageName(lines[line]!.text, locale)
      if (isPage || namesRole(lines[line]!.text, locale)) yield [line, 'headline']
    }
    if (APART.has(label) && page.hasFigure.has(line + 1) && isMarkedAlone(line, page)) yield [line, 'headline']
    if (NAMED_ROLE.has(label) && isAboveLine(line, page) && isNamed(lines[line]!, locale)) {
      yield [line, 'headline']
      if (labelAt(line + 1) !== 'paragraph') yield [line + 1, 'paragraph']
    }
    if (label === 'late-headline' && isHeadOfSigned(line, page)) {
      yield [line, 'headline']
      yield [line + 1, 'heading-deck']
    }
    if (labelAt(line) === 'headline') hasHeadline = true
    if (label === 'headline') article = level
    if (label === 'heading-deck' && !HEAD.has(labelAt(line - 1))) yield [line, 'headline']
  }
}

/**
 * Returns whether a marked heading is directly above another and a byline, and its words are those
 * of the text below.
 */
function isHeadOfSigned(line: number, { lines, labelAt, bigrams }: SettledPage): boolean {
  if (lines[line]!.inferred !== undefined || labelAt(line + 1) !== 'headline') return false
  return labelAt(line + 2) === 'byline' && bigrams.headingOverlap(line).best >= bigrams.passageOf[line]!
}

/**
 * Returns whether a heading is directly above the first text of the page, and nothing but the role
 * of its article is above it.
 */
function isAboveFirstText(line: number, page: SettledPage): boolean {
  const { lines, labelAt, locale } = page
  if ((labelAt(line + 1) !== 'paragraph' && !isSigned(line, page)) || line > 1) return false
  return line === 0 || (labelAt(0) === 'stray' && namesRole(lines[0]!.text, locale))
}

/** Yields the labels of the name of an author and of text below a heading. */
function* signed(line: number): Iterable<LabeledLine> {
  yield [line + 1, 'byline']
  yield [line + 2, 'paragraph']
}

/** Returns whether the name of an author and text are below a heading, and no picture. */
function isSigned(line: number, { lines, cues, labelAt, hasFigure }: SettledPage): boolean {
  if (!cues[line + 1]?.credit?.length || cues[line + 1]!.photoCredit || labelAt(line + 1) === 'photo-credit')
    return false
  return (
    lines[line + 2]?.level === 0 && TEXT.has(labelAt(line + 2)) && !hasFigure.has(line + 1) && !hasFigure.has(line + 2)
  )
}

/** Returns whether a marked heading names a role, or a heading that of a box. */
const isNamed = ({ text, inferred }: Line, locale: Locale): boolean =>
  namesBox(text, locale) || (inferred === undefined && namesRole(text, locale))

/** Returns whether text is directly below a heading, and no picture. */
const isAboveLine = (line: number, { labelAt, hasFigure }: SettledPage): boolean =>
  TEXT.has(labelAt(line + 1)) && !hasFigure.has(line + 1)

/** Returns whether a heading that the source marks is alone above what follows it. */
const isMarkedAlone = (line: number, { lines, labelAt }: SettledPage): boolean =>
  lines[line]!.inferred === undefined && labelAt(line - 1) !== 'kicker' && labelAt(line + 1) === 'headline'
