import type { Label } from '../../../label/label.js'
import type { Locale } from '../../../locale/locale.js'
import { namesRole } from '../../../phrases/article-role.js'
import { isWeekday } from '../../../phrases/printed-day.js'
import { isPageName, isShortName } from '../../../phrases/printed-names.js'
import type { LabeledLine, SettledPage } from '../rule.js'

/** Labels of text that has no headline above it. */
const HEADLESS: ReadonlySet<Label | undefined> = new Set<Label>(['opening', 'advertisement'])
/** Fewest kickers that show a habit. */
const FEWEST_KICKERS = 2
/** The name of a column in brackets. */
const COLUMN = /^[【〔［[].*[】〕］\]]$/u
const HEADS: ReadonlySet<Label> = new Set(['kicker', 'headline', 'late-kicker', 'late-headline'])

/**
 * Yields a first heading directly above another that is the name of a page, or that is directly
 * above the name of a section: it names the page or the newspaper. In scripts with spaces, one that
 * seemed to name the page above text that has no other headline, such as In brief, is the headline.
 * One that names the role of the article below it, such as Commentary, is its kicker, and so is one
 * where all other headlines have kickers, one below the name of a section, and one that is too long
 * for the name of a page.
 */
export function* pageNameOnTop(page: SettledPage): Iterable<LabeledLine> {
  const { lines, labelAt, isNamed, locale } = page
  const [first, second] = lines
  const label = labelAt(0)
  if (label === 'page-name' && locale.usesSpaces && isAboveHeadless(page) && isWithoutHeadline(page)) {
    yield [0, 'headline']
    for (let line = 1; HEADLESS.has(labelAt(line)) || line === 1; line++) yield [line, 'paragraph']
  }
  if (label === 'page-name' && labelAt(1) === 'headline' && first && isKicker(first.text, page)) yield [0, 'kicker']
  const isMarked = first?.level !== 0 && first?.inferred === undefined
  if (label === 'page-name' && first && isMarked && !mayNamePage(first.text, locale)) yield* headOfFirst(page)
  if (isNamed || (label !== 'headline' && label !== 'kicker')) return
  if (!first?.level || !second?.level) return
  const isName = isPageName(first.text, locale) || (first.level < second.level && isAboveSection(page))
  if (!isName) return
  yield [0, 'page-name']
  if (labelAt(1) === 'heading-deck') yield [1, 'headline']
}

const mayNamePage = (text: string, locale: Locale): boolean =>
  isPageName(text, locale) || (isShortName(text, locale) && !COLUMN.test(text))

/**
 * Yields the labels of the headings above the first text, of which the first is too long to name a
 * page: it is the kicker of that article, and a second kicker below it is the headline.
 */
function* headOfFirst({ lines, labelAt }: SettledPage): Iterable<LabeledLine> {
  const [second, third] = [labelAt(1), labelAt(2)]
  if (second === 'headline') yield [0, 'kicker']
  if (second !== 'kicker' || third !== 'headline') return
  yield [0, 'kicker']
  yield [1, 'headline']
  if (lines[2]!.level) yield [2, 'heading-deck']
}

/**
 * Returns whether a text above the first headline is its kicker. The name of a page is one where
 * every section has one article.
 */
function isKicker(text: string, page: SettledPage): boolean {
  if (isBelowSection(page)) return true
  return isPageName(text, page.locale) ? haveNames(page) : namesRole(text, page.locale) || haveKickers(page)
}

/** Returns whether two or more headlines are below the first, and all of them have kickers. */
function haveKickers({ lines, labelAt }: SettledPage): boolean {
  let count = 0
  for (let line = 2; line < lines.length; line++) {
    if (labelAt(line) !== 'headline') continue
    if (labelAt(line - 1) !== 'kicker') return false
    count++
  }
  return count >= FEWEST_KICKERS
}

/** Returns whether the names of pages are the kickers of two or more headlines, and of all. */
function haveNames(page: SettledPage): boolean {
  const { lines, labelAt, locale } = page
  const isName = (line: number): boolean => isPageName(lines[line]!.text, locale)
  return haveKickers(page) && lines.every((_, line) => labelAt(line) !== 'kicker' || isName(line))
}

/** Returns whether text without a headline is below the first line. It may open with a weekday. */
function isAboveHeadless({ lines, labelAt, locale }: SettledPage): boolean {
  if (HEADLESS.has(labelAt(1))) return true
  return labelAt(1) === 'furniture' && isWeekday(lines[1]!.text, locale) && HEADLESS.has(labelAt(2))
}

/** Returns whether the next headline is that of the next article. */
function isWithoutHeadline({ lines, labelAt }: SettledPage): boolean {
  for (let line = 1; line < lines.length; line++) {
    const label = labelAt(line)!
    if (HEADS.has(label)) return label === 'headline' || label === 'kicker'
  }
  return true
}

/** Returns whether the name of a section is directly below the first line. */
const isAboveSection = ({ references }: SettledPage): boolean =>
  references.some(({ before, continuation }) => before === 1 && continuation === null)

/** Returns whether the name of a section is above the first line. */
const isBelowSection = ({ references }: SettledPage): boolean =>
  references.some(({ before, end }) => before === 0 && end !== null)
