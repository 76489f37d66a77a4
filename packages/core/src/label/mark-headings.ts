import { type Clue, classify } from '../cues/line-cues.js'
import type { Locale } from '../locale/locale.js'
import type { Line } from '../scan/line.js'
import { bareFeatures } from './features/heading-shape.js'
import type { Learned } from './model/weights.js'

/** Headings are shorter than this; a Han character counts as two columns. */
const LONGEST_BOLD = 120
const LONGEST_PLAIN = 80
/** Lines with a comma are headings only when they are shorter than this. */
const LONGEST_WITH_COMMA = 50

const OPEN_END = /[。；;，,、：:]$|[^.]\.$/u
const BRACKETED = /^[（(【〔[].*[）)】〕\]]$/u
const QUESTION = /^(?:[问答]|记者)[：:]/u

/**
 * Makes headings of lines that are bold as a whole and, on a page without any heading, of lines that read like one:
 * short, unfinished, no credit, dateline, caption or deck.
 */
export function markHeadings(lines: readonly Line[], locale: Locale, weights: Learned): readonly Line[] {
  let headed = lines.some(({ level }) => level > 0)
  const marked = lines.map((line) => {
    if (line.level) return withoutBold(line)
    if (!isBold(line) || !mayHead(line, classify([line], locale)[0]!, LONGEST_BOLD, locale)) return line
    headed = true
    return withoutBold({ ...line, level: BOLD_LEVEL })
  })
  if (headed) return marked
  const clues = classify(lines, locale)
  const isKnown = locale.density > SPARSE
  const shaped = lines.map((_, at) => canHead(at, lines, clues, locale) && (isKnown || isShort(lines[at]!)))
  if (shaped.filter(Boolean).length > lines.length * MOST_PLAIN) return lines
  return lines.map((line, at) =>
    shaped[at] &&
    (!isKnown ||
      weights.bare.probability(bareFeatures(at, lines, clues, weights.letters)) > LIKELY ||
      locale.pageNames.has(line.text))
      ? { ...line, level: BOLD_LEVEL }
      : line,
  )
}

/** A headline that is missed costs more than a label that is taken for one. */
const LIKELY = 0.25

/** Scripts that say less with a letter are not those that the weights were learned from. */
const SPARSE = 0.5

/** Where more of the lines than this read like headings, they are verse or a list. */
const MOST_PLAIN = 0.6

const BOLD_LEVEL = 2

const isBold = ({ marks, text }: Line): boolean =>
  marks?.[0]?.type === 'strong' && marks[0].from === 0 && marks[0].to === text.length

/** Bold over a whole heading says no more than that it is one. */
function withoutBold(line: Line): Line {
  if (!isBold(line)) return line
  const [bold, ...others] = line.marks!
  const end = others.findIndex(({ depth }) => depth <= bold!.depth)
  const isInside = (at: number): boolean => end < 0 || at < end
  return { ...line, marks: others.map((mark, at) => (isInside(at) ? { ...mark, depth: mark.depth - 1 } : mark)) }
}

function mayHead({ text }: Line, clue: Clue, longest: number, locale: Locale): boolean {
  if (text.length > longest || BRACKETED.test(text)) return false
  if (locale.pageNames.has(text)) return true
  if (clue.credit || clue.dateline || clue.tailDateline || clue.tailFrom >= 0 || clue.caption || clue.deckMark)
    return false
  return columns(text, longest) <= longest && !OPEN_END.test(text.slice(-2)) && !QUESTION.test(text)
}

/** Whether a line without a marker can be a heading: short, with no stop inside, and neither credit, dateline, caption nor deck. */
export function canHead(at: number, lines: readonly Line[], clues: readonly Clue[], locale: Locale): boolean {
  const { text } = lines[at]!
  const clue = clues[at]!
  if (columns(text, LONGEST_PLAIN) > LONGEST_PLAIN || OPEN_END.test(text.slice(-2))) return false
  if (/[。！？!?；;].*[^\p{P}]/u.test(text)) return false
  if (clue.continues || clue.openQuotes || clues[at + 1]?.photoCredit) return false
  return mayHead(lines[at]!, clue, LONGEST_PLAIN, locale)
}

/** Shorter still with a comma. */
const isShort = ({ text }: Line): boolean =>
  !/[,，]/u.test(text) || columns(text, LONGEST_WITH_COMMA) <= LONGEST_WITH_COMMA

function columns(text: string, most: number): number {
  if (text.length > most) return text.length
  let count = text.length
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= 0x1100) count++
  return count
}
