import { type Clue, classify } from './classify.js'
import type { Line } from './line.js'
import type { Locale } from './locale/locale.js'

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
export function markHeadings(lines: readonly Line[], locale: Locale): readonly Line[] {
  let headed = lines.some(({ level }) => level > 0)
  const marked = lines.map((line) => {
    if (line.level) return withoutBold(line)
    if (!isBold(line) || !mayHead(line, classify([line], locale)[0]!, LONGEST_BOLD, locale)) return line
    headed = true
    return withoutBold({ ...line, level: BOLD_LEVEL })
  })
  if (headed) return marked
  const clues = classify(lines, locale)
  const found = lines.map((_, at) => isUnmarked(at, lines, clues, locale))
  const share = found.filter(Boolean).length / lines.length
  return share > MOST_PLAIN ? lines : lines.map((line, at) => (found[at] ? { ...line, level: BOLD_LEVEL } : line))
}

/** Where more of the lines than this read like headings, they are verse or a list. */
const MOST_PLAIN = 0.6

const BOLD_LEVEL = 2

const isBold = ({ marks, text }: Line): boolean =>
  marks?.[0]?.type === 'strong' && marks[0].from === 0 && marks[0].to === text.length

/** Bold over a whole heading says no more than that it is one. */
function withoutBold(line: Line): Line {
  if (!isBold(line)) return line
  const [, ...inside] = line.marks!
  return { ...line, marks: inside.map((mark) => ({ ...mark, depth: Math.max(0, mark.depth - 1) })) }
}

function mayHead({ text }: Line, clue: Clue, longest: number, locale: Locale): boolean {
  if (text.length > longest || BRACKETED.test(text)) return false
  if (locale.pageNames.has(text)) return true
  if (clue.credit || clue.dateline || clue.tailDateline || clue.tailFrom >= 0 || clue.caption || clue.deckMark)
    return false
  return columns(text, longest) <= longest && !OPEN_END.test(text.slice(-2)) && !QUESTION.test(text)
}

function isUnmarked(at: number, lines: readonly Line[], clues: readonly Clue[], locale: Locale): boolean {
  const line = lines[at]!
  const clue = clues[at]!
  if (clue.continues || clue.openQuotes || clues[at + 1]?.photoCredit || !mayHead(line, clue, LONGEST_PLAIN, locale))
    return false
  if (/[。！？!?；;].*[^\p{P}]/u.test(line.text.slice(0, LONGEST_PLAIN))) return false
  return !/[,，]/u.test(line.text) || columns(line.text, LONGEST_WITH_COMMA) <= LONGEST_WITH_COMMA
}

function columns(text: string, most: number): number {
  if (text.length > most) return text.length
  let count = text.length
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= 0x1100) count++
  return count
}
