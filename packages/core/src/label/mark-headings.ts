import { type LineCues, readCues } from '../cues/line-cues.js'
import type { Locale } from '../locale/locale.js'
import type { Line } from '../scan/line.js'
import { unmarkedHeadingFeatures } from './features/unmarked-heading-features.js'
import type { Model } from './model/model.js'

/** Maximum width of a heading, in columns. A Han character takes two. */
const WIDEST_BOLD = 120
const WIDEST_PLAIN = 80
/** Maximum width of a heading with a comma where the model does not apply, in columns. */
const WIDEST_WITH_COMMA = 50

/**
 * Minimum probability of a heading: a missed headline costs more than a label that is taken for
 * one.
 */
const MIN_PROBABILITY = 0.25

/**
 * The model was trained on Chinese. It does not apply to scripts whose characters carry less
 * information than this.
 */
const MIN_CHARACTER_WEIGHT = 0.5

/** Largest share of lines that look like headings. Above it, the page is verse or a list. */
const LARGEST_SHARE = 0.6

const HEADING_LEVEL = 2

const OPEN_END = /[。；;，,、：:]$|[^.]\.$/u
const STOP_INSIDE = /[。！？!?；;].*[^\p{P}]/u
const BRACKETED = /^[（(【〔[].*[）)】〕\]]$/u

/**
 * Marks headings that the source does not mark: lines that are bold as a whole and, on a page
 * without any heading, lines that read like one. Such lines are short and unfinished, and no
 * credit, dateline, caption or deck.
 */
export function markHeadings(lines: readonly Line[], locale: Locale, model: Model): Line[] {
  let hasHeading = lines.some(({ level }) => level > 0)
  const marked = lines.map((line) => {
    if (line.level) return withoutBold(line)
    if (!isBold(line) || !mayHead(line, readCues([line], locale)[0]!, WIDEST_BOLD, locale)) return line
    hasHeading = true
    return withoutBold({ ...line, level: HEADING_LEVEL })
  })
  return hasHeading ? marked : markPlainHeadings(lines, locale, model)
}

function markPlainHeadings(lines: readonly Line[], locale: Locale, model: Model): Line[] {
  const cues = readCues(lines, locale)
  const isTrained = locale.characterWeight > MIN_CHARACTER_WEIGHT
  const candidates = lines.map((_, at) => canHead(at, lines, cues, locale) && (isTrained || isShort(lines[at]!)))
  if (candidates.filter(Boolean).length > lines.length * LARGEST_SHARE) return [...lines]
  const isHeading = (at: number): boolean =>
    !isTrained ||
    model.unmarkedHeading.probability(unmarkedHeadingFeatures(at, lines, cues, model.characters)) > MIN_PROBABILITY ||
    locale.pageNames.has(lines[at]!.text)
  return lines.map((line, at) => (candidates[at] && isHeading(at) ? { ...line, level: HEADING_LEVEL } : line))
}

const isBold = ({ marks, text }: Line): boolean =>
  marks?.[0]?.type === 'strong' && marks[0].from === 0 && marks[0].to === text.length

/** Removes bold type over a whole heading, which says no more than that the line is one. */
function withoutBold(line: Line): Line {
  if (!isBold(line)) return line
  const [bold, ...others] = line.marks!
  const end = others.findIndex(({ depth }) => depth <= bold!.depth)
  const isInside = (at: number): boolean => end < 0 || at < end
  return { ...line, marks: others.map((mark, at) => (isInside(at) ? { ...mark, depth: mark.depth - 1 } : mark)) }
}

function mayHead({ text }: Line, cues: LineCues, widest: number, locale: Locale): boolean {
  if (text.length > widest || BRACKETED.test(text)) return false
  if (locale.pageNames.has(text)) return true
  if (cues.credit || cues.dateline || cues.tailDateline || cues.tailFrom >= 0 || cues.caption || cues.deckMark)
    return false
  return width(text, widest) <= widest && !OPEN_END.test(text.slice(-2)) && !locale.question.test(text)
}

/**
 * Returns whether a line without a marker can be a heading: short, without a stop inside, and no
 * credit, dateline, caption or deck.
 */
export function canHead(at: number, lines: readonly Line[], cues: readonly LineCues[], locale: Locale): boolean {
  const { text } = lines[at]!
  if (width(text, WIDEST_PLAIN) > WIDEST_PLAIN || OPEN_END.test(text.slice(-2)) || STOP_INSIDE.test(text)) return false
  if (cues[at]!.continues || cues[at]!.openQuotes || cues[at + 1]?.photoCredit) return false
  return mayHead(lines[at]!, cues[at]!, WIDEST_PLAIN, locale)
}

const isShort = ({ text }: Line): boolean => !/[,，]/u.test(text) || width(text, WIDEST_WITH_COMMA) <= WIDEST_WITH_COMMA

/** Returns the width of a text in columns, or its length when that alone is more than `most`. */
function width(text: string, most: number): number {
  if (text.length > most) return text.length
  let columns = text.length
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= 0x1100) columns++
  return columns
}
