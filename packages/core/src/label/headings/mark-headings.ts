import { type LineCues, readCues } from '../../cues/line-cues.js'
import type { Locale } from '../../locale/locale.js'
import { isPageName } from '../../phrases/printed-names.js'
import { isWholly, type Line } from '../../scan/line.js'
import { unmarkedHeadingFeatures } from '../features/unmarked-heading-features.js'
import { hasLabel, type LabelWeights, type Model } from '../model/model.js'
import { headingProbabilities, looksLikeText, sentencesAmongHeadings } from './heading-probabilities.js'
import { markCapitals } from './headings-in-capitals.js'
import { markAboveBylines } from './headlines-above-bylines.js'
import { markKickers } from './kickers-above-headings.js'
import { canHead, isCredited, mayHead, OPEN_END } from './may-head.js'
import { markPrintedHeadings } from './printed-headings.js'

/** Maximum width of a heading, in columns. A Han character takes two. */
const WIDEST_BOLD = 120

/**
 * Minimum probability of a heading: a missed headline costs more than a label that is taken for
 * one.
 */
const MIN_PROBABILITY = 0.25
/**
 * Minimum probabilities where the labels decide whether a line that looks like a heading is one:
 * they see the whole page.
 */
const MIN_LABELED = { spaced: 0.03, unspaced: 0.05 }
/** The same for a short line between two paragraphs, in scripts without spaces. */
const MIN_BETWEEN = 0.005
/** The least probability of such a line above a byline and its text. */
const MIN_ABOVE_BYLINE = 0.9
/** The same for a line that was printed as the text is, or ends as text does. */
const MIN_LIKE_TEXT = 0.6
/** The same for a line of names without a credit word. With one, it is never a heading. */
const MIN_CREDIT = 0.4

/**
 * Largest share of lines that look like headings, and most of them in a row. Above both, the page
 * is verse or a list.
 */
const LARGEST_SHARE = 0.6
const LONGEST_RUN = 3

const HEADING_LEVEL = 2
/** Least sizes of headings of the first and the second level, relative to the text. */
const LEVEL_SIZES = [1.8, 1.25]

/** The weights that decide about headings without a marker. */
export interface HeadingModel extends Pick<Model, 'characters' | 'unmarkedHeading'> {
  labels: Pick<LabelWeights, 'labels'>
}

/**
 * Marks headings that the source does not mark: lines that are bold as a whole, those above a
 * byline and, on a page without any heading, lines that read like one. Such lines are short and
 * unfinished, and no credit, dateline, caption or deck.
 */
export function markHeadings(lines: readonly Line[], locale: Locale, model: HeadingModel): Line[] {
  let hasHeading = lines.some(({ level }) => level > 0)
  const isInterview = lines.filter(isBoldQuestion).length >= FEWEST_QUESTIONS
  const marked = lines.map((line, at) => {
    if (line.level) return withoutBold(line)
    if (!isBold(line) || (isInterview && isBoldQuestion(line))) return line
    if (!isBoldHeading(line, readCues([line], locale)[0]!, locale) && !isBoldTitle(at, lines, locale)) return line
    hasHeading = true
    return withoutBold({ ...line, level: HEADING_LEVEL })
  })
  if (!hasHeading) return markPlainHeadings(lines, locale, model)
  return markKickers(markCapitals(markAboveBylines(markPrintedHeadings(marked, locale), locale), locale), locale)
}

function markPlainHeadings(lines: readonly Line[], locale: Locale, model: HeadingModel): Line[] {
  const cues = readCues(lines, locale)
  const context = { lines, cues, characters: model.characters, locale }
  const labelsDecide = hasLabel(model.labels, 'not-heading')
  const least = (at: number): number => {
    const { credit, tailFrom } = cues[at]!
    if (isCredited(lines[at]!, cues[at]!)) return 1
    if (credit || tailFrom >= 0) return MIN_CREDIT
    if (!labelsDecide) return MIN_PROBABILITY
    if (isSentence(at)) return MIN_LIKE_TEXT
    if (!locale.usesSpaces) return isBetweenSentences(at, lines, cues) ? MIN_BETWEEN : MIN_LABELED.unspaced
    return looksLikeText(lines[at]!) ? MIN_LIKE_TEXT : MIN_LABELED.spaced
  }
  const alone = lines.map((_, at) =>
    canHead(at, lines, cues, locale) ? model.unmarkedHeading.probability(unmarkedHeadingFeatures(at, context)) : 0,
  )
  if (!locale.usesSpaces)
    alone.forEach((probability, at) => {
      if (probability > 0 && isAboveByline(at, lines, cues)) alone[at] = Math.max(probability, MIN_ABOVE_BYLINE)
    })
  const probabilities = labelsDecide ? headingProbabilities(lines, alone, locale) : alone
  const isSentence = sentencesAmongHeadings(lines, probabilities, locale)
  const isHeading = (at: number): boolean => probabilities[at]! > least(at) || isPageName(lines[at]!.text, locale)
  // In scripts with spaces, lines of contents and of advertisements are as short as headings.
  const fewest = locale.usesSpaces ? MIN_PROBABILITY : 0
  if (isList(lines, (at) => probabilities[at]! > fewest)) return [...lines]
  return lines.map((line, at) => {
    if (!isHeading(at)) return line
    return labelsDecide
      ? { ...line, level: levelOf(line), inferred: probabilities[at]! }
      : { ...line, level: levelOf(line) }
  })
}

