import type { Locale } from '../../locale/locale.js'
import type { Line } from '../../scan/line.js'
import { type FactField, furnitureFact, type PageFact } from '../facts/page-fact.js'
import { isInContents } from './contents-list.js'
import { factsOf, namedFolioOf, runningHeadOf } from './line-facts.js'
import { isAboveText, mastheadOf } from './masthead.js'
import { printedHeadOf } from './printed-head.js'
import { hasWeekday } from './running-head.js'
import { isScannerNoise } from './scanner-noise.js'
import { lineOfTable } from './table-line.js'
import { bareLabelOf } from './wordless-forms.js'

/**
 * Lines at the top and the bottom of the page where a date with its weekday is furniture. A date
 * alone is so only above all text.
 */
const NEAR_TOP = 3
const NEAR_BOTTOM = 2
/** Longest line that a layout model calls a running head, in characters. */
const LONGEST_RUNNING = 80

/**
 * Fields that make a line furniture anywhere. Other fields need a second one, or an edge of the
 * page.
 */
const STRONG: readonly FactField[] = ['cn', 'issn', 'label']

/**
 * Separates folios, mastheads and credits of the page from its text.
 *
 * @param source - The text of the page, for the tables in which they are set.
 */
export function takeFurniture(
  lines: readonly Line[],
  locale: Locale,
  publication: string | null,
  source: string,
): { lines: Line[]; facts: PageFact[] } {
  const rest: Line[] = []
  const facts: PageFact[] = []
  const isEdge = (at: number): boolean => at < NEAR_TOP || at >= lines.length - NEAR_BOTTOM
  const read = lines.map((line, at) => (line.block && isEdge(at) ? lineOfTable(line, source) : null) ?? line)
  const known = read.map((line) => factsOf(line, locale, publication))
  const head = mastheadOf(read, known, locale)
  const printed = printedHeadOf(read, known, locale)
  read.forEach((line, at) => {
    const above = at > 0 && rest.at(-1) !== lines[at - 1]
    if (isInContents(read, known, at)) {
      rest.push(lines[at]!)
      return
    }
    const found =
      head[at] ??
      printed[at] ??
      (isScannerNoise(line) ? [furnitureFact(line)] : null) ??
      ownFacts(at, rest.length === 0, above)
    if (found) facts.push(...found)
    else rest.push(lines[at]!)
  })
  return { lines: rest, facts }

  /** Returns the facts of a line that is furniture by itself. */
  function ownFacts(at: number, isFirst: boolean, isBelow: boolean): PageFact[] | null {
    const line = read[at]!
    const own = known[at] ?? runningLine(line)
    if (own) {
      const isOwn =
        isSetApart(line, isFirst) ||
        isFurniture(own, isEdge(at), isFirst, isAboveText(read[at + 1], locale), locale) ||
        (isBelow && own.every(continuesMasthead)) ||
        (at === lines.length - 2 && own.every(isAddress) && isFolioLine(known[at + 1]))
      return isOwn ? own : null
    }
    if (line.level || (read[at - 1]?.level && !isBelow)) return null
    return runningHeadOf(line, locale, isEdge(at)) ?? bareFolio(at)
  }

  /** Returns the number of the page that is its first or its last line. */
  function bareFolio(at: number): PageFact[] | null {
    const line = read[at]!
    const next = at === 0 ? read[1] : at === lines.length - 1 ? read[at - 1] : undefined
    if (!next || line.block || !isOuter(line)) return null
    const label = /^[\d\s.,:–-]+$/.test(next.text) ? null : bareLabelOf(line.text)
    return label ? [{ ...furnitureFact(line), field: 'label', value: label }] : namedFolioOf(line, locale)
  }

  /** Returns whether no line is printed above a line, or none below it. */
  function isOuter({ print }: Line): boolean {
    const box = print?.place?.box
    if (!box) return true
    const others = read.flatMap((line) => line.print?.place?.box ?? [])
    return (
      others.every((_, at) => at % 4 !== 1 || others[at]! >= box[1]) ||
      others.every((_, at) => at % 4 !== 3 || others[at]! <= box[3])
    )
  }
}

/** Returns whether a fact is an address of the desk, which may be above the last line of a page. */
const isAddress = ({ field }: PageFact): boolean => field === 'none'

/** Returns whether a line states the number of the page and the date. */
const isFolioLine = (facts: readonly PageFact[] | null | undefined): boolean =>
  ['label', 'date'].every((field) => facts?.some((fact) => fact.field === field))

/** Returns whether a fact may continue a masthead on a separate line. */
const continuesMasthead = ({ field }: PageFact): boolean =>
  field === 'date' || field === 'besides' || field === 'number' || field === 'publication' || field === 'none'

function isFurniture(
  facts: readonly PageFact[],
  edge: boolean,
  first: boolean,
  aboveText: boolean,
  locale: Locale,
): boolean {
  const has = (field: FactField): boolean => facts.some((fact) => fact.field === field)
  if (facts.every(({ field }) => field === 'name' || field === 'besides' || field === 'none')) return false
  if (facts.length === 1 && has('publication')) return first && !aboveText
  // Inside a page, the number of a page alone is a reference.
  if (facts.length === 1 && has('label') && locale.usesSpaces) return edge
  if (facts.length === 1 && has('date')) return first || (edge && hasWeekday(facts[0]!.text, locale))
  if (facts.length === 1 && has('number')) return edge && /[总總]|\d{3}/u.test(facts[0]!.text)
  if (STRONG.some(has)) return true
  if (has('credit')) return facts.length > 1 || locale.certainPageCredit.test(facts[0]!.text)
  return edge || facts.filter(({ field }) => field !== 'besides' && field !== 'none').length > 1
}

/** Returns whether a layout model gives a line a place outside of the articles. */
const isSetApart = ({ print, level }: Line, isFirst: boolean): boolean =>
  print?.role === 'page-number' || (print?.role === 'page-header' && isFirst && level === 0)

/** Returns a line that a layout model calls a running head as a fact without a field. */
const runningLine = (line: Line): PageFact[] | null =>
  line.print?.role === 'page-header' && line.text.length <= LONGEST_RUNNING ? [furnitureFact(line)] : null
