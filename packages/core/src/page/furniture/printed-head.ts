import type { Locale } from '../../locale/locale.js'
import { isPageName, isPublicationName } from '../../phrases/printed-names.js'
import type { Line } from '../../scan/line.js'
import { type FactField, furnitureFact, type PageFact } from '../facts/page-fact.js'

/** Longest name of a newspaper or a page, in characters. */
const LONGEST_NAME = 40
/** Least size of the name of a newspaper, in sizes of the text. */
const NAMEPLATE = 1.8
/** Most lines of the head of a page. */
const LONGEST_HEAD = 8

/**
 * Returns the facts of lines in the head of a page that only their places show: the name of the
 * newspaper, in the largest type of the page above its date, and the name of the page in one row
 * with its number. Other lines have none.
 */
export function printedHeadOf(
  lines: readonly Line[],
  known: readonly (readonly PageFact[] | null)[],
  locale: Locale,
): (PageFact[] | undefined)[] {
  const head: (PageFact[] | undefined)[] = []
  let isLabelled = false
  for (let at = 0; at < Math.min(lines.length, LONGEST_HEAD); at++) {
    const line = lines[at]!
    const facts = known[at]
    const states = (...fields: FactField[]): boolean => facts?.some(({ field }) => fields.includes(field)) ?? false
    const isShort = line.text.length <= LONGEST_NAME && line.marks === null && !line.block
    if (isLabelled && isShort && (isPageName(line.text, locale) || isNextTo(lines[at - 1]!, line))) {
      head[at] = [furnitureFact(line, 'name')]
      break
    }
    isLabelled = states('label') && !states('name')
    if (states('date', 'label', 'number', 'cn', 'issn')) continue
    const isName = isPublicationName(line.text, locale) || isNameplate(line, lines)
    if (!isShort || !isName || !known[at + 1]?.some(({ field }) => field === 'date' || field === 'number')) break
    head[at] = [furnitureFact(line, 'publication')]
  }
  return head
}

/** Returns whether a line is printed in the largest type of its page. */
function isNameplate({ print }: Line, lines: readonly Line[]): boolean {
  return (
    print !== undefined && print.size >= NAMEPLATE && lines.every((other) => (other.print?.size ?? 0) <= print.size)
  )
}

/** Returns whether a line is printed in one row with the one before it. */
function isNextTo(before: Line, line: Line): boolean {
  const [left, right] = [before.print?.place?.box, line.print?.place?.box]
  if (!left || !right) return false
  const shared = Math.min(left[3], right[3]) - Math.max(left[1], right[1])
  return shared > 0.5 * Math.min(left[3] - left[1], right[3] - right[1]) && right[0] >= left[2]
}