/** Longest line between two paragraphs that seldom is a paragraph, in characters. */
const LONGEST_BETWEEN = 24

/** Returns whether a short line without a stop is between complete sentences. */
function isBetweenSentences(at: number, lines: readonly Line[], cues: readonly LineCues[], below = at + 1): boolean {
  if (cues[at]!.finished || lines[at]!.text.length > LONGEST_BETWEEN || !cues[at - 1]?.finished) return false
  return cues[below]?.finished === true && lines[below]!.text.length >= SHORTEST_SENTENCE
}

/** Returns whether such a line is above a byline and its text. */
const isAboveByline = (at: number, lines: readonly Line[], cues: readonly LineCues[]): boolean =>
  isBetweenSentences(at, lines, cues, at + 2) &&
  isCredited(lines[at + 1]!, cues[at + 1]!) &&
  cues[at + 1]!.credit!.some(({ role }) => role === 'reporter')

/** Returns whether all lines of a page look like headings, or most, and many follow each other. */
function isList(lines: readonly Line[], looksLikeHeading: (at: number) => boolean): boolean {
  let count = 0
  let run = 0
  let longest = 0
  lines.forEach((_, at) => {
    run = looksLikeHeading(at) ? run + 1 : 0
    if (run > 0) count++
    longest = Math.max(longest, run)
  })
  return count > lines.length * LARGEST_SHARE && (longest > LONGEST_RUN || count === lines.length)
}

/** Returns the level of a heading by its size. */
function levelOf({ print }: Line): number {
  if (!print) return HEADING_LEVEL
  const index = LEVEL_SIZES.findIndex((size) => print.size >= size)
  return index < 0 ? LEVEL_SIZES.length + 1 : index + 1
}

const isBold = (line: Line): boolean => isWholly(line, 'strong')

/** Fewest questions in bold that are those of an interview. */
const FEWEST_QUESTIONS = 2

const isBoldQuestion = (line: Line): boolean => line.level === 0 && isBold(line) && /[?？][”"»“』」]?$/u.test(line.text)

/** Removes bold type over a whole heading, which says no more than that the line is one. */
function withoutBold(line: Line): Line {
  if (!isBold(line)) return line
  const [bold, ...others] = line.marks!
  const end = others.findIndex(({ depth }) => depth <= bold!.depth)
  const isInside = (at: number): boolean => end < 0 || at < end
  return { ...line, marks: others.map((mark, at) => (isInside(at) ? { ...mark, depth: mark.depth - 1 } : mark)) }
}

/** Fewest characters of a title that reads like a name in scripts without spaces. */
const SHORTEST_TITLE = 4

/**
 * Returns whether a bold line that reads like a name is a title: without a word for authors, and
 * inside a text. In scripts without spaces, names have fewer characters, and text below is enough.
 */
function isBoldTitle(at: number, lines: readonly Line[], locale: Locale): boolean {
  const [above, below] = [lines[at - 1], lines[at + 1]]
  if (above?.level !== 0 || below?.level !== 0) return false
  const [cuesAbove, cues, cuesBelow] = readCues([above, lines[at]!, below], locale)
  const isName = cues!.credit !== null && cues!.credit.length > 0 && !isCredited(lines[at]!, cues!)
  if (!locale.usesSpaces) return isName && lines[at]!.text.length >= SHORTEST_TITLE && isRunningText(below, cuesBelow!)
  const isInText = isRunningText(above, cuesAbove!) && isRunningText(below, cuesBelow!) && !isBold(above)
  return isName && isInText && mayHead(lines[at]!, { ...cues!, credit: null }, WIDEST_BOLD, OPEN_END, locale)
}

/** Fewest characters of a sentence. */
const SHORTEST_SENTENCE = 25

const isRunningText = ({ text }: Line, { finished, credit, tail }: LineCues): boolean =>
  finished && credit === null && tail === null && text.length >= SHORTEST_SENTENCE

const isBoldHeading = (line: Line, cues: LineCues, locale: Locale): boolean =>
  !cues.credit && cues.tailFrom < 0 && mayHead(line, cues, WIDEST_BOLD, OPEN_END, locale)
